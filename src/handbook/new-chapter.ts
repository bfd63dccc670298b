/** A new chapter: two files that are valid at once, and its line in the outline. */
import type { Outline } from './outline.ts';

export interface NewChapter {
  slug: string;
  part: string;
  title: { sr: string; en: string };
  roles: readonly string[];
  stages: readonly string[];
  /** The day up to which the law was checked, YYYY-MM-DD. */
  lawAsAt: string;
}

const PART_THREE = 'serbian-courtroom';

const SECTIONS: readonly { id: string; sr: string; en: string }[] = [
  { id: 'the-law', sr: 'Правила која важе', en: 'The law in force' },
  {
    id: 'in-the-record',
    sr: 'Шта унети у решење и у записник',
    en: 'What to write in the order and in the record',
  },
  { id: 'pitfalls', sr: 'Замке', en: 'Pitfalls' },
  { id: 'discussion', sr: 'Питања за расправу', en: 'Questions for discussion' },
];

const WORDS = {
  sr: {
    description: 'Једна реченица о томе шта читалац овде налази.',
    answer: '- **Прво питање судије?** Кратак одговор.\n- **Друго питање?** Кратак одговор.',
    text: 'Овде пишите. Један пасус је један ред; иза тврдње наведите извор.',
  },
  en: {
    description: 'One sentence on what the reader finds here.',
    answer: '- **The judge’s first question?** A short answer.\n- **The second question?** A short answer.',
    text: 'Write here. One paragraph is one line; cite an authority behind each statement.',
  },
};

/** The text of the new chapter in one language. */
export function chapterText(chapter: NewChapter, lang: 'sr' | 'en'): string {
  const words = WORDS[lang];
  const sections = chapter.part === PART_THREE ? SECTIONS : SECTIONS.slice(0, 1);
  const title = /[:#"'[\]{}&*!|>%@`]/.test(chapter.title[lang])
    ? JSON.stringify(chapter.title[lang])
    : chapter.title[lang];
  return `${[
    `---\ntitle: ${title}\ndescription: ${words.description}\nlawAsAt: ${chapter.lawAsAt}\nreview: draft\n---`,
    `<AnswerBox>\n\n${words.answer}\n\n</AnswerBox>`,
    ...sections.map((section) => `## ${section[lang]} [#${section.id}]\n\n${words.text}`),
  ].join('\n\n')}\n`;
}

const quoted = (text: string): string => JSON.stringify(text);

/** The chapter's line in the outline. */
export function outlineLine(chapter: NewChapter, number: number): string {
  const { slug, part, title, roles, stages } = chapter;
  return `  - { number: ${number}, slug: ${slug}, part: ${part}, kind: chapter, title: { sr: ${quoted(title.sr)}, en: ${quoted(title.en)} }, roles: [${roles.join(', ')}], stages: [${stages.join(', ')}] }`;
}

/** A number that no chapter has had: numbers are never used again. */
export function freeNumber(outline: Outline): number {
  return Math.max(0, ...outline.chapters.map((c) => c.number)) + 1;
}

/**
 * The outline's text with the chapter in it, as the last of its part. A planned chapter keeps its line and its number, and
 * is planned no longer. Other lines stay as they are.
 */
export function withChapter(text: string, outline: Outline, chapter: NewChapter, number?: number): string {
  const lines = text.split('\n');
  const planned = lines.findIndex(
    (l) => new RegExp(`\\bslug: ${chapter.slug}\\b`).test(l) && /planned: true/.test(l),
  );
  if (planned >= 0) {
    lines[planned] = (lines[planned] ?? '').replace(/, planned: true/, '');
    return lines.join('\n');
  }
  const order = outline.parts.map((p) => p.id);
  const upTo = order.slice(0, order.indexOf(chapter.part) + 1);
  const last = lines.findLastIndex((l) => upTo.some((id) => new RegExp(`\\bpart: ${id}\\b`).test(l)));
  const at = last >= 0 ? last : lines.findIndex((l) => l.startsWith('chapters:'));
  lines.splice(at + 1, 0, outlineLine(chapter, number ?? freeNumber(outline)));
  return lines.join('\n');
}
