/** Names of the files that printing makes, under `downloads/`. */
import type { EditionId } from '../handbook/editions.ts';
import type { Profile } from './geometry.ts';

/** File of a profile: the screen profile has the plain name. */
export const bookFile = (edition: EditionId, profile: Profile): string =>
  profile === 'screen' ? `handbook-${edition}.pdf` : `handbook-${edition}-${profile}.pdf`;

export const coverFile = (edition: EditionId): string => `handbook-${edition}-press-cover.pdf`;
export const cardsFile = (edition: EditionId): string => `bench-cards-${edition}.pdf`;
export const cardsTwoUpFile = (edition: EditionId): string => `bench-cards-${edition}-2up.pdf`;
