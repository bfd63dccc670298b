/** Rule w-002: an expression that the glossary tells to avoid; the message names the right term. */
import type { Lang } from '../editions.ts';
import type { Term } from '../glossary.ts';
import { type Problem, problem } from '../problem.ts';
import { lineStarts, placeOf, type TextFile } from '../prose.ts';

const ENDINGS =
  '(?:а|е|и|о|у|ом|ем|им|ог|ога|ег|ега|ој|ју|јом|их|ама|има|ова|ови|ове|овима|ија|ије|ију|ијом|ије)?';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function wordPattern(word: string, lang: Lang): string {
  if (lang === 'en') return `${escaped(word)}(?:s|es|[’']s)?`;
  if (word.length < 5) return escaped(word);
  return escaped(word.replace(/[аеиоу]$/u, '')) + ENDINGS;
}

/** A pattern that finds an expression, in Serbian in every case of its words. */
export function expressionPattern(expression: string, lang: Lang): RegExp {
  const words = expression.split(/\s+/).map((word) => wordPattern(word, lang));
  return new RegExp(`(?<![\\p{L}-])${words.join('[\\s\\u00A0]+')}(?![\\p{L}-])`, 'giu');
}

export interface Avoided {
  term: Term;
  pattern: RegExp;
}

/** Everything that the glossary tells to avoid in this language. */
export function avoidedExpressions(terms: Iterable<Term>, lang: Lang): Avoided[] {
  return [...terms].flatMap((term) =>
    (term.avoid?.[lang] ?? []).map((expression) => ({ term, pattern: expressionPattern(expression, lang) })),
  );
}

/** Whether the offset stands inside a quotation: what is quoted is not the handbook's own wording. */
function inQuotation(prose: string, offset: number): boolean {
  const line = prose.slice(prose.lastIndexOf('\n', offset) + 1, offset);
  return line.split(/[„“]/).length > line.split('”').length;
}

/** Avoided expressions in prose. */
export function termProblems(
  { file, source, lang }: TextFile,
  prose: string,
  avoided: readonly Avoided[],
): Problem[] {
  const starts = lineStarts(source);
  return avoided.flatMap(({ term, pattern }) =>
    [...prose.matchAll(pattern)]
      .filter((match) => !inQuotation(prose, match.index))
      .map((match) =>
        problem(
          'w-002',
          { file, ...placeOf(starts, match.index) },
          { found: match[0], term: term[lang], id: term.id },
        ),
      ),
  );
}
