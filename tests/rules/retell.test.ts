/** What parsers say is retold in both languages, at the line of the editor's file. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkOverlay } from '../../src/build/check-overlay.ts';
import { checkBook } from '../../src/handbook/check.ts';
import { copyBook, type Edit, makeEdit } from './fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

const SR = 'content/sr/first.mdx';
const G = 'content/data/glossary.yaml';
const cases: [name: string, edit: Edit, rule: string, line: number, sr: RegExp, en: RegExp][] = [
  [
    'a component that is not closed',
    { file: SR, find: '</AnswerBox>', put: '' },
    'm-001',
    8,
    /<AnswerBox>.*није затворен/,
    /<AnswerBox>.*not closed/,
  ],
  [
    'another component closed',
    { file: SR, find: '</Term>', put: '</Temr>' },
    'm-001',
    16,
    /стоји <\/Temr>, а чека се <\/Term>/,
    /<\/Temr> stands where <\/Term> is expected/,
  ],
  [
    'a component closed that was not opened',
    { file: SR, find: 'Суд пази', put: '</Do> Суд пази' },
    'm-001',
    20,
    /а није отворен/,
    /was not opened/,
  ],
  ['less than', { file: SR, find: 'Суд пази', put: 'Суд <5 пази' }, 'm-001', 20, /мање од/, /less than/],
  [
    'an attribute without quotes',
    { file: SR, find: 'id="injured-party"', put: 'id=injured' },
    'm-001',
    16,
    /под обичним наводницима/,
    /straight quotes/,
  ],
  [
    'a brace that is not closed',
    { file: SR, find: 'Суд пази', put: 'Суд { пази' },
    'm-001',
    20,
    /велике заграде/,
    /braces/,
  ],
  [
    'a line that begins with import',
    { file: SR, find: 'Суд пази на три ствари:', put: 'import је реч.' },
    'm-001',
    20,
    /import или export/,
    /import or export/,
  ],
  [
    'a colon in a title',
    { file: SR, find: 'title: Прво', put: 'title: Прво: друго' },
    'o-005',
    2,
    /двотачка/,
    /colon/,
  ],
  [
    'a key twice',
    { file: SR, find: 'review: draft', put: 'review: draft\nreview: draft' },
    'o-005',
    6,
    /двапут/,
    /twice/,
  ],
  ['no front matter', { file: SR, find: '---\ntitle', put: 'title' }, 'f-001', 1, /нема га/, /is missing/],
  [
    'a date that is none',
    { file: SR, find: 'lawAsAt: 2026-01-05', put: 'lawAsAt: јануар' },
    'f-001',
    4,
    /ГГГГ-ММ-ДД/,
    /YYYY-MM-DD/,
  ],
  [
    'a key that is not allowed',
    { file: SR, find: 'review: draft', put: 'review: draft\nbanner: x' },
    'f-001',
    6,
    /кључ banner није дозвољен/,
    /key banner is not allowed/,
  ],
  [
    'a review that is neither',
    { file: SR, find: 'review: draft', put: 'review: done' },
    'f-001',
    5,
    /draft, reviewed/,
    /draft, reviewed/,
  ],
  [
    'a quote that is not closed in data',
    { file: G, find: 'кривичним делом [@zkp 2(1)]."', put: 'кривичним делом.' },
    'o-005',
    6,
    /наводник|увлачење|исправан/,
    /quote|indent|well-formed/,
  ],
  [
    'a tab in data',
    { file: G, find: '  en: injured party', put: '\ten: injured party' },
    'o-005',
    3,
    /табулатором|увлачење/,
    /tabs|indent/,
  ],
  [
    'a bracket that is not closed in data',
    { file: G, find: '[aggrieved party] }', put: '[aggrieved party' },
    'o-005',
    5,
    /заграда|исправан/,
    /bracket|well-formed/,
  ],
  [
    'a missing value in data',
    { file: G, find: '  en: injured party\n', put: '' },
    'o-001',
    1,
    /недостаје/,
    /is missing/,
  ],
];

describe('retold', () => {
  it.each(cases)('%s', (_, edit, rule, line, sr, en) => {
    root = copyBook();
    makeEdit(root, edit);
    const found = checkBook(root).problems.filter((p) => p.rule === rule && p.file === edit.file);
    expect(found.map((p) => p.line)).toContain(line);
    const [first] = found;
    expect(first?.message.sr).toMatch(sr);
    expect(first?.message.en).toMatch(en);
  });
});

describe('the overlay of npm run dev', () => {
  it('throws the words of the check, with the place in the editor’s file', () => {
    root = copyBook();
    const { plugin, forget } = checkOverlay(root);
    const id = `${path.join(root, SR)}?astroRenderContent`;
    expect(plugin.transform('', id)).toBeUndefined();
    makeEdit(root, { file: SR, find: 'Суд пази', put: 'Суд <5 пази' });
    forget();
    const error = (() => {
      try {
        plugin.transform('', id);
        return undefined;
      } catch (e) {
        return e as Error & { loc: { file: string; line: number; column: number } };
      }
    })();
    expect(error?.message).toContain('content/sr/first.mdx:20');
    expect(error?.message).toContain('мање од');
    expect(error?.loc).toMatchObject({ file: path.join(root, SR), line: 20 });
    expect(plugin.transform('', path.join(root, 'src/x.ts'))).toBeUndefined();
  });

  it('shows a chapter whose twin or data are sound, whatever other chapters are', () => {
    root = copyBook();
    const other = path.join(root, 'content/sr/second.mdx');
    writeFileSync(other, readFileSync(other, 'utf8').replace('## Захтев', '## Захтев <b>'));
    const { plugin } = checkOverlay(root);
    expect(() => plugin.transform('', other)).toThrow('second.mdx');
    expect(plugin.transform('', path.join(root, 'content/en/first.mdx'))).toBeUndefined();
  });
});
