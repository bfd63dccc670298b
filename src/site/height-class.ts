/**
 * How high an entry of a long list will be, roughly: the room that is kept for it until it is laid out (tables.css). Rather too much
 * than too little: too little, and its lines would lie over the next entry for whoever measures them (axe, a screen magnifier).
 */

/** In rem; the class `room-<n>` of the style sheet stands for the n-th. */
export const ROOMS: readonly number[] = [5, 8, 12, 18, 27, 40, 60, 90, 135, 200, 300, 450, 700, 1050];

// A phone of 360 px: characters in a line of the entry's name and of what stands under it, and the height of such lines.
const NAME = { characters: 28, rem: 1.53 };
const LINE = { characters: 38, rem: 1.63 };
const PADDING = 1.5;

const height = (text: string, { characters, rem }: typeof NAME) =>
  Math.max(1, Math.ceil(text.length / characters)) * rem;

/** The class for an entry with this name and these lines under it. */
export function roomClass(name: string, lines: readonly string[]): string {
  const rem = lines.reduce((sum, line) => sum + height(line, LINE), PADDING + height(name, NAME));
  const at = ROOMS.findIndex((room) => room >= rem);
  return `room-${at < 0 ? ROOMS.length : at + 1}`;
}
