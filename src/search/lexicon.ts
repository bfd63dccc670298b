/** The lexicon of the handbook's own words: which forms belong together. Made when the site is built. */
import { dictionaryStems, possibleStems } from './endings.ts';
import { HAND_LIST, NO_CHANGE } from './hand-list.ts';

/** Form or stem → the stem that stands for its whole group. */
export interface Lexicon {
  /** Stems of groups, each with the number of times that its forms occur. */
  stems: Map<string, number>;
  /** Changed stems that belong to the group of another: `svedoc` → `svedok`. */
  changed: Map<string, string>;
  /** Forms whose stem is not the longest known one that an ending leaves. */
  exceptions: Map<string, string>;
}

/**
 * Chooses for each form the stem that most forms of the book share. On equal terms the one with the longest ending, but
 * a word that itself stands in the book is not cut (razlog, razloga are not razl-og, razl-oga).
 */
function chooseStems(forms: ReadonlyMap<string, number>): Map<string, string> {
  const counts = new Map<string, number>();
  for (const form of forms.keys())
    for (const stem of possibleStems(form)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const support = (stem: string) => {
    const n = counts.get(stem) ?? 0;
    return n > 1 && forms.has(stem) ? n + 0.5 : n;
  };
  const chosen = new Map<string, string>();
  for (const form of forms.keys()) {
    let best = form;
    for (const stem of possibleStems(form)) if (support(stem) >= support(best)) best = stem;
    chosen.set(form, HAND_LIST.get(form) ?? best);
  }
  return chosen;
}

/** The lexicon of these forms (plain form → how often it occurs). */
export function makeLexicon(forms: ReadonlyMap<string, number>): Lexicon {
  const chosen = chooseStems(forms);
  const count = new Map<string, number>();
  for (const [form, stem] of chosen) count.set(stem, (count.get(stem) ?? 0) + (forms.get(form) ?? 0));
  const parent = new Map<string, string>();
  for (const stem of count.keys()) {
    // stranci belong to stranac, not to stranka
    const isFleeting = (s: string) => stem === `${s.slice(0, -1)}c` && count.has(`${s.slice(0, -1)}ac`);
    const dictionary = NO_CHANGE.has(stem)
      ? undefined
      : dictionaryStems(stem).find((s) => count.has(s) && !isFleeting(s));
    if (dictionary) parent.set(stem, dictionary);
  }
  const head = (stem: string): string => {
    let at = stem;
    for (let steps = 0; steps < 4; steps += 1) at = parent.get(at) ?? at;
    return at;
  };
  const lexicon: Lexicon = { stems: new Map(), changed: new Map(), exceptions: new Map() };
  for (const [stem, n] of count) {
    lexicon.stems.set(head(stem), (lexicon.stems.get(head(stem)) ?? 0) + n);
    if (head(stem) !== stem) lexicon.changed.set(stem, head(stem));
  }
  for (const [form, stem] of chosen)
    if (lookUp(lexicon, form) !== head(stem)) lexicon.exceptions.set(form, head(stem));
  return lexicon;
}

/** The stem of the group that a plain form belongs to, or undefined where the book has no such word. */
export function lookUp(lexicon: Lexicon, form: string): string | undefined {
  const exception = lexicon.exceptions.get(form);
  if (exception !== undefined) return exception;
  const by = (stem: string) => (lexicon.stems.has(stem) ? stem : lexicon.changed.get(stem));
  const hand = HAND_LIST.get(form);
  if (hand !== undefined && by(hand) !== undefined) return by(hand);
  const stems = possibleStems(form);
  for (const stem of stems) {
    const found = by(stem);
    if (found !== undefined) return found;
  }
  for (const stem of stems)
    for (const dictionary of dictionaryStems(stem)) {
      const found = by(dictionary);
      if (found !== undefined) return found;
    }
  return undefined;
}
