/** What is indexed: one record a paragraph, heading, chapter title, term and authority. Nothing else of the site. */
import type { Authority } from '../handbook/authority.ts';
import { type Book, chaptersInOrder } from '../handbook/book.ts';
import { CAPTIONS } from '../handbook/captions.ts';
import { paragraphAnchor } from '../handbook/chapter.ts';
import type { Lang } from '../handbook/editions.ts';
import { plainDefinition, type Term } from '../handbook/glossary.ts';
import { attribute, isJsx } from '../handbook/syntax.ts';
import { citationMarks } from './articles.ts';
import type { Kind } from './guide.ts';

/** A stretch of text with the language that its words are in. */
export interface Passage {
  lang: Lang;
  text: string;
}

export interface SearchRecord {
  kind: Kind;
  /** Slug of the chapter that it stands in, or leads to. */
  slug: string | undefined;
  n: number;
  /** Page and fragment within the edition: `compensation/#p12`. */
  address: string;
  /** What is shown. */
  text: string;
  heading: string;
  /** What is found: the shown text and names that lead to it. */
  passages: Passage[];
  /** Marks of what it cites. */
  marks: string[];
  /** Names under which a term or an authority is known; the first is its own name in the language of the index. */
  names: Passage[];
  /** The id of an authority. */
  authority: string;
}

const KIND_OF: Record<string, Kind> = {
  BenchCard: 'bench-card',
  ModelWording: 'model-wording',
  CaseDigest: 'case-digest',
};

const both = (
  value: { sr?: string | undefined; en?: string | undefined } | undefined,
  lang: Lang,
): Passage[] =>
  (lang === 'sr' ? (['sr', 'en'] as const) : (['en', 'sr'] as const)).flatMap((l) => {
    const text = value?.[l];
    return text === undefined ? [] : [{ lang: l, text }];
  });

/** Names of a term: its own language first, then abbreviations and aliases of both. */
export function termNames(term: Term, lang: Lang): Passage[] {
  const lists = [term.aliases, term.avoid].flatMap((list) =>
    (['sr', 'en'] as const).flatMap((l) => (list?.[l] ?? []).map((text) => ({ lang: l, text }))),
  );
  return [...both({ sr: term.sr, en: term.en }, lang), ...both(term.abbr, lang), ...lists];
}

/** Names of an authority: titles and short forms in both languages. */
export function authorityNames(authority: Authority, lang: Lang): Passage[] {
  return [...both(authority.title, lang), ...both(authority.short, lang)];
}

/** What editors call a place besides its heading: the questions of the navigator that lead to it. */
function questionsOf(book: Book, lang: Lang): Map<string, Passage[]> {
  const questions = new Map<string, Passage[]>();
  for (const { entries } of book.navigator)
    for (const { to, [lang]: text } of entries)
      questions.set(to, [...(questions.get(to) ?? []), { lang, text }]);
  return questions;
}

function chapterRecords(book: Book, lang: Lang): SearchRecord[] {
  const questions = questionsOf(book, lang);
  return chaptersInOrder(book, lang).flatMap(({ entry, chapter }) => {
    if (entry.planned) return [];
    const shared = { slug: entry.slug, marks: [], names: [], authority: '', n: 0, heading: '' };
    const part = book.outline.parts.find((p) => p.id === entry.part);
    const records: SearchRecord[] = [
      {
        ...shared,
        kind: 'title',
        address: `${entry.slug}/`,
        text: chapter.matter.description ?? '',
        passages: [
          ...both(entry.title, lang),
          ...both(part?.title, lang),
          { lang, text: chapter.matter.description ?? '' },
        ],
      },
    ];
    const told = new Set<string>();
    for (const paragraph of chapter.paragraphs) {
      const heading = paragraph.heading;
      if (heading && !told.has(heading.id)) {
        told.add(heading.id);
        records.push({
          ...shared,
          kind: 'heading',
          address: `${entry.slug}/#${heading.id}`,
          text: heading.text,
          passages: [{ lang, text: heading.text }, ...(questions.get(`${entry.slug}/${heading.id}`) ?? [])],
        });
      }
      const first = paragraph.nodes[0];
      const cited =
        first && isJsx(first) ? book.authorities.get(attribute(first, 'authority') ?? '') : undefined;
      records.push({
        ...shared,
        kind: KIND_OF[paragraph.kind] ?? 'chapter',
        n: paragraph.n,
        address: `${entry.slug}/#${paragraphAnchor(paragraph)}`,
        text: paragraph.text,
        heading: heading?.text ?? (paragraph.kind === 'AnswerBox' ? CAPTIONS.shortAnswer[lang] : ''),
        passages: [
          { lang, text: paragraph.text },
          ...(cited ? authorityNames(cited, lang) : []),
          ...paragraph.marks.flatMap((id) => {
            const marked = book.indexEntries.get(id);
            return marked ? [{ lang, text: marked[lang] }] : [];
          }),
          ...(questions.get(`${entry.slug}/${paragraph.label ?? ''}`) ?? []),
        ],
        marks: citationMarks(paragraph.citations.flatMap((use) => use.citations)),
      });
    }
    return records;
  });
}

/** Authorities that are cited by article: their names stand beside article numbers in queries. */
function citedByArticle(book: Book, lang: Lang): Set<string> {
  const citations = chaptersInOrder(book, lang).flatMap(({ chapter }) =>
    chapter.paragraphs.flatMap((p) => p.citations.flatMap((use) => use.citations)),
  );
  return new Set(citations.filter((c) => c.pinpoints.some((p) => p.unit === 'article')).map((c) => c.key));
}

/** The chapter that cites an authority in the most paragraphs. */
function chiefChapters(book: Book, lang: Lang): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { entry, chapter } of chaptersInOrder(book, lang)) {
    if (entry.planned) continue;
    for (const paragraph of chapter.paragraphs)
      for (const key of new Set(paragraph.citations.flatMap((u) => u.citations.map((c) => c.key)))) {
        const of = counts.get(key) ?? new Map<string, number>();
        counts.set(key, of.set(entry.slug, (of.get(entry.slug) ?? 0) + 1));
      }
  }
  return new Map([...counts].map(([key, of]) => [key, [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
}

/** Every record of the index of this language, in the order of the book; terms and cited authorities behind it. */
export function searchRecords(book: Book, lang: Lang): SearchRecord[] {
  const chief = chiefChapters(book, lang);
  const withArticles = citedByArticle(book, lang);
  const terms = [...book.terms.values()].map((term): SearchRecord => {
    const names = termNames(term, lang);
    const definition = plainDefinition(term, lang);
    return {
      kind: 'term',
      slug: term.chapter,
      n: 0,
      address: `glossary/#${term.id}`,
      text: definition,
      heading: term[lang],
      passages: [...names, { lang, text: definition }],
      marks: [],
      names,
      authority: '',
    };
  });
  const authorities = [...book.authorities.values()]
    .filter((a) => chief.has(a.id))
    .map((authority): SearchRecord => {
      const names = authorityNames(authority, lang);
      const source =
        typeof authority.source === 'string' ? authority.source : (authority.source?.[lang] ?? '');
      return {
        kind: 'authority',
        slug: chief.get(authority.id),
        n: 0,
        address: `table-of-authorities/#${authority.id}`,
        text: source,
        heading: names[0]?.text ?? authority.id,
        passages: [...names, { lang, text: source }],
        marks: [],
        // Others are found by the words of their titles.
        names: withArticles.has(authority.id) ? names : [],
        authority: authority.id,
      };
    });
  // A paragraph that waits for its text (<Pending/>) has no words, and Pagefind leaves out what has none.
  return [...chapterRecords(book, lang), ...terms, ...authorities].filter(({ passages }) =>
    passages.some(({ text }) => text.trim() !== ''),
  );
}
