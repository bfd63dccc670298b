/** Puts soft hyphens (TeX patterns) into the text of a print page, by the language of each passage. Print only. */
import { createRequire } from 'node:module';
import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Hyphenate = (text: string) => string;

const load = createRequire(import.meta.url);

/** Languages with patterns; `sr-Latn` uses those of the package for Latin script. */
const PATTERNS: Readonly<Record<string, string>> = {
  'sr-Cyrl': 'hyphen/sr-cyrl',
  'sr-Latn': 'hyphen/sh-latn',
  en: 'hyphen/en-gb',
};

const OPAQUE = new Set([
  'script',
  'style',
  'code',
  'pre',
  'svg',
  'title',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** Shorter words stay whole; what looks like an address, a docket number or an abbreviation is no word. */
const WORD = /(?<![\p{L}\p{N}./@_-])\p{L}{6,}(?![\p{L}\p{N}/@_]|\.\p{L})/gu;
const ABBREVIATION = /^\p{Lu}{2,}/u;

function hyphenator(lang: string): Hyphenate | undefined {
  const key = lang.startsWith('en') ? 'en' : lang;
  const name = PATTERNS[key];
  if (!name) return undefined;
  const { hyphenateSync } = load(name) as { hyphenateSync: (text: string, o: object) => string };
  const known = new Map<string, string>();
  return (text) =>
    text.replace(WORD, (word) => {
      if (ABBREVIATION.test(word)) return word;
      let broken = known.get(word);
      if (broken === undefined) {
        // A hyphen inside a ligature would take its letters from whoever copies or searches the text.
        broken = hyphenateSync(word, { minWordLength: 6 }).replace(/f\u00AD(?=[fil])/g, 'f');
        known.set(word, broken);
      }
      return broken;
    });
}

/** The page with soft hyphens. Foreign passages follow their own `lang`. */
export function hyphenateHtml(html: string): string {
  const document = parse(html);
  const byLang = new Map<string, Hyphenate | undefined>();
  const of = (lang: string): Hyphenate | undefined => {
    if (!byLang.has(lang)) byLang.set(lang, hyphenator(lang));
    return byLang.get(lang);
  };
  const walk = (node: Node, lang: string): void => {
    if (node.nodeName === '#text') {
      const text = node as DefaultTreeAdapterMap['textNode'];
      text.value = of(lang)?.(text.value) ?? text.value;
      return;
    }
    if (!('childNodes' in node)) return;
    let here = lang;
    if ('tagName' in node) {
      const element = node as Element;
      if (OPAQUE.has(element.tagName)) return;
      if (element.attrs.some((a) => a.name === 'data-whole')) return;
      here = element.attrs.find((a) => a.name === 'lang')?.value ?? lang;
    }
    for (const child of node.childNodes) walk(child, here);
  };
  walk(document, '');
  return serialize(document);
}
