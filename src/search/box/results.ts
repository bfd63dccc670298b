/** Draws an answer: chapters with their paragraphs, terms and authorities. */

import type { Answer, Fragment, SearchEngine } from '../engine.ts';
import { type ExcerptPart, excerpt } from '../excerpt.ts';
import { keysOfPlan } from '../plan.ts';
import { type Group, TERMS } from '../rank.ts';

export interface Drawing {
  engine: SearchEngine;
  /** A string of the panel, its places filled. */
  say(key: string, values?: Record<string, string | number>): string;
  /** Text in the script of the page. */
  script(text: string): string;
  /** An address within the edition. */
  to(address: string): string;
  level: number;
}

/** Paragraphs that the first chapters show before “more”, and the others; each is a file to fetch. */
const FIRST = 3;
const OTHERS = 1;
const FULL_GROUPS = 2;
/** Groups that are drawn at once. */
const GROUPS = 7;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const marked = (parts: ExcerptPart[], script: Drawing['script']): (Node | string)[] =>
  parts.map(({ text, hit }) => (hit ? element('mark', '', script(text)) : script(text)));

async function item(
  drawing: Drawing,
  keys: ReadonlySet<string>,
  record: number,
): Promise<HTMLLIElement | undefined> {
  const { engine, say, script, to } = drawing;
  const { guide } = engine;
  const row = guide.records[record];
  const fragment = await engine.fragment(record);
  if (!row || !fragment) return undefined;
  const link = element('a', 'search-hit');
  link.href = to(fragment.address);
  const chapter = guide.chapters[row.chapter];
  const top = element('span', 'search-hit-top');
  if (row.n > 0) top.append(element('span', 'search-number', `${chapter?.number}.${row.n}`), ' ');
  if (row.kind !== 'chapter' && row.n > 0) top.append(element('span', 'search-kind', say(row.kind)), ' ');
  if (fragment.heading) top.append(element('span', 'search-heading', script(fragment.heading)));
  const words = element('span', 'search-excerpt');
  words.append(...marked(excerpt(fragment.text, keys, guide.vocabulary, guide.lang), script));
  link.append(top, words);
  return element('li', '', link);
}

async function group(
  drawing: Drawing,
  keys: ReadonlySet<string>,
  found: Group,
  place: number,
): Promise<HTMLElement> {
  const { engine, say, script, to, level } = drawing;
  const chapter = engine.guide.chapters[found.chapter];
  const title = element(`h${level}` as 'h2', 'search-chapter');
  if (chapter) {
    const link = element('a', '', `${chapter.number}. ${script(chapter.title)}`);
    link.href = to(`${chapter.slug}/`);
    title.append(link);
  } else title.append(say(found.chapter === TERMS ? 'term' : 'authority'));
  const section = element('section', 'search-group', title);
  if (found.records.length === 0) return section;
  const list = element('ol', '');
  section.append(list);
  const draw = async (from: number, to: number) => {
    const items = await Promise.all(
      found.records.slice(from, to).map(({ record }) => item(drawing, keys, record)),
    );
    list.append(...items.filter((i) => i !== undefined));
  };
  const first = found.chapter >= 0 && place < FULL_GROUPS ? FIRST : OTHERS;
  await draw(0, first);
  const rest = Math.min(found.records.length - first, 20);
  if (rest > 0) {
    const more = element('button', 'search-more', say('searchMore', { count: rest }));
    more.type = 'button';
    more.addEventListener('click', async () => {
      const shown = list.children.length;
      await draw(first, first + rest);
      more.remove();
      list.children[shown]?.querySelector('a')?.focus();
    });
    section.append(more);
  }
  return section;
}

/** The groups of an answer as elements, in order; the later ones behind a button. */
export async function drawAnswer(drawing: Drawing, answer: Answer): Promise<HTMLElement[]> {
  const keys = new Set(keysOfPlan(answer.plan));
  const draw = (from: number, to: number) =>
    Promise.all(answer.groups.slice(from, to).map((found, i) => group(drawing, keys, found, from + i)));
  const elements = await draw(0, GROUPS);
  const rest = answer.groups.length - GROUPS;
  if (rest > 0) {
    const more = element(
      'button',
      'search-more search-more-chapters',
      drawing.say('searchMoreChapters', { count: rest }),
    );
    more.type = 'button';
    more.addEventListener('click', async () => {
      const later = await draw(GROUPS, answer.groups.length);
      more.replaceWith(...later);
      later[0]?.querySelector('a')?.focus();
    });
    elements.push(more);
  }
  return elements;
}

/** Links to terms, for the help where nothing was found. */
export function termLinks(
  { script, to }: Drawing,
  terms: readonly (Fragment | undefined)[],
): HTMLLIElement[] {
  return terms.flatMap((term) => {
    if (!term) return [];
    const link = element('a', '', script(term.heading));
    link.href = to(term.address);
    return [element('li', '', link)];
  });
}
