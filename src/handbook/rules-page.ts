/** The page of all rules, in one language: what each means, what to do, an example of wrong and right. */
import { RULES, type RuleId } from './rules/catalogue.ts';

export interface RuleExample {
  /** Text that breaks the rule, and the same text as it should be. */
  wrong?: string | undefined;
  right?: string | undefined;
}

const FAMILIES: readonly [string, { sr: string; en: string }][] = [
  ['f', { sr: 'Заглавље поглавља', en: 'Front matter' }],
  ['h', { sr: 'Датотеке', en: 'Files' }],
  ['m', { sr: 'Запис поглавља', en: 'Markup' }],
  ['c', { sr: 'Извори', en: 'Citations and authorities' }],
  ['r', { sr: 'Упућивања', en: 'References' }],
  ['p', { sr: 'Два језика', en: 'The two languages' }],
  ['o', { sr: 'Преглед садржаја и подаци', en: 'Outline and data' }],
  ['s', { sr: 'Писмо', en: 'Alphabet' }],
  ['t', { sr: 'Типографија', en: 'Typography' }],
  ['w', { sr: 'Речи', en: 'Words' }],
  ['a', { sr: 'Приступачност', en: 'Access for all' }],
  ['d', { sr: 'Домаћи предмети', en: 'Domestic cases' }],
  ['x', { sr: 'Изузеци', en: 'Exceptions' }],
];

const WORDS = {
  sr: {
    title: 'Правила провере',
    intro:
      'Свака примедба провере има ознаку. Овде стоји шта значи и шта урадити. **Грешка** зауставља објављивање, **упозорење** тражи ваш поглед. „Поправља се само” значи да помаже `npm run check -- --fix`. Правила писма, типографије и речи важе и за текстове у `content/data`. Страна се прави наредбом `npm run rules`.',
    error: 'Грешка',
    warning: 'Упозорење',
    fixable: 'поправља се само',
    excusable: 'може се изузети, са разлогом',
    wrong: 'Није добро:',
    right: 'Добро:',
    braces: 'Речи у великим заградама замењује провера.',
  },
  en: {
    title: 'Rules of the check',
    intro:
      'Every remark of the check has an id. Here is what it means and what to do. An **error** stops publication, a **warning** asks for your eyes. “Mended by itself” means that `npm run check -- --fix` helps. The rules of alphabet, typography and words hold for the texts in `content/data` as well. This page is made by `npm run rules`.',
    error: 'Error',
    warning: 'Warning',
    fixable: 'mended by itself',
    excusable: 'can be excused, with a reason',
    wrong: 'Wrong:',
    right: 'Right:',
    braces: 'The check fills in the words in braces.',
  },
};

function fenced(text: string): string {
  return `\`\`\`text\n${text.trim()}\n\`\`\``;
}

function ruleSection(id: RuleId, lang: 'sr' | 'en', example: RuleExample | undefined): string {
  const rule = RULES[id];
  const words = WORDS[lang];
  const kinds = [
    words[rule.severity],
    ...(rule.fixable ? [words.fixable] : []),
    ...(rule.excusable ? [words.excusable] : []),
  ];
  return [
    `### ${id}`,
    `_${kinds.join(', ')}._ ${rule.message[lang].replaceAll('<', '\\<')} ${rule.remedy[lang].replaceAll('<', '\\<')}`,
    ...(example?.wrong ? [words.wrong, fenced(example.wrong)] : []),
    ...(example?.right ? [words.right, fenced(example.right)] : []),
  ].join('\n\n');
}

/** The whole page in Markdown. */
export function rulesPage(lang: 'sr' | 'en', examples: ReadonlyMap<string, RuleExample>): string {
  const words = WORDS[lang];
  const ids = Object.keys(RULES).sort() as RuleId[];
  const parts = FAMILIES.map(([letter, name]) =>
    [
      `## ${name[lang]}`,
      ...ids.filter((id) => id.startsWith(letter)).map((id) => ruleSection(id, lang, examples.get(id))),
    ].join('\n\n'),
  );
  return `# ${words.title}\n\n${words.intro} ${words.braces}\n\n${parts.join('\n\n')}\n`;
}
