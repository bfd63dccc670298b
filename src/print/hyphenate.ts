/** Puts soft hyphens (TeX patterns) into the text of a print page, by the language of each passage. Print only. */
import { createRequire } from 'node:module';
import {
  type DefaultTreeAdapterMap,
  html as names,
  parse,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5';
import { mendSyllables } from './serbian-syllables.ts';
import { tie, tieHeading } from './ties.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Text = DefaultTreeAdapterMap['textNode'];
type Hyphenate = (text: string, ends: Ends) => string;

/** How many letters have to stand before and behind a hyphen. */
interface Ends {
  before: number;
  behind: number;
}
const TEXT: Ends = { before: 2, behind: 3 };
/** Cells are set ragged and have room, or would be cut into syllables. */
const CELL: Ends = { before: 3, behind: 4 };
/** A last line that is part of a word has as many letters at least. */
const LAST_LINE = 4;
const SHY = '\u00AD';

const load = createRequire(import.meta.url);

/** Languages with patterns; `sr-Latn` uses those of the package for Latin script. */
const PATTERNS: Readonly<Record<string, string>> = {
  'sr-Cyrl': 'hyphen/sr-cyrl',
  'sr-Latn': 'hyphen/sh-latn',
  en: 'hyphen/en-gb',
};

const OPAQUE = new Set(['script', 'style', 'code', 'pre', 'svg', 'title']);
const HEADING = /^h[1-6]$/;
/** What begins and ends a paragraph, for its last line. */
const BLOCKS = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'caption', 'figcaption', 'blockquote', 'div']);

/** Shorter words stay whole; what looks like an address, a docket number or an abbreviation is no word, nor is a month. */
const WORD = /(?<![\p{L}\p{N}./@_-]|\d\.?\u00A0)\p{L}{6,}(?![\p{L}\p{N}/@_]|\.\p{L})/gu;
const ABBREVIATION = /^\p{Lu}{2,}/u;
/** Letters of names that a Serbian text leaves as they are: Schatschaschwili. */
const FOREIGN = /[qwxy]/i;

function hyphenator(lang: string): Hyphenate | undefined {
  const key = lang.startsWith('en') ? 'en' : lang;
  const name = PATTERNS[key];
  if (!name) return undefined;
  const { hyphenateSync } = load(name) as { hyphenateSync: (text: string, o: object) => string };
  const known = new Map<string, string>();
  return (text, ends) =>
    text.replace(WORD, (word) => {
      if (ABBREVIATION.test(word) || (lang.startsWith('sr') && FOREIGN.test(word))) return word;
      let broken = known.get(word);
      if (broken === undefined) {
        // A hyphen inside a ligature would take its letters from whoever copies or searches the text.
        broken = hyphenateSync(word, { minWordLength: 6 }).replace(/f\u00AD(?=[fil])/g, 'f');
        if (lang.startsWith('sr')) broken = mendSyllables(broken);
        known.set(word, broken);
      }
      return withEnds(broken, ends);
    });
}

/** The word without the hyphens that would leave fewer letters at an end. */
function withEnds(word: string, { before, behind }: Ends): string {
  const letters = word.length - (word.split(SHY).length - 1);
  let passed = 0;
  return [...word]
    .filter((sign) => {
      if (sign !== SHY) passed++;
      return sign !== SHY || (passed >= before && letters - passed >= behind);
    })
    .join('');
}

/** The last word of a paragraph is not divided where a scrap of it would be the last line. */
const keepLastWord = (text: string): string =>
  text.replace(/[\p{L}\u00AD]+(?=[^\p{L}]*$)/u, (word) => withEnds(word, { before: 1, behind: LAST_LINE }));

/** The page with soft hyphens. Foreign passages follow their own `lang`. */
export function hyphenateHtml(html: string): string {
  const document = parse(html);
  const byLang = new Map<string, Hyphenate | undefined>();
  const of = (lang: string): Hyphenate | undefined => {
    if (!byLang.has(lang)) byLang.set(lang, hyphenator(lang));
    return byLang.get(lang);
  };
  const walk = (node: Node, place: Place): void => {
    if (node.nodeName === '#text') {
      const text = node as Text;
      const tied = place.heading ? tieHeading(text.value) : tie(text.value);
      const hyphenate = place.heading ? undefined : of(place.lang);
      text.value = hyphenate?.(tied, place.cell ? CELL : TEXT) ?? tied;
      if (/\p{L}/u.test(tied)) place.paragraph.last = text;
      if (place.heading) keepCompounds(text);
      return;
    }
    if (!('childNodes' in node)) return;
    const here = 'tagName' in node ? placeIn(node as Element, place) : place;
    if (!here) return;
    for (const child of [...node.childNodes]) walk(child, here);
    if (here.paragraph !== place.paragraph && here.paragraph.last)
      here.paragraph.last.value = keepLastWord(here.paragraph.last.value);
  };
  walk(document, { lang: '', heading: false, cell: false, paragraph: {} });
  return serialize(document);
}

/** A heading is not divided at the hyphen of a compound: The victim-centred approach. */
function keepCompounds(text: Text): void {
  const parts = text.value.split(/(\S*\p{L}-\p{L}\S*)/u);
  const parent = text.parentNode;
  if (parts.length === 1 || !parent) return;
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 0) tree.insertTextBefore(parent, part, text);
    else {
      const word = tree.createElement('span', names.NS.HTML, [{ name: 'class', value: 'whole-word' }]);
      tree.insertText(word, part);
      tree.insertBefore(parent, word, text);
    }
  }
  tree.detachNode(text);
}

/** What is known of a text from the elements around it. */
interface Place {
  lang: string;
  heading: boolean;
  cell: boolean;
  paragraph: { last?: Text };
}

/** The columns of the comparison are narrow, and its rows have to fit a page that lies. */
function cellIn(element: Element, classes = ''): boolean | undefined {
  if (element.tagName !== 'table') return undefined;
  return !/\bcomparison-table\b/.test(classes);
}

/** The place inside an element; undefined where its text stays as it is. */
function placeIn(element: Element, place: Place): Place | undefined {
  if (OPAQUE.has(element.tagName)) return undefined;
  const value = (name: string) => element.attrs.find((a) => a.name === name)?.value;
  // A footnote stands in the middle of the paragraph that calls it, and is one of its own.
  const own = BLOCKS.has(element.tagName) || value('class') === 'footnote';
  return {
    lang: value('lang') ?? place.lang,
    // What is composed as one page is all display type.
    heading: place.heading || HEADING.test(element.tagName) || value('data-whole') !== undefined,
    cell: cellIn(element, value('class')) ?? place.cell,
    paragraph: own ? {} : place.paragraph,
  };
}
