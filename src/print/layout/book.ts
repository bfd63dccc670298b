/** Lays the whole book out in the browser: sections, then page numbers, until every reference is right. */
import { type Numbering, pageLabel } from '../page-label.ts';
import { setCardsApart } from './card-pages.ts';
import { type Place, takeLinks } from './links.ts';
import { isTurned, type LaidPage, laySection, type Stage } from './pages.ts';
import type { PageMeasures } from './plan.ts';
import { writePageNumbers } from './references.ts';
import { SHEETS } from './sheets.ts';

export interface LayoutResult {
  pages: PageRecord[];
  /** Rounds of layout until every written page number was right. */
  rounds: number;
  /** Ids by page label, for whoever checks the numbers. */
  targets: Record<string, string>;
  /** Where the targets of links stand, by id. */
  places: Record<string, Place>;
  problems: string[];
}

export interface PageRecord {
  label: string;
  numbering: Numbering;
  section: string;
  blank: boolean;
  /** Whether the text lies across the page, its head at the left. */
  turned: boolean;
  /** Tags, from the outermost, of the elements that go on here from the page before. */
  continued: string[];
  /** Whether the first note here goes on from the page before. */
  noteContinued: boolean;
}

interface Section {
  name: string;
  numbering: Numbering;
  start: 'recto' | 'verso' | 'any';
  source: HTMLElement;
  written?: string;
  pages: LaidPage[];
}

const MAX_ROUNDS = 8;

/** Lays out the sections of `#book` and puts the pages in their place. */
export async function layBook(): Promise<LayoutResult> {
  await document.fonts.ready;
  const book = document.querySelector<HTMLElement>('#book') as HTMLElement;
  document.documentElement.classList.add('paged');
  setCardsApart(book);
  const sections = [...book.querySelectorAll<HTMLElement>('[data-section]')].map(toSection);
  book.remove();
  await loadFonts();
  const stage = makeStage();
  const pageWord = book.dataset.pageWord ?? '';
  const problems: string[] = [];
  let targets = new Map<string, string>();
  let rounds = 0;
  for (let changed = true; changed && rounds < MAX_ROUNDS; ) {
    changed = false;
    rounds++;
    for (const section of sections) {
      const copy = section.source.cloneNode(true) as HTMLElement;
      const written = writePageNumbers(copy, (id) => targets.get(id), pageWord);
      if (section.written === written) continue;
      section.written = written;
      section.pages = laySection(copy, stage);
      changed = true;
    }
    targets = locateTargets(sections);
  }
  if (rounds === MAX_ROUNDS) problems.push('page numbers did not settle');
  stage.box.remove();
  const pages = placePages(sections, book);
  problems.push(...overflows(sections));
  const places = takeLinks([...document.querySelectorAll<HTMLElement>('#pages > .page')]);
  return { pages, rounds, targets: Object.fromEntries(targets), places, problems };
}

function toSection(source: HTMLElement): Section {
  return {
    name: source.dataset.section ?? '',
    numbering: (source.dataset.numbering ?? 'body') as Numbering,
    start: (source.dataset.start ?? 'recto') as Section['start'],
    source,
    pages: [],
  };
}

/** Fonts are fetched when text uses them: the stage has to hold them before anything is measured. */
async function loadFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
  await document.fonts.ready;
}

function makeStage(): Stage {
  const box = document.createElement('div');
  box.className = 'stage page';
  box.innerHTML =
    '<div class="page-body"><div class="page-text"></div></div><div class="page-notes" id="stage-notes"></div>';
  document.body.append(box);
  const flow = box.querySelector<HTMLElement>('.page-text') as HTMLElement;
  const notes = box.querySelector<HTMLElement>('#stage-notes') as HTMLElement;
  const body = box.querySelector<HTMLElement>('.page-body') as HTMLElement;
  const style = getComputedStyle(notes);
  const measure = (): PageMeasures => ({
    // One pixel less: fractions of line heights must not add up to an overflow.
    height: body.getBoundingClientRect().height - 1,
    lineHeight: Number.parseFloat(getComputedStyle(flow).lineHeight),
    noteGap:
      Number.parseFloat(style.paddingTop) +
      Number.parseFloat(style.borderTopWidth) +
      Number.parseFloat(style.marginTop),
  });
  const measures = measure();
  const measureAs = (kind: string): PageMeasures => {
    box.classList.add(kind);
    const own = measure();
    box.classList.remove(kind);
    return own;
  };
  return { box, flow, notes, measures, turned: measureAs('turned'), cards: measureAs('card-page') };
}

interface Numbered {
  section: Section;
  page: LaidPage | undefined;
  numbering: Numbering;
  n: number;
}

/** Every page of the book in order, blank ones included, with its number. */
function numberPages(sections: readonly Section[]): Numbered[] {
  const pages: Numbered[] = [];
  const counters: Record<Numbering, number> = { cover: 0, front: 0, body: 0, back: 0 };
  const add = (section: Section, page: LaidPage | undefined): void => {
    pages.push({ section, page, numbering: section.numbering, n: ++counters[section.numbering] });
  };
  for (const section of sections) {
    const recto = pages.length % 2 === 0;
    const wrong = (section.start === 'recto' && !recto) || (section.start === 'verso' && recto);
    const before = pages.at(-1)?.section;
    if (wrong) add(before ?? section, undefined);
    for (const page of section.pages) add(section, page);
  }
  return pages;
}

function locateTargets(sections: readonly Section[]): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { page, numbering, n } of numberPages(sections)) {
    if (!page) continue;
    const label = pageLabel(numbering, n);
    for (const e of page.element.querySelectorAll('[id]')) if (!targets.has(e.id)) targets.set(e.id, label);
  }
  return targets;
}

function placePages(sections: readonly Section[], book: HTMLElement): PageRecord[] {
  const main = document.createElement('main');
  main.id = 'pages';
  const result: PageRecord[] = [];
  for (const [i, { section, page, numbering, n }] of numberPages(sections).entries()) {
    const label = pageLabel(numbering, n);
    const side = i % 2 === 0 ? 'recto' : 'verso';
    const element = page?.element ?? blankPage();
    element.classList.add(side, `numbering-${numbering}`);
    element.dataset.label = label;
    if (page && section.source.dataset.whole === undefined)
      frame(element, section, label, side, page === section.pages[0] && section.start !== 'any');
    main.append(element);
    result.push({
      label,
      numbering,
      section: section.name,
      blank: !page || section.source.classList.contains('empty'),
      turned: page !== undefined && isTurned(section.source),
      ...continuation(element),
    });
  }
  document.body.append(main);
  main.className = book.className;
  return result;
}

function continuation(page: HTMLElement): Pick<PageRecord, 'continued' | 'noteContinued'> {
  const continued = [...page.querySelectorAll('.page-text:first-child .continued')].map((e) => e.localName);
  return { continued, noteContinued: page.querySelector('.page-notes .fn.continued') !== null };
}

function blankPage(): HTMLElement {
  const page = document.createElement('div');
  page.className = 'page blank';
  return page;
}

/**
 * Running head (not over an opening) and folio. Both are repeated on every page, so they are kept from screen readers.
 * They stay upright on turned pages: who looks for a page number leafs through an upright book.
 */
function frame(page: HTMLElement, section: Section, label: string, side: string, opening: boolean): void {
  const { runningLeft = '', runningRight = '' } = section.source.dataset;
  const text = side === 'verso' ? runningLeft : runningRight;
  if (!opening && text) page.prepend(outside('running-head', text));
  if (label) page.append(outside('folio', label));
}

function outside(className: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  element.textContent = text;
  return element;
}

/** The rectangle of an element on a turned page, as it stands to the reader. */
function turnedBack(element: Element): DOMRect {
  const { left, bottom, width, height } = element.getBoundingClientRect();
  return new DOMRect(-bottom, left, height, width);
}

const BLOCKS = 'p, li, dt, dd, td, th, table, h1, h2, h3, h4, img, section';

/** Text outside the type area: by the plan, or by what the pages measure in the end. */
function overflows(sections: readonly Section[]): string[] {
  const found: string[] = [];
  for (const section of sections)
    for (const [i, { element, overflow }] of section.pages.entries()) {
      if (element.classList.contains('whole')) continue;
      const body = element.querySelector('.page-body') as HTMLElement;
      const texts = [...body.querySelectorAll('.page-text')];
      const notes = body.querySelector('.page-notes');
      const rectOf = isTurned(section.source) ? turnedBack : (e: Element) => e.getBoundingClientRect();
      const box = rectOf(body);
      const end = Math.max(...texts.map((text) => rectOf(text).bottom));
      const limit = notes ? rectOf(notes).top : box.bottom;
      const over = Math.max(overflow, end - limit);
      if (over > 1)
        found.push(`${section.name}, page ${element.dataset.label}: ${over.toFixed(1)} px too much`);
      if ([...body.querySelectorAll(SHEETS)].some((sheet) => sheet.matches('.goes-on'))) {
        const rest = section.pages[i + 1]?.element.querySelector('.page-text')?.textContent ?? '';
        found.push(
          `${section.name}, page ${element.dataset.label}: a sheet that does not fit its page; over the end stands “${rest.trim().slice(0, 300)}”`,
        );
      }
      const wide = [...body.querySelectorAll(BLOCKS)].find((e) => {
        const rect = rectOf(e);
        if (rect.width === 0) return false;
        return (
          rect.right > box.right + 1 ||
          rect.left < box.left - 1 ||
          (e.matches('p, td, th') && e.scrollWidth > e.clientWidth + 1)
        );
      });
      if (wide)
        found.push(
          `${section.name}, page ${element.dataset.label}: wider than the type area: “${wide.textContent?.slice(0, 40)}”`,
        );
    }
  return found;
}
