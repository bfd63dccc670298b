/**
 * Where a flow is broken into pages. Pure: takes what was measured, gives the page breaks; knows nothing of a browser.
 *
 * A slice is what no page break may cut: a line of text, a table row, a box that is kept whole.
 */
export interface Slice {
  /** Edges in the unbroken flow, with the boxes that begin or end here, without their margins. */
  top: number;
  bottom: number;
  /** Padding and borders that a break before (after) this slice repeats, because the boxes around it go on. */
  openBefore: number;
  openAfter: number;
  /** Whether a page may begin with this slice, and whether it must. */
  breakable: boolean;
  forced: boolean;
  /** Notes that are called in this slice: indices into the notes of the flow. */
  notes: number[];
}

/** Part of a note on a page: its lines from `from` up to, not including, `to`. */
export interface NotePiece {
  note: number;
  from: number;
  to: number;
}

export interface PlannedPage {
  /** Slices from `from` up to, not including, `to`. A page that only carries notes over has none. */
  from: number;
  to: number;
  notes: NotePiece[];
  /** By how much the page is too full (0 where everything fits). */
  overflow: number;
}

export interface PageMeasures {
  height: number;
  lineHeight: number;
  /** Space and rule between text and notes. */
  noteGap: number;
}

const MIN_NOTE_LINES = 2;

/** Notes of a page: heights of their lines, and over how many of the columns of the notes each one goes. */
export interface NoteMeasures {
  lines: readonly number[];
  span: number;
}

/** Columns that short notes are set in, side by side. */
export const NOTE_COLUMNS = 3;

/** Puts notes into rows, in order: short ones share a row. */
export function noteRows<T>(items: readonly T[], spanOf: (item: T) => number): T[][] {
  const rows: T[][] = [];
  let free = 0;
  for (const item of items) {
    const span = spanOf(item);
    if (span <= free) rows.at(-1)?.push(item);
    else {
      rows.push([item]);
      free = NOTE_COLUMNS;
    }
    free -= span;
  }
  return rows;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

interface Candidate {
  to: number;
  height: number;
  notes: NotePiece[];
  whole: boolean;
}

/** Height that the slices `from`..`to` take as a page of their own. */
export function textHeight(slices: readonly Slice[], from: number, to: number): number {
  const first = slices[from];
  if (!first || to <= from) return 0;
  let bottom = 0;
  for (let i = from; i < to; i++) bottom = Math.max(bottom, slices[i]?.bottom ?? 0);
  const before = from > 0 ? first.openBefore : 0;
  const after = to < slices.length ? (slices[to - 1]?.openAfter ?? 0) : 0;
  return bottom - first.top + before + after;
}

/** Height of notes on a page, short ones side by side. */
export function notesHeight(pieces: readonly NotePiece[], notes: readonly NoteMeasures[]): number {
  const heightOf = (p: NotePiece) => sum((notes[p.note]?.lines ?? []).slice(p.from, p.to));
  const rows = noteRows(pieces, (p) => notes[p.note]?.span ?? NOTE_COLUMNS);
  return sum(rows.map((row) => Math.max(...row.map(heightOf))));
}

/** Fills the space for notes; only the last note may go on to the next page. Undefined where they do not fit. */
function fitNotes(
  pieces: readonly NotePiece[],
  notes: readonly NoteMeasures[],
  space: number,
): NotePiece[] | undefined {
  if (notesHeight(pieces, notes) <= space) return [...pieces];
  const last = pieces.at(-1);
  if (!last) return undefined;
  const front = pieces.slice(0, -1);
  let to = last.to - MIN_NOTE_LINES;
  while (to >= last.from + MIN_NOTE_LINES && notesHeight([...front, { ...last, to }], notes) > space) to--;
  if (to < last.from + MIN_NOTE_LINES) return undefined;
  return [...pieces.slice(0, -1), { ...last, to }];
}

/** Breaks a flow into pages. `notes` measures every note of the flow. */
export function planPages(
  slices: readonly Slice[],
  notes: readonly NoteMeasures[],
  page: PageMeasures,
): PlannedPage[] {
  const pages: PlannedPage[] = [];
  const carriedTo = (i: number): NotePiece[] => restOf(pages[i - 1]?.notes ?? [], notes);
  const add = (from: number, chosen: Candidate): void => {
    const overflow = Math.max(0, chosen.height - page.height);
    pages.push({ from, to: chosen.to, notes: chosen.notes, overflow });
  };
  let lengthened = -1;
  for (;;) {
    const from = pages.at(-1)?.to ?? 0;
    const carried = carriedTo(pages.length);
    if (from >= slices.length && carried.length === 0) return pages;
    add(
      from,
      choose(slices, notes, page, from, carried, false) ??
        choose(slices, notes, page, from, carried, true) ??
        forcePage(slices, notes, page, from, carried),
    );
    const before = pages.at(-2);
    const earlier =
      before && from > lengthened ? earlierBreak(slices, page, before, pages.at(-1)) : undefined;
    if (!before || earlier === undefined) continue;
    const shorter = choose(slices, notes, page, before.from, carriedTo(pages.length - 2), false, earlier);
    if (shorter?.to !== earlier || !shorter.whole) continue;
    lengthened = from;
    pages.splice(-2);
    add(before.from, shorter);
  }
}

/** Fewer lines than these are too little for the last page of a chapter, or of what ends before a forced break. */
const MIN_LAST_LINES = 5;

/** Where the page before a last page that is too short has to end for the last one to have lines enough. */
function earlierBreak(
  slices: readonly Slice[],
  page: PageMeasures,
  before: PlannedPage,
  last: PlannedPage | undefined,
): number | undefined {
  if (!last || last.from >= slices.length || slices[last.from]?.forced) return undefined;
  if (last.to < slices.length && !slices[last.to]?.forced) return undefined;
  const enough = MIN_LAST_LINES * page.lineHeight;
  if (textHeight(slices, last.from, last.to) >= enough) return undefined;
  for (let to = last.from - 1; to > before.from; to--)
    if (slices[to]?.breakable && textHeight(slices, to, last.to) >= enough)
      return textHeight(slices, before.from, to) > page.height / 2 ? to : undefined;
  return undefined;
}

function restOf(pieces: readonly NotePiece[], notes: readonly NoteMeasures[]): NotePiece[] {
  const last = pieces.at(-1);
  const length = last ? (notes[last.note]?.lines.length ?? 0) : 0;
  return last && last.to < length ? [{ note: last.note, from: last.to, to: length }] : [];
}

/**
 * The last allowed break whose text and notes fit. A note is only split where keeping it whole would leave the page
 * visibly short. `anywhere` ignores the rules for single lines and kept boxes: better than text outside the page.
 */
function choose(
  slices: readonly Slice[],
  notes: readonly NoteMeasures[],
  page: PageMeasures,
  from: number,
  carried: readonly NotePiece[],
  anywhere: boolean,
  max = slices.length,
): Candidate | undefined {
  if (from >= slices.length) {
    const fitting = fitNotes(carried, notes, page.height - page.noteGap);
    return fitting && { to: from, height: 0, notes: fitting, whole: true };
  }
  let whole: Candidate | undefined;
  let split: Candidate | undefined;
  const pieces = [...carried];
  for (let to = from + 1; to <= max; to++) {
    for (const note of slices[to - 1]?.notes ?? [])
      pieces.push({ note, from: 0, to: notes[note]?.lines.length ?? 0 });
    const next = slices[to];
    const text = textHeight(slices, from, to);
    if (text > page.height && !whole && !split && anywhere) break;
    if (bottomSoFar(slices, from, to) > page.height) break;
    if (!next || next.breakable || next.forced || anywhere) {
      const gap = pieces.length > 0 ? page.noteGap : 0;
      const space = page.height - text - gap;
      const fitting = space >= 0 ? fitNotes(pieces, notes, space) : undefined;
      if (fitting) {
        const candidate = { to, height: text, notes: fitting, whole: restOf(fitting, notes).length === 0 };
        if (candidate.whole) whole = candidate;
        else split = candidate;
      }
    }
    if (next?.forced) break;
  }
  if (!whole || !split) return whole ?? split;
  return split.to > whole.to && split.height - whole.height > 5 * page.lineHeight ? split : whole;
}

const bottomSoFar = (slices: readonly Slice[], from: number, to: number): number =>
  (slices[to - 1]?.bottom ?? 0) - (slices[from]?.top ?? 0);

/** Nothing fits: one slice, however high. The caller reports it. */
function forcePage(
  slices: readonly Slice[],
  notes: readonly NoteMeasures[],
  page: PageMeasures,
  from: number,
  carried: readonly NotePiece[],
): Candidate {
  const to = Math.min(from + 1, slices.length);
  const own = (slices[from]?.notes ?? []).map((note) => ({
    note,
    from: 0,
    to: notes[note]?.lines.length ?? 0,
  }));
  const all = [...carried, ...own];
  const height = textHeight(slices, from, to) + notesHeight(all, notes) + page.noteGap;
  return { to, height, notes: all, whole: true };
}
