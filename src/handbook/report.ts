/** The editors' report: what is left to do in the book, as tables. */
import { type Book, chaptersInOrder } from './book.ts';
import { type Chapter, countWords } from './chapter.ts';
import { citationKey } from './citation.ts';
import type { Exception } from './exceptions.ts';
import type { Problem } from './problem.ts';
import { attribute, componentsIn } from './syntax.ts';

export interface ReportTable {
  id: string;
  title: { sr: string; en: string };
  /** What an empty table means. */
  none: { sr: string; en: string };
  head: string[];
  rows: string[][];
}

export interface Report {
  /** Day of the last commit: the report says nothing of the clock. */
  day: string;
  tables: ReportTable[];
}

/** The day twelve months before this one. */
export function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

const LANGS = ['sr', 'en'] as const;
const allChapters = (book: Book): Chapter[] =>
  LANGS.flatMap((lang) => chaptersInOrder(book, lang).map(({ chapter }) => chapter));
const placeIn = (file: string, line: number): string => `${file}:${line}`;

function chaptersTable(book: Book, day: string): ReportTable {
  const limit = yearBefore(day);
  return {
    id: 'chapters',
    title: { sr: 'Поглавља', en: 'Chapters' },
    none: { sr: 'Нема поглавља.', en: 'There are no chapters.' },
    head: ['#', 'slug', 'рецензија / review', 'право на дан / law as at', 'речи / words sr', 'en'],
    rows: chaptersInOrder(book, 'sr').map(({ entry, chapter }) => {
      const en = book.chapters.en.get(chapter.slug);
      const { review, reviewer, reviewDate, lawAsAt } = chapter.matter;
      return [
        String(entry.number),
        chapter.slug,
        review === 'reviewed' ? `reviewed: ${reviewer}, ${reviewDate}` : 'нацрт / draft',
        lawAsAt < limit ? `${lawAsAt} ⚠ старије од 12 месеци / older than 12 months` : lawAsAt,
        String(countWords(chapter)),
        en ? String(countWords(en)) : '–',
      ];
    }),
  };
}

function unwrittenTable(book: Book): ReportTable {
  return {
    id: 'planned',
    title: { sr: 'Поглавља која још нису написана', en: 'Chapters that are not written yet' },
    none: { sr: 'Сва поглавља су написана.', en: 'All chapters are written.' },
    head: ['#', 'slug', 'наслов / title'],
    rows: book.outline.chapters
      .filter((c) => c.planned)
      .map((c) => [String(c.number), c.slug, `${c.title.sr} / ${c.title.en}`]),
  };
}

function uncheckedPinpoints(book: Book): ReportTable {
  const rows = [...book.chapters.sr.values()].flatMap((chapter) =>
    chapter.paragraphs.flatMap((paragraph) =>
      paragraph.citations.flatMap((use) =>
        use.citations
          .filter((c) => c.unchecked)
          .map((c) => [citationKey(c), placeIn(chapter.file, use.line), `${chapter.slug} ${paragraph.n}`]),
      ),
    ),
  );
  return {
    id: 'unchecked-pinpoints',
    title: { sr: 'Непроверена места у изворима (?)', en: 'Pinpoints to be checked (?)' },
    none: { sr: 'Сва места су проверена.', en: 'All pinpoints are checked.' },
    head: ['извор / authority', 'датотека / file', 'пасус / paragraph'],
    rows: rows.sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '', 'en', { numeric: true })),
  };
}

function uncheckedAuthorities(book: Book): ReportTable {
  return {
    id: 'unchecked-authorities',
    title: { sr: 'Извори без адресе или датума провере', en: 'Authorities without address or day of check' },
    none: {
      sr: 'Сваки извор има адресу и датум провере.',
      en: 'Every authority has its address and day of check.',
    },
    head: ['кључ / key', 'недостаје / missing'],
    rows: [...book.authorities.values()]
      .filter((a) => !a.url || !a.checked)
      .map((a) => [a.id, [a.url ? '' : 'url', a.checked ? '' : 'checked'].filter(Boolean).join(', ')]),
  };
}

function uncitedAuthorities(book: Book): ReportTable {
  const cited = new Set(
    allChapters(book).flatMap((chapter) => [
      ...chapter.paragraphs.flatMap((p) => p.citations.flatMap((use) => use.citations.map((c) => c.key))),
      ...componentsIn(chapter.root, 'CaseDigest').map((node) => attribute(node, 'authority') ?? ''),
    ]),
  );
  return {
    id: 'uncited',
    title: { sr: 'Извори које ниједно поглавље не наводи', en: 'Authorities that no chapter cites' },
    none: { sr: 'Сваки извор је наведен.', en: 'Every authority is cited.' },
    head: ['кључ / key', 'врста / type'],
    rows: [...book.authorities.values()].filter((a) => !cited.has(a.id)).map((a) => [a.id, a.type]),
  };
}

function openPoints(book: Book): ReportTable {
  return {
    id: 'open-points',
    title: { sr: 'Отворена питања', en: 'Open points' },
    none: { sr: 'Нема отворених питања.', en: 'There are no open points.' },
    head: ['проверено / checked', 'датотека / file', 'питање / point'],
    rows: [...book.chapters.sr.values()]
      .flatMap((chapter) =>
        chapter.paragraphs
          .filter((p) => p.kind === 'OpenPoint')
          .map((p) => {
            const [node] = p.nodes;
            const checked = node && 'attributes' in node ? (attribute(node as never, 'checked') ?? '') : '';
            const text = p.text.replace(/\s+/g, ' ');
            return [
              checked,
              placeIn(chapter.file, p.line),
              text.length > 160 ? `${text.slice(0, 160)}…` : text,
            ];
          }),
      )
      .sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '')),
  };
}

function byRule(
  problems: readonly Problem[],
  rules: readonly string[],
  table: Pick<ReportTable, 'id' | 'title' | 'none'>,
): ReportTable {
  return {
    ...table,
    head: ['датотека / file', 'правило / rule', 'шта / what'],
    rows: problems
      .filter((p) => rules.includes(p.rule))
      .map((p) => [placeIn(p.file, p.line), p.rule, `${p.message.sr} / ${p.message.en}`]),
  };
}

/** The report of a book. `problems` come from the check, `day` is the day of the last commit. */
export function editorsReport(
  book: Book,
  problems: readonly Problem[],
  exceptions: readonly Exception[],
  day: string,
): Report {
  return {
    day,
    tables: [
      chaptersTable(book, day),
      unwrittenTable(book),
      byRule(problems, ['p-006'], {
        id: 'pending',
        title: { sr: 'Пасуси који чекају текст', en: 'Paragraphs that wait for their text' },
        none: { sr: 'Нема их.', en: 'None.' },
      }),
      byRule(problems, ['p-008', 'p-007'], {
        id: 'behind',
        title: { sr: 'Текстови који заостају или се разликују', en: 'Texts that lag behind or differ' },
        none: { sr: 'Оба језика су усклађена.', en: 'Both languages agree.' },
      }),
      openPoints(book),
      uncheckedPinpoints(book),
      uncheckedAuthorities(book),
      uncitedAuthorities(book),
      byRule(problems, ['w-002'], {
        id: 'terms',
        title: { sr: 'Изрази мимо појмовника', en: 'Terms used off-glossary' },
        none: { sr: 'Нема их.', en: 'None.' },
      }),
      byRule(problems, ['w-001', 's-004', 'd-001'], {
        id: 'words',
        title: { sr: 'Речи и имена за проверу', en: 'Words and names to look at' },
        none: { sr: 'Нема их.', en: 'None.' },
      }),
      {
        id: 'exceptions',
        title: { sr: 'Изузеци', en: 'Exceptions' },
        none: { sr: 'Нема изузетака.', en: 'There are no exceptions.' },
        head: ['правило / rule', 'датотека / file', 'разлог / reason'],
        rows: exceptions.map((e) => [e.rule, e.file ?? 'content', e.reason]),
      },
    ],
  };
}
