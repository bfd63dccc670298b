/** Report, twins, exceptions, fixes, names and dates on the little book, in this process. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { authorityFrom } from '../../src/handbook/add-authority.ts';
import { readBook } from '../../src/handbook/book.ts';
import { checkBook, refuseFaults } from '../../src/handbook/check.ts';
import { commitDayOf, lastCommitDay } from '../../src/handbook/commit-date.ts';
import { applyExceptions, readExceptions } from '../../src/handbook/exceptions.ts';
import { fixBook } from '../../src/handbook/fix.ts';
import { formatProblems } from '../../src/handbook/formats.ts';
import { withChapter } from '../../src/handbook/new-chapter.ts';
import { problem } from '../../src/handbook/problem.ts';
import { editorsReport } from '../../src/handbook/report.ts';
import { fingerprintPairs, readTwins, recordTwins, twinStates } from '../../src/handbook/staleness.ts';
import { copyBook, makeEdit } from './fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

let root = '';
beforeEach(() => {
  root = copyBook();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const SR = 'content/sr/first.mdx';
const EN = 'content/en/first.mdx';

describe('the editors’ report', () => {
  it('tells reviews, old law, open points, unchecked pinpoints and authorities', () => {
    makeEdit(root, {
      file: SR,
      find: 'review: draft',
      put: 'review: reviewed\nreviewer: А. Б.\nreviewDate: 2026-01-05',
    });
    for (const [file, text] of [
      [SR, 'Проверите текст.'],
      [EN, 'Check the text.'],
    ] as const)
      makeEdit(root, {
        file,
        find: '\n\n###',
        put: `\n\n<OpenPoint id="open-x" checked="2026-01-05">\n\n${text} [@zkp 104?]\n\n</OpenPoint>\n\n###`,
      });
    makeEdit(root, {
      file: 'content/data/authorities.yaml',
      find: '  url: https://example.org/case\n  checked: 2026-01-05\n',
      put: '',
    });
    const { problems } = checkBook(root);
    const exception = { rule: 't-002', file: SR, reason: 'A reason of some length.' };
    const report = editorsReport(readBook(root), problems, [exception], '2027-02-01');
    const rows = (id: string) => report.tables.find((t) => t.id === id)?.rows ?? [];
    expect(rows('chapters')[0]?.slice(0, 3)).toEqual(['1', 'first', 'reviewed: А. Б., 2026-01-05']);
    expect(rows('chapters')[0]?.[3]).toContain('12');
    expect(rows('planned')).toEqual([['3', 'later', 'Касније / Later']]);
    expect(rows('open-points')[0]?.[0]).toBe('2026-01-05');
    expect(rows('unchecked-pinpoints')[0]?.[0]).toBe('@zkp 104');
    expect(rows('unchecked-authorities')).toEqual([['case-one', 'url, checked']]);
    expect(rows('uncited')).toEqual([]);
    expect(rows('exceptions')).toHaveLength(1);
  });
});

describe('twins', () => {
  it('name the text that lags behind, and record the rest', () => {
    const old = fingerprintPairs(readBook(root));
    makeEdit(root, { file: EN, find: 'files a claim', put: 'always files a claim' });
    makeEdit(root, { file: SR, find: 'на рок;', put: 'на сваки рок;' });
    makeEdit(root, { file: EN, find: '| Who | the court |', put: '| Who | every court |' });
    makeEdit(root, { file: SR, find: '| Ко | суд |', put: '| Ко | сваки суд |' });
    const book = readBook(root);
    const [sr, en] = [book.chapters.sr.get('first'), book.chapters.en.get('first')];
    if (!sr || !en) throw new Error('no chapter');
    expect(twinStates(sr, en, old.first ?? []).map((s) => s.state)).toEqual([
      'same',
      'sr',
      'same',
      'en',
      'new',
    ]);
    const first = recordTwins(book, old);
    expect(first.behind.map((b) => [b.n, b.lang])).toEqual([
      [2, 'sr'],
      [4, 'en'],
    ]);
    expect(recordTwins(book, first.twins).behind).toHaveLength(2);
    expect(recordTwins(book, old, ['first:2']).behind.map((b) => b.n)).toEqual([4]);
    expect(recordTwins(book, old, ['first']).behind).toEqual([]);
  });

  it('a missing file is an empty record; a damaged one is told', () => {
    rmSync(path.join(root, 'content/data/twins.json'));
    expect(readTwins(root)).toEqual({});
    writeFileSync(path.join(root, 'content/data/twins.json'), '{"a": 1}');
    expect(() => readTwins(root)).toThrow('twins.json');
  });
});

describe('exceptions', () => {
  it('match by rule, file and words; unused ones are told', () => {
    makeEdit(root, {
      file: 'content/data/exceptions.yaml',
      text: '- { rule: w-001, file: content/sr/first.mdx, match: реч, reason: A reason of some length. }\n- { rule: w-001, file: content/sr/first.mdx, match: друга, reason: A reason of some length. }\n',
    });
    const p = problem('w-001', { file: SR }, { word: 'реч', list: 'sr.txt', maybeSr: '', maybeEn: '' });
    const { kept, unused } = applyExceptions([p, { ...p, file: EN }], readExceptions(root));
    expect(kept.map((k) => k.file)).toEqual([EN]);
    expect(unused.map((u) => [u.rule, u.line])).toEqual([['x-001', 2]]);
  });

  it('without a file hold in the whole book, for the difference that was seen only', () => {
    for (const file of [SR, EN]) makeEdit(root, { file, find: '[@zkp 103(2)]', put: '[@zkp 104(2)]' });
    makeEdit(root, {
      file: 'content/data/glossary.yaml',
      find: '[@zkp 2(1)]."\n    en',
      put: '[@zkp 104(1)]."\n    en',
    });
    const found = () => checkBook(root).problems.map((p) => [p.rule, p.file, p.line, p.column]);
    // Once for the whole book, at the citation itself.
    expect(found()).toEqual([['c-004', 'content/data/glossary.yaml', 6, 55]]);
    const excuse = (words: string) =>
      makeEdit(root, {
        file: 'content/data/exceptions.yaml',
        text: `- { rule: c-004, match: '104 (zkp) the two copies of the text differ: ${words}', reason: Paragraph 2 was read in both copies. }\n`,
      });
    excuse('the second copy has three');
    expect(found()).toEqual([]);
    excuse('the second copy has four');
    expect(found().map(([rule]) => rule)).toEqual(['x-001', 'c-004']);
    makeEdit(root, {
      file: 'content/data/exceptions.yaml',
      text: '- { rule: c-004, reason: Neither file nor words to match. }\n',
    });
    expect(readExceptions(root).problems.map((p) => p.rule)).toEqual(['o-001']);
  });

  it('excuse neither a rule that protects readers nor one that is not there', () => {
    makeEdit(root, {
      file: 'content/data/exceptions.yaml',
      text: '- { rule: m-003, file: content/sr/first.mdx, reason: A reason of some length. }\n- { rule: z-999, file: content/sr/first.mdx, reason: A reason of some length. }\n',
    });
    expect(readExceptions(root).problems.map((p) => [p.rule, p.line])).toEqual([
      ['x-002', 1],
      ['x-002', 2],
    ]);
  });
});

describe('fixes', () => {
  it('mend in this process what they can, and leave the rest', () => {
    makeEdit(root, { file: SR, find: 'Суд пази', put: 'Суд , "сам" пази <b>' });
    const unread = fixBook(root);
    expect(unread.fixed).toEqual([]);
    makeEdit(root, { file: SR, find: ' <b>', put: '' });
    const { fixed, left } = fixBook(root);
    expect(fixed).toHaveLength(3);
    expect(left).toEqual([]);
    expect(readFileSync(path.join(root, SR), 'utf8')).toContain('Суд, „сам” пази');
  });

  it('every form of output counts', () => {
    const p = problem('m-003', { file: SR }, { name: 'b' });
    for (const form of ['text', 'json', 'github'] as const)
      expect(formatProblems([p], form)).toContain('m-003');
    expect(formatProblems([], 'text')).toBe('грешака/errors: 0, упозорења/warnings: 0\n');
  });
});

describe('names of persons', () => {
  it('are warned of in digests of domestic cases only, in both languages', () => {
    makeEdit(root, { file: 'content/en/second.mdx', find: 'party M. P.', put: 'party Marija Petrović' });
    makeEdit(root, { file: SR, find: 'Суд пази', put: 'Марко Марковић пази' });
    const found = checkBook(root).problems.filter((p) => p.rule === 'd-001');
    expect(found.map((p) => p.file)).toEqual(['content/en/second.mdx']);
  });
});

describe('dates', () => {
  it('a text that is not committed yet has the day of its file', () => {
    expect(lastCommitDay(root)).toBeUndefined();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: root,
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-02-01T12:00:00Z' },
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
    expect(lastCommitDay(root)).toBe('2026-02-01');
    expect(commitDayOf(root, SR, '2026-02-01')).toBe('2026-02-01');
    makeEdit(root, { file: SR, find: 'lawAsAt: 2026-01-05', put: 'lawAsAt: 2026-03-01' });
    const day = new Date('2026-03-02T12:00:00Z');
    utimesSync(path.join(root, SR), day, day);
    expect(commitDayOf(root, SR, '2026-02-01')).toBe('2026-03-02');
    expect(checkBook(root).problems.filter((p) => p.rule === 'f-003')).toEqual([]);
    const early = new Date('2026-01-02T12:00:00Z');
    utimesSync(path.join(root, SR), early, early);
    expect(checkBook(root).problems.map((p) => p.rule)).toContain('f-003');
  });
});

describe('what the build refuses', () => {
  it('is thrown with every problem, and a release refuses what waits', () => {
    expect(() => refuseFaults(root)).not.toThrow();
    makeEdit(root, { file: EN, find: 'The court looks at three things:\n', put: '<Pending/>\n' });
    makeEdit(root, {
      file: EN,
      find: '\n- the term;\n- the “reason” of the claim;\n- the second chapter: [second chapter](#second/the-claim).\n',
      put: '',
    });
    const waiting = (release: boolean) =>
      checkBook(root, { release, words: false }).problems.map((p) => [p.rule, p.severity]);
    expect(waiting(false)).toEqual([['p-006', 'warning']]);
    expect(waiting(true)).toEqual([['p-006', 'error']]);
    makeEdit(root, { file: SR, find: 'Суд пази', put: '<b>Суд</b> пази' });
    expect(() => refuseFaults(root)).toThrow('m-003');
  });

  it('a new chapter goes in the place of its planned line', () => {
    const file = path.join(root, 'content/data/outline.yaml');
    const text = readFileSync(file, 'utf8');
    const chapter = {
      slug: 'later',
      part: 'courtroom',
      title: { sr: 'х', en: 'h' },
      roles: [],
      stages: [],
      lawAsAt: '2026-01-05',
    };
    expect(withChapter(text, readBook(root).outline, chapter)).toBe(text.replace(', planned: true', ''));
    expect(authorityFrom({ id: 'X' })).toHaveProperty('faults');
  });
});
