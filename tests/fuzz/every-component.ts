/** A chapter that uses every component: the examples of CONTRIBUTING, one behind the other, in both languages. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeEdit } from '../rules/fixture.ts';

/** The fenced examples of a kind (the words behind the fence) in a Markdown file. */
export function snippets(file: string, kind: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)\n```$/gm)].flatMap(([, info, body]) =>
    info === kind ? [body ?? ''] : [],
  );
}

const GUIDES = { sr: 'CONTRIBUTING.sr.md', en: 'CONTRIBUTING.md' } as const;
const TITLE = { sr: 'Сви елементи', en: 'Every component' };

/** The text of the chapter in one language. A pending paragraph waits in English only: one text has to be there. */
export function everyComponent(lang: 'sr' | 'en'): string {
  const examples = snippets(GUIDES[lang], 'mdx');
  const box = examples.findIndex((e) => e.startsWith('<AnswerBox>'));
  const rest = examples.filter((_, i) => i !== box);
  const blocks = [examples[box] ?? '', ...rest].map((e) =>
    lang === 'sr' ? e.replace('<Pending/>', 'Текст.') : e,
  );
  return `---\ntitle: ${TITLE[lang]}\ndescription: ${TITLE[lang]}.\nlawAsAt: 2026-01-05\nreview: draft\n---\n\n${blocks.join('\n\n')}\n`;
}

/** Adds that chapter, with the data that it needs, to a copy of the sound book. */
export function addEveryComponent(root: string): void {
  for (const lang of ['sr', 'en'] as const)
    writeFileSync(path.join(root, `content/${lang}/every.mdx`), everyComponent(lang));
  makeEdit(root, {
    file: 'content/data/outline.yaml',
    find: '  - { number: 3, slug: later',
    put: `  - { number: 5, slug: every, part: courtroom, kind: chapter, title: { sr: ${TITLE.sr}, en: ${TITLE.en} }, roles: [], stages: [] }\n  - { number: 3, slug: later`,
  });
  makeEdit(root, {
    file: 'content/data/authorities.yaml',
    find: '- id: zkp',
    put: '- id: krachunova-v-bulgaria\n  type: ecthr\n  jurisdiction: coe\n  title: { en: Krachunova v. Bulgaria }\n  url: https://example.org/k\n  checked: 2026-01-05\n- id: tip-portal-2021\n  type: report\n  jurisdiction: us\n  title: { en: Report }\n  url: https://example.org/t\n  checked: 2026-01-05\n- id: zkp',
  });
  const practice = 'content/data/court-practice';
  cpSync(path.join(practice, 'victims-2019.csv'), path.join(root, practice, 'victims-2019.csv'));
  writeFileSync(path.join(root, practice, 'charts.yaml'), '- { id: victims-2019, kind: bar, x: category }\n');
}
