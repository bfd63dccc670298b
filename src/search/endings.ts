/** Serbian endings in plain form: what may stand behind a stem. A lexicon decides which stem a form belongs to. */

const ENDINGS = [
  // nouns and adjectives
  ...[
    'a',
    'e',
    'i',
    'o',
    'u',
    'om',
    'em',
    'ama',
    'ima',
    'og',
    'oga',
    'eg',
    'ega',
    'oj',
    'omu',
    'ome',
    'emu',
    'eme',
  ],
  ...['im', 'ih', 'iji', 'ija', 'ije', 'ijeg', 'ijem', 'ijih', 'ijim', 'iju', 'ijom', 'ijama', 'ijoj'],
  // verbs
  ...[
    'ti',
    'la',
    'lo',
    'li',
    'le',
    'mo',
    'te',
    'ju',
    'is',
    'imo',
    'ite',
    'as',
    'am',
    'amo',
    'ate',
    'aju',
    'es',
    'emo',
  ],
  ...[
    'ete',
    'ati',
    'iti',
    'ao',
    'io',
    'ala',
    'ila',
    'ali',
    'ili',
    'alo',
    'ilo',
    'ale',
    'ile',
    'avsi',
    'ivsi',
  ],
];

/** The shortest stem that an ending may leave. */
const SHORTEST = 3;
const LONGEST_ENDING = Math.max(...ENDINGS.map((e) => e.length));
const KNOWN = new Set(ENDINGS);

/** Every stem that this plain form may have, the longest first (the form itself, with no ending, included). */
export function possibleStems(form: string): string[] {
  const stems = [form];
  if (/\d/.test(form)) return stems;
  for (let length = 1; length <= Math.min(LONGEST_ENDING, form.length - SHORTEST); length += 1)
    if (KNOWN.has(form.slice(-length))) stems.push(form.slice(0, -length));
  return stems;
}

type Alternation = (stem: string) => string[];

const LONG = 4;
const swap =
  (from: string, to: string): Alternation =>
  (stem) =>
    stem.length >= LONG && stem.endsWith(from) ? [stem.slice(0, -from.length) + to] : [];

/**
 * Changes of sound at the end of a stem, from the changed form to the dictionary form. Only those are offered here; a
 * lexicon accepts one where both stems occur.
 */
const ALTERNATIONS: readonly Alternation[] = [
  swap('c', 'k'), // svedoci – svedok, majci – majka, junače – junak
  swap('z', 'g'), // razlozi – razlog
  swap('s', 'h'), // uspesi – uspeh, svrsi – svrha
  swap('ov', ''), // sudovi – sud
  swap('ev', ''), // brojevi – broj
  swap('sc', 'st'), // ranjivošću – ranjivost
  (stem) => (stem.length >= LONG && stem.endsWith('oc') ? [`${stem.slice(0, -2)}lac`] : []), // tužioci – tužilac
  // fleeting a: žrtava – žrtva, dužan – dužni, dokumenata – dokument
  (stem) =>
    /[aeiour].*[^aeiou]a[^aeiou]$/.test(stem) && stem.length > LONG
      ? [stem.slice(0, -2) + stem.slice(-1)]
      : [],
];

/** Dictionary stems that this stem may be a changed form of. */
export function dictionaryStems(stem: string): string[] {
  return ALTERNATIONS.flatMap((change) => change(stem)).filter((s) => s.length >= SHORTEST);
}
