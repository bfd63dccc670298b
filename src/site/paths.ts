import { EDITIONS } from '../handbook/editions.ts';

/** The static paths of a page that every edition has. */
export const editionPaths = () => EDITIONS.map((edition) => ({ params: { segment: edition.segment } }));
