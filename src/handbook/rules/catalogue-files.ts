/** Rules of files: what may lie under `content`, in which form, and dates that cannot be. */
import type { Rule } from './rule.ts';

export const FILE_RULES = {
  'f-003': {
    severity: 'error',
    message: {
      sr: 'Датум {key} ({date}) је каснији од дана када је текст предат ({commit}).',
      en: 'The date {key} ({date}) is later than the day on which the text was committed ({commit}).',
    },
    remedy: {
      sr: 'Упишите дан до ког је право заиста проверено.',
      en: 'Write the day up to which the law was really checked.',
    },
  },
  'h-001': {
    severity: 'error',
    message: { sr: 'Датотека није у кодирању UTF-8.', en: 'The file is not UTF-8.' },
    remedy: {
      sr: 'Сачувајте је поново као UTF-8 (у уређивачу: Сачувај као, кодирање UTF-8).',
      en: 'Save it again as UTF-8 (in the editor: Save as, encoding UTF-8).',
    },
  },
  'h-002': {
    severity: 'warning',
    fixable: true,
    message: {
      sr: 'Датотека почиње ознаком BOM или има редове који се завршавају као у Windows-у (CRLF).',
      en: 'The file begins with a BOM or has Windows line ends (CRLF).',
    },
    remedy: {
      sr: 'Поправља се само: npm run check -- --fix.',
      en: 'Mended by: npm run check -- --fix.',
    },
  },
  'h-003': {
    severity: 'error',
    message: {
      sr: 'Пречица (симболичка веза) није дозвољена под content.',
      en: 'A symbolic link is not allowed under content.',
    },
    remedy: { sr: 'Ставите саму датотеку на њено место.', en: 'Put the file itself in its place.' },
  },
  'h-004': {
    severity: 'error',
    message: {
      sr: 'Датотека овог имена или врсте не може да стоји овде.',
      en: 'A file of this name or type cannot stand here.',
    },
    remedy: {
      sr: 'Поглавља су content/sr и content/en (име-поглавља.mdx), слике content/figures (png, jpg, webp, svg), подаци content/data (yaml, json, csv, txt). Имена: мала латинична слова, цифре и цртице.',
      en: 'Chapters are content/sr and content/en (chapter-name.mdx), pictures content/figures (png, jpg, webp, svg), data content/data (yaml, json, csv, txt). Names: lower-case ASCII letters, digits, hyphens.',
    },
  },
  'h-005': {
    severity: 'error',
    message: {
      sr: 'Датотека је превелика ({size} kB; највише {limit} kB).',
      en: 'The file is too large ({size} kB; at most {limit} kB).',
    },
    remedy: {
      sr: 'Смањите слику или поделите поглавље.',
      en: 'Make the picture smaller, or divide the chapter.',
    },
  },
  'h-006': {
    severity: 'warning',
    excusable: true,
    message: {
      sr: 'Слику не користи ниједно поглавље.',
      en: 'No chapter uses this picture.',
    },
    remedy: {
      sr: 'Употребите је у <Figure> или је обришите.',
      en: 'Use it in a <Figure>, or delete it.',
    },
  },
  'h-007': {
    severity: 'error',
    fixable: true,
    message: {
      sr: 'У тексту је невидљив знак ({code}).',
      en: 'The text holds an invisible character ({code}).',
    },
    remedy: {
      sr: 'Обришите га (обично је остао од лепљења из Word-а); поправља га npm run check -- --fix.',
      en: 'Delete it (usually left by pasting from Word); npm run check -- --fix does it.',
    },
  },
  'o-005': {
    severity: 'error',
    message: {
      sr: 'Запис није исправан YAML: {detail}.',
      en: 'This is not well-formed YAML: {detail}.',
    },
    remedy: {
      sr: 'Проверите увлачење, наводнике и двотачку у овом реду; текст са двотачком или зарезом ставите под наводнике.',
      en: 'Look at indent, quotes and colons in this line; put text that holds a colon or comma in quotes.',
    },
  },
  'c-009': {
    severity: 'warning',
    excusable: true,
    message: { sr: 'Извор „{key}” нема адресу (url).', en: 'The authority “{key}” has no url.' },
    remedy: {
      sr: 'Додајте службену адресу, или у content/data/exceptions.yaml напишите зашто је нема.',
      en: 'Add its official address, or say in content/data/exceptions.yaml why there is none.',
    },
  },
  'c-010': {
    severity: 'warning',
    excusable: true,
    message: {
      sr: 'Извор „{key}” нема датум провере (checked).',
      en: 'The authority “{key}” has no date of check (checked).',
    },
    remedy: {
      sr: 'Отворите извор и упишите датум када сте га проверили.',
      en: 'Open the source and write the day on which you checked it.',
    },
  },
  'x-001': {
    severity: 'warning',
    message: {
      sr: 'Изузетак за правило {rule} ({file}) више ништа не изузима.',
      en: 'The exception for rule {rule} ({file}) excuses nothing any more.',
    },
    remedy: {
      sr: 'Обришите га из content/data/exceptions.yaml.',
      en: 'Delete it from content/data/exceptions.yaml.',
    },
  },
  'x-002': {
    severity: 'error',
    message: {
      sr: 'Правило {rule} не може да се изузме, или не постоји.',
      en: 'Rule {rule} cannot be excused, or does not exist.',
    },
    remedy: {
      sr: 'Исправите текст; изузети се могу само правила која то дозвољавају (види .github/RULES.sr.md).',
      en: 'Mend the text; only rules that say so can be excused (see .github/RULES.md).',
    },
  },
} as const satisfies Record<string, Rule>;
