/** Rules of words: alphabet, spelling, terms, numbers in both languages, texts that lag behind, names in digests. */
import type { Rule } from './rule.ts';

export const WORD_RULES = {
  's-003': {
    severity: 'error',
    excusable: true,
    message: {
      sr: 'Реч „{word}” има слово „{letter}”, које није у српској азбуци.',
      en: 'The word “{word}” has the letter “{letter}”, which is not in the Serbian alphabet.',
    },
    remedy: {
      sr: 'Откуцајте реч српском тастатуром; страно име оставите у изворном писму, у <em lang="…">.',
      en: 'Type the word with a Serbian keyboard; leave a foreign name in its own script, in <em lang="…">.',
    },
  },
  's-004': {
    severity: 'warning',
    excusable: true,
    message: {
      sr: 'Српска реч „{word}” откуцана је латиницом.',
      en: 'The Serbian word “{word}” is typed in Latin letters.',
    },
    remedy: {
      sr: 'Пишите „{put}”. Страну реч ставите у <em lang="en">.',
      en: 'Write „{put}”. Put a foreign word into <em lang="en">.',
    },
  },
  'w-001': {
    severity: 'warning',
    excusable: true,
    message: {
      sr: 'Реч „{word}” није у речнику. {maybeSr}',
      en: 'The word “{word}” is not in the dictionary. {maybeEn}',
    },
    remedy: {
      sr: 'Исправите је; ако је исправна, додајте је у content/data/words/{list}.',
      en: 'Mend it; where it is right, add it to content/data/words/{list}.',
    },
  },
  'w-002': {
    severity: 'warning',
    excusable: true,
    message: {
      sr: 'Израз „{found}” приручник избегава.',
      en: 'The handbook avoids the expression “{found}”.',
    },
    remedy: {
      sr: 'Користи се „{term}” (појмовник: {id}).',
      en: 'It uses “{term}” (glossary: {id}).',
    },
  },
  'w-003': {
    severity: 'error',
    fixable: true,
    message: {
      sr: 'Списак речи није азбучно поређан или има исту реч двапут („{word}”).',
      en: 'The word list is not sorted, or has a word twice (“{word}”).',
    },
    remedy: {
      sr: 'Поправља се само: npm run check -- --fix.',
      en: 'Mended by: npm run check -- --fix.',
    },
  },
  'p-007': {
    severity: 'warning',
    excusable: true,
    message: {
      sr: 'Пасус {n}: бројеви нису исти као у {other}: {difference}.',
      en: 'Paragraph {n}: the numbers are not those of {other}: {difference}.',
    },
    remedy: {
      sr: 'Проверите бројеве, датуме и износе у оба текста; број написан речима пишите на исти начин у оба.',
      en: 'Compare numbers, dates and amounts of both texts; write a number in words in both or in neither.',
    },
  },
  'p-008': {
    severity: 'warning',
    message: {
      sr: 'Пасус {n} је промењен у {changed}, а овде није.',
      en: 'Paragraph {n} was changed in {changed}, but not here.',
    },
    remedy: {
      sr: 'Пренесите измену у овај текст. Ситну измену уредник потврђује са npm run twins -- --trivial {slug}.',
      en: 'Carry the change over. A maintainer confirms a trivial one with npm run twins -- --trivial {slug}.',
    },
  },
  'd-001': {
    severity: 'warning',
    excusable: true,
    message: {
      sr: '„{name}” личи на име лица из домаћег предмета.',
      en: '“{name}” looks like the name of a person of a domestic case.',
    },
    remedy: {
      sr: 'Странке, сведоке и жртве означите иницијалима или бројем предмета.',
      en: 'Call parties, witnesses and victims by initials or by the docket number.',
    },
  },
} as const satisfies Record<string, Rule>;
