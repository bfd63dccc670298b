/** Small records of the book: changes and their feed, series of figures, settings, front matter, components. */
import { describe, expect, it } from 'vitest';
import { changesSchema, lastChange, newestFirst } from '../../src/handbook/changes.ts';
import { changesFeed } from '../../src/handbook/changes-feed.ts';
import { isBlockComponent } from '../../src/handbook/components.ts';
import { editionById } from '../../src/handbook/editions.ts';
import { frontmatterSchema } from '../../src/handbook/frontmatter.ts';
import { parseSeries, readSeries, seriesInOrder, withUnit } from '../../src/handbook/series.ts';
import { editAddress } from '../../src/handbook/settings.ts';

const change = (date: string, chapter: string, what: string) => ({
  date,
  chapter,
  what: { sr: what, en: what },
  why: { sr: 'разлог', en: 'reason' },
});
const changes = changesSchema.parse([
  change('2026-01-01', 'alpha', 'прва'),
  change('2026-03-01', 'alpha', 'трећа & <нова>'),
  change('2026-03-01', 'alpha', 'четврта'),
  change('2026-02-01', 'beta', 'друга'),
]);

describe('changes', () => {
  it('are told latest first, those of a day in the order of the file', () => {
    expect(newestFirst(changes).map((c) => c.what.sr)).toEqual([
      'трећа & <нова>',
      'четврта',
      'друга',
      'прва',
    ]);
    expect(lastChange(changes, 'alpha')?.what.sr).toBe('трећа & <нова>');
    expect(lastChange(changes, 'gamma')).toBeUndefined();
  });
  it('make a feed in the script of the edition, with ids of their own and escaped text', () => {
    const title = { sr: 'Алфа', en: 'Alpha' };
    const outline = {
      parts: [],
      chapters: [
        { number: 1, slug: 'alpha', part: 'one', kind: 'chapter' as const, title, roles: [], stages: [] },
      ],
    };
    const options = { address: (...s: string[]) => `https://x.example/${s.join('/')}`, author: 'АСТРА' };
    const feed = changesFeed({ changes, outline }, editionById('sr-Latn'), options);
    expect(feed).toContain('<title>Alfa: treća &#38; &#60;nova&#62;</title>');
    expect(feed.match(/<id>[^<]*alpha[^<]*<\/id>/g)).toHaveLength(3);
    expect(new Set(feed.match(/<id>[^<]*<\/id>/g)).size).toBe(5);
    expect(feed).toContain('<updated>2026-03-01T00:00:00Z</updated>');
    expect(changesFeed({ changes: [], outline }, editionById('en'), options)).toContain('2026-01-01');
    expect(changesFeed({ changes, outline }, editionById('sr-Cyrl'), options)).toContain('Алфа: четврта');
  });
});

describe('series of figures', () => {
  const head =
    'series_sr,series_en,category_sr,category_en,year,value,unit_sr,unit_en,rule_sr,rule_en,source,locator';
  it('are read with their counting rule and source', () => {
    const { figures, problems } = parseSeries(
      'a.csv',
      `${head}\nа,a,б,b,2019,37,лица,persons,пр,rule,astra-2019,PR-003\n`,
    );
    expect(problems).toEqual([]);
    expect(figures[0]).toMatchObject({ value: 37, year: '2019', source: 'astra-2019' });
  });
  it('name the line of a figure that is none, and of a broken table', () => {
    const wrong = parseSeries(
      'a.csv',
      `${head}\nа,a,б,b,2019,око 37,лица,persons,пр,rule,astra-2019,PR-003\n`,
    );
    expect(wrong.figures).toEqual([]);
    expect(wrong.problems[0]).toMatchObject({ rule: 'o-001', file: 'a.csv', line: 2 });
    const broken = parseSeries('a.csv', `${head}\n"а,a\n`);
    expect(broken.problems).toHaveLength(1);
    const short = parseSeries('a.csv', `${head}\nа,a\n`);
    expect(short.problems).toHaveLength(1);
  });
  it('of a project without any are none', () => {
    expect(readSeries('/nowhere').series.size).toBe(0);
    expect(
      readSeries(process.cwd())
        .series.get('victims-2019')
        ?.map((f) => f.value),
    ).toEqual([37, 14]);
  });
});

describe('figures in a chart', () => {
  it('keep the order of the fullest group: a series that begins later is not put last', () => {
    const rows = [
      ['2014', 'up to 1'],
      ['2015', 'up to 1'],
      ['2015', 'over 3'],
      ['2017', 'up to 1'],
      ['2017', '1–3'],
      ['2017', 'over 3'],
    ] as const;
    expect(seriesInOrder(rows.map(([group, series]) => ({ group, series })))).toEqual([
      'up to 1',
      '1–3',
      'over 3',
    ]);
  });
  it('have their unit as the language writes it', () => {
    expect(withUnit(43.5, '%', 'sr')).toBe('43,5\u00A0%');
    expect(withUnit(43.5, '%', 'en')).toBe('43.5%');
    expect(withUnit(36, 'persons', 'en')).toBe('36\u00A0persons');
  });
});

describe('the editor’s page of a file', () => {
  it.each([
    ['', undefined],
    ['https://github.com/a/b', 'https://github.com/a/b/edit/main/content/sr/x.mdx'],
    ['https://gitlab.com/a/b/', 'https://gitlab.com/a/b/-/edit/main/content/sr/x.mdx'],
    ['https://codeberg.org/a/b', 'https://codeberg.org/a/b/_edit/main/content/sr/x.mdx'],
  ])('of %s', (repository, address) =>
    expect(editAddress({ repository, branch: 'main' }, 'content/sr/x.mdx')).toBe(address),
  );
});

describe('front matter', () => {
  const matter = { title: 'a', description: 'b', lawAsAt: '2026-02-21', review: 'draft' };
  const faults = (more: object) => {
    const result = frontmatterSchema.safeParse({ ...matter, ...more });
    return result.success ? [] : result.error.issues.map((i) => String(i.path[0] ?? i.message));
  };
  it('takes a date as text or as a date', () => {
    expect(faults({})).toEqual([]);
    expect(frontmatterSchema.parse({ ...matter, lawAsAt: new Date('2026-02-21') }).lawAsAt).toBe(
      '2026-02-21',
    );
  });
  it('claims no review that nobody signed, and no reviewer of a draft', () => {
    expect(faults({ review: 'reviewed' })).toEqual(['review']);
    expect(faults({ review: 'reviewed', reviewer: 'И. П.', reviewDate: '2026-10-01' })).toEqual([]);
    expect(faults({ reviewer: 'И. П.' })).toEqual(['review']);
    expect(faults({ reviewDate: '2026-10-01' })).toEqual(['review']);
  });
});

it('components of the body are told from their parts and from what stands in a line', () => {
  expect(['Comparison', 'Us', 'Term', 'Nothing'].map(isBlockComponent)).toEqual([true, false, false, false]);
});
