/** Rule d-001: persons of domestic cases are named by initials only. Names cannot be known for certain, so it warns. */
import type { Book } from '../book.ts';
import type { Chapter, ChapterParagraph } from '../chapter.ts';
import { type Problem, problem } from '../problem.ts';
import { lineStarts, placeOf } from '../prose.ts';
import { toLatin } from '../script.ts';
import { attribute, isJsx } from '../syntax.ts';

/** Common given names, in Cyrillic; their forms are found by the stem. */
const GIVEN =
  'Александ|Ан|Бојан|Бранк|Весн|Владимир|Горан|Данијел|Дејан|Драган|Душан|Жељк|Зоран|Иван|Јелен|Јован|Катарин|Лазар|Марин|Мариј|Марк|Милан|Милиц|Милош|Мирјан|Наташ|Небојш|Немањ|Никол|Ненад|Петар|Предраг|Радован|Саш|Светлан|Славиц|Снежан|Стефан|Тамар|Филип';
const SURNAME = '\\p{Lu}\\p{Ll}+(?:ић|ићи|ићев|ов|ев|ски|ин)(?:а|у|ем|ом|е|и|ог|ој|ева|еве)?';
const SURNAME_LATIN = '\\p{Lu}\\p{Ll}+(?:ić|ići|ićev)(?:a|u|em|om|e|i|eva|eve)?';
const GIVEN_LATIN = toLatin(GIVEN);

const PATTERNS = {
  sr: new RegExp(
    `(?<!\\p{L})(?:${GIVEN})(?:ар|ра|ру|а|у|е|и|о|ом|ем|у|ица|ице)? ${SURNAME}(?!\\p{L})|(?<!\\p{L})\\p{Lu}\\p{Ll}+(?:вић|евић|овић)(?:а|у|ем|и)?(?!\\p{L})`,
    'gu',
  ),
  en: new RegExp(
    `(?<!\\p{L})(?:${GIVEN_LATIN})(?:ar|a|o|ica)? ${SURNAME_LATIN}(?!\\p{L})|(?<!\\p{L})\\p{Lu}\\p{Ll}+(?:vić|ević|ović)(?!\\p{L})`,
    'gu',
  ),
};

/** Whether a paragraph tells of a domestic case: a digest of a Serbian decision, or anything in the chapter on practice. */
function isDomestic(paragraph: ChapterParagraph, chapter: Chapter, book: Pick<Book, 'authorities'>): boolean {
  if (chapter.slug === 'court-practice' || chapter.slug === 'case-studies') return true;
  const [node] = paragraph.nodes;
  if (!node || !isJsx(node) || node.name !== 'CaseDigest') return false;
  return book.authorities.get(attribute(node, 'authority') ?? '')?.jurisdiction === 'rs';
}

/** What looks like a personal name in paragraphs on domestic cases. */
export function nameProblems(chapter: Chapter, prose: string, book: Pick<Book, 'authorities'>): Problem[] {
  const starts = lineStarts(chapter.source);
  return chapter.paragraphs
    .filter((paragraph) => isDomestic(paragraph, chapter, book))
    .flatMap((paragraph) => {
      const from = paragraph.nodes[0]?.position?.start.offset ?? 0;
      const to = paragraph.nodes.at(-1)?.position?.end.offset ?? from;
      return [...prose.slice(from, to).matchAll(PATTERNS[chapter.lang])].map((match) =>
        problem('d-001', { file: chapter.file, ...placeOf(starts, from + match.index) }, { name: match[0] }),
      );
    });
}
