import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { authoritiesTable } from '../../src/handbook/authorities-table.ts';
import { chaptersInOrder, loadBook, readBook, resolveReference } from '../../src/handbook/book.ts';
import { cachedBook, forgetBook } from '../../src/handbook/book-cache.ts';
import { checkBook } from '../../src/handbook/check.ts';
import { comparisons } from '../../src/handbook/comparisons.ts';
import { editionById } from '../../src/handbook/editions.ts';
import { plainDefinition } from '../../src/handbook/glossary.ts';
import { entryText } from '../../src/handbook/index-entries.ts';
import { HandbookError } from '../../src/handbook/problem.ts';
import { emptySettings, readSettings } from '../../src/handbook/settings.ts';
import { initial, subjectIndex } from '../../src/handbook/subject-index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'handbook-'));
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const matter = (title: string) =>
  `---\ntitle: ${title}\ndescription: x\nlawAsAt: 2026-02-21\nreview: draft\n---\n\n`;

function smallBook() {
  rmSync(folder, { recursive: true, force: true });
  write(
    'content/data/outline.yaml',
    `parts:\n  - { id: one, title: { sr: Део, en: Part } }\nchapters:\n` +
      `  - { number: 3, slug: alpha, part: one, kind: chapter, title: { sr: Алфа, en: Alpha }, roles: [], stages: [] }\n` +
      `  - { number: 4, slug: beta, part: one, kind: chapter, title: { sr: Бета, en: Beta }, roles: [], stages: [], planned: true }\n` +
      `  - { number: 5, slug: glossary, part: one, kind: generated, title: { sr: П, en: G }, roles: [], stages: [] }\n` +
      `  - { number: 6, slug: table-of-authorities, part: one, kind: generated, title: { sr: И, en: T }, roles: [], stages: [] }\n`,
  );
  write(
    'content/data/authorities.yaml',
    `- { id: zkp, type: rs-statute, jurisdiction: rs, title: { sr: Законик, en: Code }, short: { sr: ЗКП, en: CPC } }\n` +
      `- { id: kenna, type: us-case, jurisdiction: us, title: { en: Kenna } }\n`,
  );
  write(
    'content/data/glossary.yaml',
    `- { id: victim, sr: жртва, en: victim, definition: { sr: "Лице [@zkp 2].", en: "A person [@zkp 2]." }, chapter: alpha }\n`,
  );
  write(
    'content/data/index.yaml',
    `- { id: dzep, sr: џеп, en: pocket }\n- { id: zrtva, sr: жртва, en: victim }\n- { id: zrtva-dete, sr: "жртва: дете", en: "victim: child" }\n- { id: osteceni, sr: оштећени, en: injured party, see: [zrtva] }\n- { id: unused, sr: неозначено, en: unmarked }\n`,
  );
  write(
    'content/sr/alpha.mdx',
    `${matter('Алфа')}[#first] Један [@zkp 103(2); @kenna].<Ix id="zrtva"/>\n\n## Наслов [#law]\n\nДва [@zkp 9], [@zkp] и [#alpha](#alpha/first).<Ix id="dzep"/><Ix id="zrtva-dete"/>\n\n<Comparison>\n\n<Topic>Тема</Topic>\n\n<Us>\n\nа\n\n</Us>\n\n<Standard>\n\nб\n\n</Standard>\n\n<Serbia>\n\nв\n\n</Serbia>\n\n<Today>\n\nг\n\n</Today>\n\n<Change>\n\nд\n\n</Change>\n\n</Comparison>\n`,
  );
  write(
    'content/en/alpha.mdx',
    `${matter('Alpha')}[#first] One [@zkp 103(2); @kenna].<Ix id="zrtva"/>\n\n## Heading [#law]\n\nTwo [@zkp 9], [@zkp] and [#alpha](#alpha/first).<Ix id="dzep"/><Ix id="zrtva-dete"/>\n\n<Comparison>\n\n<Topic>Topic</Topic>\n\n<Us>\n\na\n\n</Us>\n\n<Standard>\n\nb\n\n</Standard>\n\n<Serbia>\n\nc\n\n</Serbia>\n\n<Today>\n\nd\n\n</Today>\n\n<Change>\n\ne\n\n</Change>\n\n</Comparison>\n`,
  );
  write('content/data/statutes/zkp.json', JSON.stringify({ authority: 'zkp', sources: [], articles: {} }));
}

beforeEach(smallBook);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('readBook', () => {
  it('reads chapters of both languages in the order of the outline', () => {
    const book = readBook(folder);
    expect(chaptersInOrder(book, 'sr').map((c) => c.chapter.matter.title)).toEqual(['Алфа']);
    expect(chaptersInOrder(book, 'en')[0]?.chapter.paragraphs).toHaveLength(3);
    expect(checkBook(folder).problems.filter((p) => p.severity === 'error')).toEqual([]);
  });
  it('names file and line of what it cannot read', () => {
    write('content/sr/alpha.mdx', `${matter('Алфа')}Текст {незатворен\n`);
    write('content/data/statutes/kz.json', '{');
    write('content/data/glossary.yaml', '- { id: A }\n');
    const { problems } = loadBook(folder);
    expect(problems.map((p) => `${p.rule} ${p.file}`).sort()).toEqual(
      [
        'm-001 content/sr/alpha.mdx',
        'o-001 content/data/glossary.yaml',
        'o-001 content/data/glossary.yaml',
        'o-001 content/data/glossary.yaml',
        'o-001 content/data/glossary.yaml',
        'o-001 content/data/statutes/kz.json',
      ].sort(),
    );
    expect(() => readBook(folder)).toThrow(HandbookError);
  });
  it('has no book without an outline', () => {
    write('content/data/outline.yaml', 'parts: [\n');
    expect(loadBook(folder).book).toBeUndefined();
    expect(checkBook(folder).problems).toContainEqual(
      expect.objectContaining({ rule: 'o-005', file: 'content/data/outline.yaml' }),
    );
  });
  it('is read once until it is forgotten', () => {
    forgetBook();
    const book = cachedBook(folder);
    expect(cachedBook(folder)).toBe(book);
    forgetBook();
    expect(cachedBook(folder)).not.toBe(book);
  });
  it('reports front matter by the line of its key', () => {
    write(
      'content/sr/alpha.mdx',
      '---\ntitle: Алфа\ndescription: x\nlawAsAt: jednom\nreview: draft\nhead: []\n---\n\nТекст.\n',
    );
    expect(loadBook(folder).problems.map((p) => [p.rule, p.line])).toEqual([
      ['f-001', 4],
      ['f-001', 6],
    ]);
  });
});

describe('resolveReference', () => {
  it.each([
    ['alpha', true],
    ['alpha/first', true],
    ['alpha/law', true],
    ['alpha/nowhere', false],
    ['beta', false],
    ['gamma', false],
    ['glossary', true],
    ['glossary/victim', true],
    ['glossary/nobody', false],
    ['table-of-authorities/zkp', true],
    ['table-of-authorities/none', false],
  ])('%s: %s', (target, found) => {
    expect(resolveReference(readBook(folder), 'sr', target) !== undefined).toBe(found);
  });
});

describe('generated pages', () => {
  it('table of authorities: by group, by pinpoint, with the citing paragraphs', () => {
    const table = authoritiesTable(readBook(folder), editionById('sr-Latn'));
    expect(table.map((g) => g.group)).toEqual(['rs-law', 'us-cases']);
    const places = table[0]?.rows[0]?.places.map((p) => [
      p.text.replaceAll('\u00A0', ' '),
      p.cited.map((c) => c.number),
    ]);
    expect(places).toEqual([
      ['', ['3.2']],
      ['чл. 9.', ['3.2']],
      ['чл. 103. ст. 2.', ['3.1']],
    ]);
    expect(table[0]?.rows[0]?.places[2]?.cited[0]?.target).toBe('alpha/first');
  });
  it('subject index: in the alphabet of each edition, with sub-entries and “see also”', () => {
    const book = readBook(folder);
    const letters = (id: string) => subjectIndex(book, editionById(id)).map((l) => l.letter);
    expect(letters('sr-Cyrl')).toEqual(['Ж', 'О', 'Џ']);
    expect(letters('sr-Latn')).toEqual(['Dž', 'O', 'Ž']);
    expect(letters('en')).toEqual(['I', 'P', 'V']);
    const [, , victim] = subjectIndex(book, editionById('en'));
    expect(victim?.rows[0]).toMatchObject({
      text: 'victim',
      places: [{ number: '3.1' }],
      subs: [{ text: 'child' }],
    });
    expect(subjectIndex(book, editionById('en'))[0]?.rows[0]?.see).toEqual(['victim']);
    expect(entryText({ sr: 'одредба (чл. 26)', en: 'servitude (18 U.S.C. 1592)' }, 'sr-Latn')).toBe(
      'odredba (čl.\u00A026)',
    );
    expect(initial('„18 U.S.C.”', 'en')).toBe('0–9');
    expect(initial('ljubav', 'en')).toBe('L');
  });
  it('comparison table: one row a comparison', () => {
    const [row] = comparisons(readBook(folder), 'sr');
    expect(row).toMatchObject({ number: '3.3', target: 'alpha/p3', topic: 'Тема' });
    expect(row?.cells.Change).toHaveLength(1);
  });
  it('hints are definitions without citations', () => {
    expect(plainDefinition(readBook(folder).terms.get('victim')!, 'sr')).toBe('Лице.');
  });
});

describe('settings', () => {
  it('say which values are still empty', () => {
    const settings = readSettings('src/settings.yaml');
    expect(emptySettings({ ...settings, site: '', contact: 'a@example.org' })).toContain('site');
    expect(emptySettings({ ...settings, contact: 'a@example.org' })).not.toContain('contact');
    expect(emptySettings({ ...settings, publisher: { sr: 'x', en: '' } })).toContain('publisher');
  });
  it('refuse a wrong value with the file and the key', () => {
    cpSync('src/settings.yaml', path.join(folder, 'settings.yaml'));
    write(
      'settings.yaml',
      'site: "ftp://example.org"\nbase: "/"\nrepository: ""\nbranch: main\ncontact: ""\npublisher: { sr: "", en: "" }\ndonorLine: { sr: "", en: "" }\ntextLicence: { sr: "", en: "" }\n',
    );
    expect(() => readSettings(path.join(folder, 'settings.yaml'))).toThrow(/settings\.yaml: site/);
  });
});
