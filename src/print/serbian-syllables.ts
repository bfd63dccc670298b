/** Mends the patterns for Serbian: they begin lines with pairs of letters that begin no Serbian syllable. */

const SHY = '\u00AD';
const VOWELS = 'аеиоуaeiou';
const CONSONANTS = 'бвгдђжзјклљмнњпрстћфхцчџшbcčćdđfghjklmnprsštvzž';

/** л, н, ј, р before a consonant close the syllable before: материјал-на, кон-венција, нај-више. In Latin lj and nj are letters. */
const CLOSING = new RegExp(
  `(?<=[${VOWELS}])${SHY}((?:[лнјрjr](?=[${CONSONANTS}])|[ln](?=[${CONSONANTS}])(?!j)|[мm](?=[бвпкфтцbvpkftc])))`,
  'giu',
);

/** The word with its hyphens behind such letters instead of before them. */
export const mendSyllables = (word: string): string => word.replace(CLOSING, `$1${SHY}`);
