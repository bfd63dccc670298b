import { describe, expect, it } from 'vitest';
import {
  EDITIONS,
  editionById,
  editionBySegment,
  locate,
  sitePath,
  withoutBase,
} from '../../src/handbook/editions.ts';

describe('editions', () => {
  it('are three, of two texts', () => {
    expect(EDITIONS.map((e) => [e.id, e.segment, e.source])).toEqual([
      ['sr-Cyrl', 'sr', 'sr'],
      ['sr-Latn', 'sr-latn', 'sr'],
      ['en', 'en', 'en'],
    ]);
  });
  it('are found by id and by segment', () => {
    expect(editionById('sr-Latn').segment).toBe('sr-latn');
    expect(() => editionById('fr')).toThrow(RangeError);
    expect(editionBySegment('en')?.id).toBe('en');
    expect(editionBySegment(undefined)).toBeUndefined();
  });
});

describe('locate', () => {
  it.each([
    ['/sr/compensation/', 'sr-Cyrl', 'page', 'compensation'],
    ['/print/sr-latn/', 'sr-Latn', 'print', ''],
    ['/both/en/compensation/', 'en', 'both', 'compensation'],
    ['/', undefined, 'page', ''],
    ['/404/', undefined, 'page', ''],
  ])('%s', (path, id, view, rest) => {
    const place = locate(path);
    expect([place.edition?.id, place.view, place.rest]).toEqual([id, view, rest]);
  });
});

describe('paths', () => {
  it.each([
    ['/book/sr/', '/book', '/sr/'],
    ['/book', '/book/', '/'],
    ['/books/sr/', '/book', '/books/sr/'],
    ['/sr/', '/', '/sr/'],
  ])('%s without %s', (path, base, rest) => expect(withoutBase(path, base)).toBe(rest));
  it('are made under the base, with a slash at the end unless they name a file', () => {
    expect(sitePath('/', 'sr', 'compensation')).toBe('/sr/compensation/');
    expect(sitePath('/book/', 'sr')).toBe('/book/sr/');
    expect(sitePath('/book', 'downloads/a.pdf')).toBe('/book/downloads/a.pdf');
    expect(sitePath('/')).toBe('/');
  });
});
