/**
 * The readers' texts in the data files (`content/data/*.yaml`), as prose at its own offsets: what `prose.ts` is for a chapter.
 * A text stands under the key of its language (`sr: …`, `en: …`); a genitive is Serbian.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isPair, parseDocument, type Scalar, visit } from 'yaml';
import type { Lang } from './editions.ts';
import { blank, FILLER, type TextFile, withoutMarks } from './prose.ts';
import { SERIES_FOLDER } from './series.ts';
import { seriesProse } from './series-prose.ts';
import { sourceText } from './source-text.ts';

/** What readers type or should not write is not what the handbook writes. */
const NOT_SHOWN: readonly string[] = ['aliases', 'avoid'];

const LANG_OF: Readonly<Record<string, Lang>> = { sr: 'sr', en: 'en', genitive: 'sr' };

/** An escaped character in double quotes. */
const ESCAPE = /\\(?:u[\da-f]{4}|x[\da-f]{2}|[\s\S])/gi;

/** The text between a scalar's quotes. Of what is escaped only a quotation mark is left, for the rule of quotation marks. */
function written(source: string, { type, range }: Scalar): { start: number; text: string } {
  const [from, to] = range ?? [0, 0, 0];
  const raw = source.slice(from, to);
  switch (type) {
    case 'QUOTE_DOUBLE':
      return {
        start: from + 1,
        text: raw.slice(1, -1).replace(ESCAPE, (mark) => (mark === '\\"' ? `${FILLER}"` : blank(mark))),
      };
    case 'QUOTE_SINGLE':
      return { start: from + 1, text: raw.slice(1, -1).replaceAll("''", `'${FILLER}`) };
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return { start: from, text: raw.replace(/^.*/, blank) };
    default:
      return { start: from, text: raw };
  }
}

/** The prose of each language in a YAML text, everything else FILLER. */
export function dataProse(source: string): Record<Lang, string> {
  const units = { sr: blank(source).split(''), en: blank(source).split('') };
  const document = parseDocument(source);
  // A file that cannot be read is told of elsewhere (o-005); guesses at its texts would only add noise.
  if (document.errors.length === 0)
    visit(document, {
      Scalar(key, node, ancestors) {
        if (key === 'key' || typeof node.value !== 'string') return;
        const keys = ancestors.flatMap((ancestor) => (isPair(ancestor) ? [String(ancestor.key)] : []));
        const lang = keys.map((k) => LANG_OF[k]).findLast((l) => l !== undefined);
        if (!lang || keys.some((k) => NOT_SHOWN.includes(k))) return;
        const { start, text } = written(source, node);
        for (const [i, unit] of withoutMarks(text).split('').entries()) units[lang][start + i] = unit;
      },
    });
  return { sr: units.sr.join(''), en: units.en.join('') };
}

/** A data file seen as the text of one language, with its prose. */
export interface DataText extends TextFile {
  prose: string;
  /** False where titles are quoted as they were published, with their names and their spelling. */
  ownWords: boolean;
}

/** The readers' texts of every data file under this root. */
export function dataTexts(root: string): DataText[] {
  const texts = (folder: string, ending: string, proseOf: typeof dataProse): DataText[] =>
    (existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)) : [])
      .filter((name) => name.endsWith(ending))
      .sort()
      .flatMap((name) => {
        const file = `${folder}/${name}`;
        const source = sourceText(readFileSync(path.join(root, file), 'utf8'));
        const prose = proseOf(source);
        return (['sr', 'en'] as const).map((lang) => ({
          file,
          source,
          lang,
          prose: prose[lang],
          ownWords: !(name === 'authorities.yaml' && lang === 'en'),
        }));
      });
  return [...texts('content/data', '.yaml', dataProse), ...texts(SERIES_FOLDER, '.csv', seriesProse)];
}
