/** The browsers of courts (Edge and Chrome 109, Firefox ESR 115, Safari 16) can read what was built. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { BROWSERS } from '../../src/build/browsers.ts';
import { dist, fileOf, kindsOfPage } from '../shared/pages.ts';

/** Files of these kinds that a reader's browser loads. The whole book for print is for our own Chromium. */
const files = (extension: 'css' | 'js'): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith(`.${extension}`) &&
      !file.startsWith(`_astro${path.sep}_segment_`) &&
      // Pagefind's own search box; the handbook has one of its own.
      !/pagefind-(?:ui|modular-ui|highlight|component-ui)/.test(file),
  );
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');

/** What some of these browsers lack and no translation gives them. `fine`: why a page is whole without it. */
interface Feature {
  name: string;
  pattern: RegExp;
  fine?: string;
}

const CSS: readonly Feature[] = [
  { name: ':has() (Firefox 121)', pattern: /:has\(/ },
  { name: 'color-mix() (Chrome 111)', pattern: /color-mix\(/ },
  { name: 'light-dark() (Chrome 123)', pattern: /light-dark\(/ },
  { name: 'oklch(), lab(), color() (Chrome 111)', pattern: /[:\s,(](?:oklch|oklab|lch|lab|color)\(/ },
  {
    name: '@scope, @starting-style, @property, @view-transition',
    pattern: /@(?:scope|starting-style|property|view-transition)/,
  },
  { name: 'anchor positioning', pattern: /position-anchor|anchor-name|[:\s]anchor\(/ },
  {
    name: ':popover-open, :open, :dir(), :user-invalid, ::details-content',
    pattern: /:popover-open|:open\b|:dir\(|:user-(?:in)?valid|::details-content/,
  },
  {
    name: 'a gradient to transparent (WebKit 2.38 draws it through grey)',
    pattern: /gradient\([^;}]*(?:transparent|#0000)\b/,
  },
  { name: 'subgrid (Chrome 117)', pattern: /subgrid/ },
  {
    name: 'field-sizing, interpolate-size, calc-size()',
    pattern: /field-sizing|interpolate-size|calc-size\(/,
  },
  {
    name: 'round(), sin() and their like (Chrome 111 and later)',
    pattern: /[:\s(,](?:round|mod|rem|sin|cos|tan|pow|sqrt)\(/,
  },
  { name: 'scrollbar-width, scrollbar-color (Chrome 121)', pattern: /scrollbar-(?:width|color)/ },
  { name: 'content with alternative text (Firefox 128)', pattern: /content:\s*"[^"]*"\s*\// },
  {
    name: 'text-wrap (Chrome 114)',
    pattern: /text-wrap/,
    fine: 'a heading breaks where its line is full',
  },
  {
    name: 'content-visibility (Firefox 125, Safari 18)',
    pattern: /content-visibility/,
    fine: 'the whole table is laid out at once, as before',
  },
  {
    name: 'hanging-punctuation (Safari alone)',
    pattern: /hanging-punctuation/,
    fine: 'quotation marks stand within the measure',
  },
];

const JS: readonly Feature[] = [
  { name: 'copying array methods (Chrome 110)', pattern: /\.(?:toSorted|toReversed|toSpliced)\(/ },
  { name: 'groupBy (Chrome 117)', pattern: /(?:Object|Map)\.groupBy/ },
  {
    name: 'Array.fromAsync, Promise.withResolvers, Promise.try',
    pattern: /Array\.fromAsync|Promise\.(?:withResolvers|try)/,
  },
  {
    name: 'Set methods (Chrome 122)',
    pattern: /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  },
  {
    name: 'iterator helpers (Chrome 122)',
    pattern:
      /Iterator\.from|\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|reduce|forEach|toArray|take|drop)\(/,
  },
  { name: 'URL.canParse, URL.parse', pattern: /URL\.(?:canParse|parse)\(/ },
  { name: 'AbortSignal.any (Chrome 116)', pattern: /AbortSignal\.any/ },
  {
    name: 'Intl.Segmenter (Firefox 125)',
    pattern: /Intl\.Segmenter/,
    fine: 'Pagefind asks whether it is there; it needs it for languages without spaces',
  },
  { name: 'CSS.highlights (Firefox 140)', pattern: /CSS\.highlights|new Highlight\(/ },
  { name: 'popovers and view transitions', pattern: /showPopover|togglePopover|startViewTransition/ },
  { name: 'the navigation API', pattern: /\bnavigation\.(?:navigate|addEventListener|currentEntry)/ },
  {
    name: 'requestIdleCallback (Safari lacks it)',
    pattern: /requestIdleCallback/,
    fine: 'a timer does the work (src/site/reader/margin.ts)',
  },
  {
    name: 'lookbehind and the flag v in regular expressions (Safari 16.4, 17)',
    pattern: /\(\?<[=!]|new RegExp\([^)]*,\s*["'`][a-z]*v/,
  },
  {
    name: 'DecompressionStream (Safari 16.4)',
    pattern: /DecompressionStream/,
    fine: 'the guide of the search is loaded uncompressed (src/search/box/load.ts)',
  },
  { name: 'isWellFormed (Chrome 111)', pattern: /\.(?:isWellFormed|toWellFormed)\(/ },
];

const HTML: readonly Feature[] = [
  { name: 'popover (Chrome 114)', pattern: /<[^>]+\spopover(?:target)?[\s=>]/ },
  { name: 'hidden="until-found"', pattern: /hidden="until-found"/ },
  { name: 'closedby on a dialog', pattern: /<dialog[^>]+closedby/ },
  { name: '<search> (Chrome 118), <selectlist>', pattern: /<(?:search|selectlist|selectedcontent)[\s>]/ },
  { name: 'blocking="render", commandfor', pattern: /\sblocking="|\scommandfor=/ },
  { name: 'declarative shadow roots (Firefox 123)', pattern: /shadowrootmode/ },
];

const found = (features: readonly Feature[], names: readonly string[], text: (name: string) => string) =>
  names.flatMap((name) => {
    const content = text(name);
    return features
      .filter(({ fine, pattern }) => fine === undefined && pattern.test(content))
      .map((f) => `${name}: ${f.name}`);
  });

it('no syntax is left to translate: style sheets and scripts', async () => {
  const left: string[] = [];
  for (const loader of ['css', 'js'] as const)
    for (const file of files(loader)) {
      const options = { loader, minify: true, legalComments: 'none' as const };
      const [plain, translated] = await Promise.all([
        transform(read(file), options),
        transform(read(file), {
          ...options,
          target: [...BROWSERS],
          // All of them know \p{L}; esbuild doubts it because of the letters that newer Unicode versions add.
          supported: { 'regexp-unicode-property-escapes': true },
        }),
      ]);
      if (plain.code === translated.code) continue;
      const at = [...plain.code].findIndex((c, i) => translated.code[i] !== c);
      left.push(`${file}: ${plain.code.slice(Math.max(0, at - 30), at + 60)}`);
    }
  expect(left).toEqual([]);
});

it('nothing is used that one of them lacks, unless the page is whole without it', () => {
  expect(files('css').length).toBeGreaterThan(1);
  expect(files('js').length).toBeGreaterThan(5);
  expect(found(CSS, files('css'), read)).toEqual([]);
  expect(found(JS, files('js'), read)).toEqual([]);
  expect(found(HTML, kindsOfPage(), (url) => readFileSync(fileOf(url), 'utf8'))).toEqual([]);
});

it('every exception is still needed', () => {
  const unused = (features: readonly Feature[], text: string) =>
    features.filter((f) => f.fine && !f.pattern.test(text)).map((f) => f.name);
  expect(unused(CSS, files('css').map(read).join('\n'))).toEqual([]);
  expect(unused(JS, files('js').map(read).join('\n'))).toEqual([]);
});
