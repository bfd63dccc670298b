/** The rules of alphabet, typography and words hold in the data files too, at the place in the YAML, and mend what they can. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBook } from '../../src/handbook/book.ts';
import { checkBook } from '../../src/handbook/check.ts';
import { dataProse } from '../../src/handbook/data-prose.ts';
import { fixBook } from '../../src/handbook/fix.ts';
import { FILLER } from '../../src/handbook/prose.ts';
import { copyBook, makeEdit } from './fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

const GLOSSARY = 'content/data/glossary.yaml';
const AUTHORITIES = 'content/data/authorities.yaml';
const NAVIGATOR = 'content/data/navigator.yaml';
const SERIES = 'content/data/court-practice/duration.csv';
const FIGURES = `series_sr,series_en,category_sr,category_en,year,value,unit_sr,unit_en,rule_sr,rule_en,source,locator
трајање,duration,2014,2014,2014,60,%,%,"удео, у години","share, “in the” year",case-one,p. 2
трајање,duration,2015,2015,2015,26,%,%,удео,share,case-one,"p. 3, 4"
`;
const ASKING =
  '- stage: report\n  entries:\n    - { to: first, roles: [judge], sr: "Ко пита?", en: "Who asks?" }\n';

/** Rule, file, what is replaced, by what, the text at the place that is told, and how it reads when it is mended. */
const FAULTS: [string, string, string, string, string, string?][] = [
  ['s-001', 'content/data/index.yaml', 'захтев', 'зaхтев', 'зaхтев'],
  ['s-002', 'content/data/changes.yaml', 'Draft.', 'Draft of a суд.', 'суд'],
  ['s-003', 'content/data/outline.yaml', 'Касније', 'Касныје', 'Касныје'],
  ['s-004', 'content/data/changes.yaml', 'Почетак', 'Почетак pažljivo', 'pažljivo'],
  ['t-001', GLOSSARY, 'повређено', '\\"повређено\\"', '"повређено', 'право „повређено” кривичним'],
  [
    't-001',
    GLOSSARY,
    'en: injured party',
    "en: 'court''s injured party'",
    "''s",
    "en: 'court’s injured party'",
  ],
  ['t-002', GLOSSARY, 'повређено', '„повређено', '„повређено'],
  ['t-003', GLOSSARY, 'right was', 'right - any right - was', ' - any', 'right – any right – was'],
  ['t-004', NAVIGATOR, 'Ко пита?', 'Ко пита 8-15 дана?', '8-15', 'пита 8–15 дана'],
  ['t-005', NAVIGATOR, 'Who asks?', 'Who asks on May 5, 2026?', 'May 5', 'on 5 May 2026?'],
  ['t-006', NAVIGATOR, 'Who asks?', 'Who  asks ?', '  asks', 'Who asks?'],
  ['t-007', NAVIGATOR, 'Who asks?', 'Who gets 50 %?', '0 %', 'gets 50%?'],
  ['t-008', NAVIGATOR, 'Ко пита?', 'Ко даје 5,000 динара?', '5,000', 'даје 5.000 динара'],
  ['t-009', AUTHORITIES, 'genitive: ЗКП', 'genitive: ЗКП из чл.2', 'чл.2', 'genitive: ЗКП из чл. 2'],
  ['t-010', 'content/data/index.yaml', 'en: claim', 'en: claim...', '...', 'en: claim…'],
  ['t-011', GLOSSARY, 'en: injured party', 'en: injured\u00A0party', '\u00A0', 'en: injured party'],
  ['t-001', SERIES, '“in the”', '""in the""', '""in', 'share, “in the” year'],
  ['w-001', SERIES, 'удео,share', 'уудео,share', 'уудео'],
  ['w-001', AUTHORITIES, 'Законик о', 'Закооник о', 'Закооник'],
  ['w-002', NAVIGATOR, 'Who asks?', 'Who is the aggrieved party?', 'aggrieved'],
];

function placeIn(file: string, text: string): string {
  const before = readFileSync(path.join(root, file), 'utf8').split(text)[0] ?? '';
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
}

const placed = (rule: string, file: string): string[] =>
  checkBook(root).problems.flatMap((p) =>
    p.rule === rule && p.file === file ? [`${p.line}:${p.column}`] : [],
  );

describe('texts of the data files', () => {
  it.each(FAULTS)('%s in %s: %s -> %s', (rule, file, find, put, at, mended) => {
    root = copyBook();
    makeEdit(root, { file: NAVIGATOR, text: ASKING });
    makeEdit(root, { file: SERIES, text: FIGURES });
    expect(checkBook(root).problems).toEqual([]);
    makeEdit(root, { file, find, put });
    expect(placed(rule, file)[0]).toBe(placeIn(file, at));
    if (mended === undefined) return;
    fixBook(root);
    expect(readFileSync(path.join(root, file), 'utf8')).toContain(mended);
    expect(placed(rule, file)).toEqual([]);
    readBook(root);
  });

  it('are not what readers type, what is to be avoided, nor titles as they were published', () => {
    root = copyBook();
    makeEdit(root, {
      file: GLOSSARY,
      find: '  avoid:',
      put: '  aliases: { sr: [жртваа], en: [victimm] }\n  avoid:',
    });
    makeEdit(root, { file: AUTHORITIES, find: 'en: Criminal', put: 'en: Zoltán v. Labor Criminal' });
    makeEdit(root, { file: AUTHORITIES, find: 'org/zkp', put: 'org/zkp-"x"-...' });
    expect(checkBook(root).problems).toEqual([]);
  });

  it('keep their offsets in every way of quoting, and one that cannot be read has none', () => {
    const source = `- { id: a, sr: "Реч \\"x\\" [@zkp 1]", en: 'The judge''s' }\n- sr: |\n    Прво\n    друго\n  en: >-\n    folded\n`;
    const shown = (lang: 'sr' | 'en') => dataProse(source)[lang].replace(new RegExp(`${FILLER}+`, 'g'), '·');
    expect(dataProse(source).sr).toHaveLength(source.length);
    expect(shown('sr')).toBe('·Реч ·"x·" ·\n·\n    Прво\n    друго\n·\n·\n');
    expect(shown('en')).toBe("·The judge'·s·\n·\n·\n·\n·\n    folded\n");
    expect(dataProse('sr: "реч').sr).toBe(FILLER.repeat(8));
  });
});
