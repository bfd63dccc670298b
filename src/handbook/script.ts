/**
 * Cyrillic to Latin for Serbian. The only lossless direction: Latin to Cyrillic is ambiguous (nj, dž, Roman numerals).
 * Rule: Правопис српскога језика; the thirty letters correspond one to one, three of them to digraphs.
 */

const PLAIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

const isUpperLetter = (char: string | undefined): boolean =>
  char !== undefined && char !== char.toLowerCase() && char === char.toUpperCase();
const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);

/**
 * Serbian text in Latin script. What is not Serbian Cyrillic (Latin words, Roman numerals, digits) stays as it is.
 * Capital digraphs follow their word: Љубав → Ljubav, ЉУБАВ → LJUBAV, and a single capital Љ. → Lj.
 */
export function toLatin(text: string): string {
  if (!/[\u0400-\u04FF]/.test(text)) return text;
  const chars = Array.from(text);
  let out = '';
  for (const [i, char] of chars.entries()) {
    const lower = char.toLowerCase();
    const latin = PLAIN[lower];
    if (latin === undefined) {
      out += char;
    } else if (char === lower) {
      out += latin;
    } else if (latin.length === 1) {
      out += latin.toUpperCase();
    } else {
      const next = chars[i + 1];
      const previous = chars[i - 1];
      const allCaps = isLetter(next) ? isUpperLetter(next) : isUpperLetter(previous);
      out += allCaps ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
    }
  }
  return out;
}

/** True where the text has a letter of the Serbian Cyrillic alphabet. */
export function hasCyrillic(text: string): boolean {
  return /[\u0400-\u04FF]/.test(text);
}

/** Words in which Cyrillic and Latin letters stand side by side, with their offsets: usually a slip of the keyboard. */
export function mixedScriptWords(text: string): { word: string; offset: number }[] {
  const found: { word: string; offset: number }[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = match[0];
    if (/\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word))
      found.push({ word, offset: match.index });
  }
  return found;
}
