/** The editors' commands, run as an editor runs them, in a copy of the little book. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { checkBook } from '../../src/handbook/check.ts';
import { copyBook, makeEdit } from './fixture.ts';

// Each command starts a Node of its own.
vi.setConfig({ testTimeout: 120_000 });

let root = '';
beforeEach(() => {
  root = copyBook();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function command(name: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [path.resolve('scripts', `${name}.ts`), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    input: '',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
/** What commander asks for before it looks at other flags. */
const NEEDED: Record<string, string[]> = {
  'new-chapter': ['--slug', 'x', '--part', 'y'],
  'to-cyrillic': ['x'],
  'lay-over': ['--base', 'x', '--head', 'y'],
};
const errors = () => checkBook(root).problems.filter((p) => p.severity === 'error');

describe.each([
  'check',
  'new-chapter',
  'to-cyrillic',
  'add-authority',
  'report',
  'twins',
  'proof',
  'lay-over',
  'rules',
])('%s', (name) => {
  it('has help with exit codes, and refuses an unknown flag with a sentence', () => {
    const help = command(name, '--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain('Exit codes');
    const wrong = command(name, ...(NEEDED[name] ?? []), '--no-such-flag');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("unknown option '--no-such-flag'");
  });
});

describe('new-chapter', () => {
  const titles = ['--title-sr', 'Ново: поглавље', '--title-en', 'New chapter'];

  it('makes a chapter that is valid at once, last of its part', () => {
    const { code, err } = command('new-chapter', '--slug', 'fresh', '--part', 'front', ...titles);
    expect([code, err]).toEqual([0, '']);
    expect(errors()).toEqual([]);
    const outline = parse(read('content/data/outline.yaml')) as {
      chapters: { slug: string; number: number }[];
    };
    expect(outline.chapters.map((c) => [c.slug, c.number]).slice(0, 3)).toEqual([
      ['first', 1],
      ['fresh', 5],
      ['second', 2],
    ]);
  });

  it('takes up a planned chapter with its number and titles', () => {
    expect(command('new-chapter', '--slug', 'later', '--part', 'courtroom').code).toBe(0);
    expect(errors()).toEqual([]);
    expect(read('content/data/outline.yaml')).toMatch(/number: 3, slug: later(?!.*planned)/);
  });

  it.each([
    ['a slug that is taken', ['--slug', 'first', '--part', 'front', ...titles], 'in the outline already'],
    [
      'a part that does not exist',
      ['--slug', 'fresh', '--part', 'nowhere', ...titles],
      'there are: front, courtroom',
    ],
    ['a slug with other letters', ['--slug', 'Ново', '--part', 'front', ...titles], 'only lower-case'],
    ['a reserved slug', ['--slug', 'search', '--part', 'front', ...titles], 'kept for a page'],
    [
      'a number that is taken',
      ['--slug', 'fresh', '--part', 'front', '--number', '1', ...titles],
      'used twice',
    ],
    ['no titles', ['--slug', 'fresh', '--part', 'front'], '--title-sr'],
    [
      'a role that does not exist',
      ['--slug', 'fresh', '--part', 'front', '--roles', 'king', ...titles],
      'outline',
    ],
  ])('refuses %s and writes nothing', (_, args, words) => {
    const before = read('content/data/outline.yaml');
    const { code, err } = command('new-chapter', ...args);
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(read('content/data/outline.yaml')).toBe(before);
    expect(existsSync(path.join(root, 'content/sr/fresh.mdx'))).toBe(false);
  });
});

describe('add-authority', () => {
  const flags = [
    '--id',
    'kz',
    '--type',
    'rs-statute',
    '--jurisdiction',
    'rs',
    '--title-sr',
    'Кривични законик',
  ];

  it('puts the record in its place', () => {
    const { code, err } = command(
      'add-authority',
      ...flags,
      '--url',
      'https://example.org',
      '--checked',
      '2026-01-05',
    );
    expect([code, err]).toEqual([0, '']);
    const ids = (parse(read('content/data/authorities.yaml')) as { id: string }[]).map((a) => a.id);
    expect(ids).toEqual(['case-one', 'kz', 'zkp']);
    expect(checkBook(root).problems).toEqual([]);
  });

  it('refuses a key that is there, a type that is not, an address that is code', () => {
    const before = read('content/data/authorities.yaml');
    expect(command('add-authority', ...flags, '--id', 'zkp').err).toContain('is there already');
    expect(command('add-authority', ...flags, '--type', 'law').err).toContain('allowed is only');
    expect(command('add-authority', ...flags, '--url', 'javascript:alert(1)').err).toContain(
      'није исправна адреса',
    );
    expect(read('content/data/authorities.yaml')).toBe(before);
  });

  it('says what is missing where nobody can be asked', () => {
    expect(command('add-authority', '--id', 'kz')).toMatchObject({ code: 1 });
  });
});

describe('check', () => {
  it('exit codes 0 and 1, three formats, and all problems at once', () => {
    expect(command('check').code).toBe(0);
    makeEdit(root, { file: 'content/sr/first.mdx', find: 'Суд пази', put: '<b>Суд</b>  пази "овде"' });
    const text = command('check');
    expect(text.code).toBe(1);
    expect(text.out).toMatch(/content\/sr\/first\.mdx:20:1 {2}грешка\/error {2}m-003\n {2}Елемент <b>/);
    const json = JSON.parse(command('check', '--format', 'json').out) as {
      errors: number;
      problems: { rule: string; fixable: boolean }[];
    };
    expect(json.problems.map((p) => [p.rule, p.fixable])).toEqual([
      ['m-003', false],
      ['t-006', true],
      ['t-001', true],
      ['t-001', true],
    ]);
    expect(json.errors).toBe(4);
    expect(command('check', '--format', 'github').out).toMatch(
      /^::error file=content\/sr\/first\.mdx,line=20,col=1,title=m-003::/,
    );
    command('check', '--summary', 'summary.md');
    expect(read('summary.md')).toContain('| ✗ m-003 | content/sr/first.mdx:20 |');
  });

  it('--fix mends, and keeps what it cannot', () => {
    makeEdit(root, { file: 'content/sr/first.mdx', find: 'Суд пази', put: 'Суд  пази на "рок" -- и' });
    const { code, err } = command('check', '--fix');
    expect(code).toBe(0);
    expect(err).toContain('поправљено/mended: 4');
    expect(read('content/sr/first.mdx')).toContain('Суд пази на „рок” – и');
  });

  it('excuses what exceptions.yaml excuses, in check and build alike', () => {
    makeEdit(root, { file: 'content/sr/first.mdx', find: 'Суд пази', put: 'Суд... пази' });
    makeEdit(root, {
      file: 'content/data/exceptions.yaml',
      text: '- rule: t-010\n  file: content/sr/first.mdx\n  reason: The three dots are quoted as the order has them.\n',
    });
    expect(checkBook(root).problems).toEqual([]);
  });

  it('--release refuses a paragraph that waits', () => {
    makeEdit(root, {
      file: 'content/en/first.mdx',
      find: '[#deadline] The term is 8 days from 21 February 2026, or 38% shorter.',
      put: '<Pending id="deadline"/>',
    });
    expect(command('check').code).toBe(0);
    expect(command('check', '--release').code).toBe(1);
  });
});

describe('twins', () => {
  it('records what agrees, keeps what lags behind, and takes a trivial change', () => {
    expect(command('twins').out).toMatch(/\d+ pairs, 0 behind/);
    expect(checkBook(root).problems).toEqual([]);
    makeEdit(root, { file: 'content/sr/first.mdx', find: 'подноси захтев', put: 'увек подноси захтев' });
    expect(command('twins').out).toContain('! first 2: content/en/first.mdx lags behind');
    expect(checkBook(root).problems.map((p) => p.rule)).toEqual(['p-008']);
    expect(command('twins', '--trivial', 'first:2').out).toContain('0 behind');
    expect(checkBook(root).problems).toEqual([]);
  });

  it('a change in both texts, or of signs only, is none', () => {
    command('twins');
    makeEdit(root, { file: 'content/sr/first.mdx', find: 'подноси захтев', put: 'увек подноси захтев' });
    makeEdit(root, { file: 'content/en/first.mdx', find: 'files a claim', put: 'always files a claim' });
    makeEdit(root, { file: 'content/sr/second.mdx', find: 'одлучује суд.', put: 'одлучује суд!' });
    expect(checkBook(root).problems).toEqual([]);
  });

  it('says when its file is damaged', () => {
    writeFileSync(path.join(root, 'content/data/twins.json'), '{"first": ["x"]}');
    expect(checkBook(root).problems.map((p) => [p.rule, p.file])).toEqual([
      ['o-001', 'content/data/twins.json'],
    ]);
  });
});

describe('report and proof', () => {
  it('report writes HTML and Markdown with every table', () => {
    expect(command('report', '--out', 'out').code).toBe(0);
    expect(read('out/report.md')).toContain('| 1 | first | нацрт / draft | 2026-01-05 |');
    const html = read('out/report.html');
    for (const id of ['chapters', 'open-points', 'unchecked-pinpoints', 'behind', 'terms', 'exceptions'])
      expect(html).toContain(`id="${id}"`);
    expect(html).not.toMatch(/<script|https?:\/\/(?!example)/);
  });

  it('proof is made of a sound, a faulty and an unreadable chapter', () => {
    makeEdit(root, { file: 'content/sr/first.mdx', find: '(#second/the-claim)', put: '(#second/nowhere)' });
    makeEdit(root, { file: 'content/sr/second.mdx', find: '<Caption>', put: '<Caption' });
    expect(command('proof', '--out', 'out').code).toBe(0);
    const first = read('out/first.html');
    expect(first).toContain('p-005');
    expect(first).toContain('чл. 103. ст. 2. ЗКП'.replaceAll(' ', '\u00A0').replace('\u00A0ЗКП', ' ЗКП'));
    expect(read('out/second.html')).toMatch(/<mark> {2}22 {2}Знак/);
    for (const page of [first, read('out/second.html')])
      expect(page).not.toMatch(/<script|javascript:|src="(?!data:image)/);
  });
});

describe('lay-over', () => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim();

  it('takes texts, and neither links nor anything outside content', () => {
    writeFileSync(path.join(root, 'package.json'), '{}');
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'base');
    const base = git('rev-parse', 'HEAD');
    makeEdit(root, { file: 'content/sr/first.mdx', find: 'Суд пази', put: 'Суд добро пази' });
    rmSync(path.join(root, 'content/figures/sign.svg'));
    symlinkSync('/etc/passwd', path.join(root, 'content/figures/sign.svg'));
    symlinkSync('/etc', path.join(root, 'content/sr/etc'));
    writeFileSync(path.join(root, 'package.json'), '{"scripts":{"check":"evil"}}');
    git('add', '-A');
    git('commit', '-q', '-m', 'proposal');
    const head = git('rev-parse', 'HEAD');
    git('checkout', '-q', base);
    const { code, out } = command('lay-over', '--base', base, '--head', head, '--slugs', 'slugs.txt');
    expect(code).toBe(0);
    expect(out).toContain('1 taken, 0 removed, 3 left out');
    expect(read('slugs.txt')).toBe('slugs=first\n');
    expect(read('content/sr/first.mdx')).toContain('Суд добро пази');
    expect(read('package.json')).toBe('{}');
    expect(read('content/figures/sign.svg')).toContain('<svg');
    expect(existsSync(path.join(root, 'content/sr/etc'))).toBe(false);
    expect(command('lay-over', '--base', 'x; rm -rf .', '--head', head).code).toBe(1);
  });
});
