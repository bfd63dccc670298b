#!/usr/bin/env node
/** Adds an authority to content/data/authorities.yaml; asks for what the flags do not say. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { authorityFrom, withAuthority } from '../src/handbook/add-authority.ts';
import { AUTHORITY_TYPES } from '../src/handbook/authority.ts';
import { command, run } from './shared/command.ts';

const FILE = 'content/data/authorities.yaml';

interface Question {
  flag: string;
  key: string;
  ask: string;
  required?: true;
}

const QUESTIONS: readonly Question[] = [
  { flag: '--id <key>', key: 'id', ask: 'Кључ за [@кључ] / key for [@key] (a-z, 0-9, -)', required: true },
  { flag: '--type <type>', key: 'type', ask: `Врста / type: ${AUTHORITY_TYPES.join(', ')}`, required: true },
  { flag: '--jurisdiction <code>', key: 'jurisdiction', ask: 'rs, us, coe, un, eu, int', required: true },
  { flag: '--title-sr <text>', key: 'titleSr', ask: 'Наслов на српском / title in Serbian' },
  { flag: '--title-en <text>', key: 'titleEn', ask: 'Наслов на енглеском / title in English' },
  { flag: '--short-sr <text>', key: 'shortSr', ask: 'Скраћеница на српском / short form in Serbian (ЗКП)' },
  { flag: '--short-en <text>', key: 'shortEn', ask: 'Скраћеница на енглеском / short form in English (CPC)' },
  { flag: '--genitive <text>', key: 'genitive', ask: 'Скраћеница у генитиву / Serbian genitive (чл. 1. …)' },
  { flag: '--source <text>', key: 'source', ask: 'Где је објављено / where published' },
  { flag: '--date <date>', key: 'date', ask: 'Датум / date (YYYY-MM-DD, YYYY-MM, YYYY)' },
  { flag: '--url <address>', key: 'url', ask: 'Адреса / address (https://…)' },
  { flag: '--checked <day>', key: 'checked', ask: 'Кад сте проверили / day of your check (YYYY-MM-DD)' },
];

type Answers = Record<string, string | undefined>;

async function askFor(answers: Answers): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  for (const { key, ask, required } of QUESTIONS) {
    while (answers[key] === undefined || (required && answers[key] === '')) {
      answers[key] = (await terminal.question(`${ask}${required ? ' *' : ''}: `)).trim();
    }
  }
  terminal.close();
}

const present = (value: string | undefined): string | undefined => (value ? value : undefined);
const both = (sr: string | undefined, en: string | undefined) => {
  const pair = { ...(sr ? { sr } : {}), ...(en ? { en } : {}) };
  return Object.keys(pair).length > 0 ? pair : undefined;
};

const program = command('add-authority', `Adds an authority to ${FILE}. Without flags it asks.`);
for (const { flag, ask } of QUESTIONS) program.option(flag, ask);

await run(
  program.action(async (answers: Answers) => {
    const enough =
      QUESTIONS.every((q) => !q.required || answers[q.key]) && (answers.titleSr || answers.titleEn);
    if (!enough) {
      if (!process.stdin.isTTY && Object.keys(answers).length > 0)
        throw new Error('give --id, --type, --jurisdiction and a title (--title-sr or --title-en)');
      await askFor(answers);
    }
    const record = {
      id: answers.id,
      type: answers.type,
      jurisdiction: answers.jurisdiction,
      title: both(answers.titleSr, answers.titleEn),
      short: both(answers.shortSr, answers.shortEn),
      genitive: present(answers.genitive),
      source: present(answers.source),
      date: present(answers.date),
      url: present(answers.url),
      checked: present(answers.checked),
    };
    const made = authorityFrom(Object.fromEntries(Object.entries(record).filter(([, v]) => v !== undefined)));
    if ('faults' in made) throw new Error(made.faults.map(({ sr, en }) => `${sr} / ${en}`).join('\n'));
    writeFileSync(FILE, withAuthority(readFileSync(FILE, 'utf8'), made.authority));
    process.stdout.write(`✓ ${FILE}: [@${made.authority.id}]\n`);
  }),
);
