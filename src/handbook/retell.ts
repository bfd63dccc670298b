/** What the parsers of MDX, YAML and the data shapes say, retold in both languages for a lawyer. */
import type { z } from 'zod';

export interface Retold {
  sr: string;
  en: string;
}

type Teller = [RegExp, (m: RegExpExecArray) => Retold];

const MDX: readonly Teller[] = [
  [
    /Expected (?:the|a) closing tag (?:for )?`<\/?([^`>]*)>`(?: \((\d+):)?/i,
    (m) => ({
      sr: `елемент <${m[1]}>${m[2] ? ` (отворен у реду ${m[2]})` : ''} није затворен на свом месту. Ставите </${m[1]}> у посебан ред, са празним редом испред`,
      en: `the component <${m[1]}>${m[2] ? ` (opened in line ${m[2]})` : ''} is not closed in its place. Put </${m[1]}> on a line of its own, with an empty line before it`,
    }),
  ],
  [
    /Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`(?: \((\d+):)?/,
    (m) => ({
      sr: `стоји </${m[1]}>, а чека се </${m[2]}>${m[3] ? ` (отворен у реду ${m[3]})` : ''}`,
      en: `</${m[1]}> stands where </${m[2]}> is expected${m[3] ? ` (opened in line ${m[3]})` : ''}`,
    }),
  ],
  [
    /Unexpected closing (?:slash|tag)/,
    () => ({
      sr: 'елемент се затвара, а није отворен',
      en: 'a component is closed that was not opened',
    }),
  ],
  [
    /(?:before name|after name|in name|before attribute name|in attribute name|after attribute|before local name)/,
    () => ({
      sr: 'иза знака < не стоји исправан елемент. Ако је то знак „мање од”, напишите га речима',
      en: 'no well-formed component follows the sign <. If “less than” is meant, say it in words',
    }),
  ],
  [
    /attribute value/,
    () => ({
      sr: 'вредност атрибута мора бити под обичним наводницима: id="име"',
      en: 'the value of an attribute stands in straight quotes: id="name"',
    }),
  ],
  [
    /import\/exports/,
    () => ({
      sr: 'ред почиње са import или export, што је код. Преформулишите реченицу',
      en: 'a line begins with import or export, which is code. Begin the sentence in another way',
    }),
  ],
  [
    /expression|acorn|corresponding closing brace|`\{`|`\}`|lazy line/i,
    () => ({
      sr: 'велике заграде { } нису текст (само коментар {/* … */}), а свака мора бити затворена',
      en: 'braces { } are not text (only a comment {/* … */}), and each must be closed',
    }),
  ],
  [
    /end of file/i,
    () => ({
      sr: 'текст се завршава пре него што је елемент затворен',
      en: 'the text ends before a component is closed',
    }),
  ],
];

const YAML: readonly Teller[] = [
  [
    /keys must be unique/i,
    () => ({ sr: 'исти кључ стоји двапут у једном запису', en: 'the same key stands twice in one record' }),
  ],
  [
    /Nested mappings|Implicit keys|Implicit map key|compact mapping/i,
    () => ({
      sr: 'у тексту је двотачка. Ставите цео текст под обичне наводнике "…"',
      en: 'there is a colon in the text. Put the whole text in straight quotes "…"',
    }),
  ],
  [
    /Missing closing ["']?(?:'|"|quote)|Missing closing/i,
    () => ({ sr: 'наводник није затворен', en: 'a quote is not closed' }),
  ],
  [/tab/i, () => ({ sr: 'увлачи се размацима, не табулатором', en: 'indent with spaces, not with tabs' })],
  [
    /same column|indent|block collection|block sequence|block scalar|at node end/i,
    () => ({
      sr: 'увлачење се не слаже са редовима изнад',
      en: 'the indent does not agree with the lines above',
    }),
  ],
  [
    /flow|Expected.*[}\]]|must end with/i,
    () => ({ sr: 'заграда { } или [ ] није затворена', en: 'a bracket { } or [ ] is not closed' }),
  ],
  [
    /Unresolved tag|tag/i,
    () => ({
      sr: 'ознака која почиње знаком ! није дозвољена. Ставите текст под наводнике',
      en: 'a tag that begins with ! is not allowed. Put the text in quotes',
    }),
  ],
  [
    /alias|anchor/i,
    () => ({
      sr: 'знаци & и * на почетку вредности нису дозвољени. Ставите текст под наводнике',
      en: 'the signs & and * at the beginning of a value are not allowed. Put the text in quotes',
    }),
  ],
];

function retold(reason: string, tellers: readonly Teller[], fallback: Retold): Retold {
  const line = reason.split('\n')[0] ?? '';
  for (const [pattern, tell] of tellers) {
    const match = pattern.exec(line);
    if (match) return tell(match);
  }
  return { sr: `${fallback.sr} (${line})`, en: `${fallback.en} (${line})` };
}

/** The MDX parser's reason in both languages. */
export function retellMdx(reason: string): Retold {
  return retold(reason, MDX, { sr: 'запис није исправан', en: 'this is not well-formed' });
}

/** The YAML parser's reason in both languages. */
export function retellYaml(reason: string): Retold {
  return retold(reason, YAML, { sr: 'запис није исправан', en: 'this is not well-formed' });
}

/** Messages of the project's own shapes, in Serbian. */
const OWN: Readonly<Record<string, string>> = {
  'a date is YYYY-MM-DD': 'датум се пише ГГГГ-ММ-ДД',
  'a date is YYYY, YYYY-MM or YYYY-MM-DD': 'датум се пише ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД',
  'an id is lower-case ASCII with hyphens': 'ознака има само мала латинична слова, цифре и цртице',
  'a slug is lower-case ASCII with hyphens': 'slug има само мала латинична слова, цифре и цртице',
  'a title in one language at least': 'наслов бар на једном језику',
  'a reviewed chapter names reviewer and reviewDate': 'рецензирано поглавље наводи reviewer и reviewDate',
  'a draft has no reviewer and no reviewDate': 'нацрт нема reviewer ни reviewDate',
  'a reason is a sentence': 'разлог је реченица',
  'a rule id is a letter, a hyphen and three digits': 'ознака правила је слово, цртица и три цифре',
};

type Issue = z.core.$ZodIssue;

function tellIssue(issue: Issue): Retold {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        sr: `кључ ${issue.keys.join(', ')} није дозвољен`,
        en: `the key ${issue.keys.join(', ')} is not allowed`,
      };
    case 'invalid_type':
      return issue.input === undefined && /undefined/.test(issue.message)
        ? { sr: 'недостаје', en: 'is missing' }
        : {
            sr: `погрешна врста вредности (чека се ${issue.expected})`,
            en: `wrong kind of value (expected ${issue.expected})`,
          };
    case 'invalid_value':
      return {
        sr: `дозвољено је само: ${issue.values.map(String).join(', ')}`,
        en: `allowed is only: ${issue.values.map(String).join(', ')}`,
      };
    case 'too_small':
      return { sr: 'празно је или прекратко', en: 'is empty or too short' };
    case 'too_big':
      return { sr: `предуго је (највише ${issue.maximum})`, en: `is too long (at most ${issue.maximum})` };
    case 'invalid_format':
      return {
        sr:
          OWN[issue.message] ?? (issue.format === 'url' ? 'није исправна адреса' : 'није исправно написано'),
        en: OWN[issue.message]
          ? issue.message
          : issue.format === 'url'
            ? 'is not an address'
            : 'is malformed',
      };
    default:
      return { sr: OWN[issue.message] ?? issue.message, en: issue.message };
  }
}

/** What does not fit a data shape, with the path to it. */
export function retellIssue(issue: Issue): Retold {
  const at = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  const { sr, en } = tellIssue(issue);
  return { sr: at + sr, en: at + en };
}
