/** The room that long lists keep for what is not laid out yet. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOMS, roomClass } from '../../src/site/height-class.ts';

it('grows with the name, the lines and their length', () => {
  expect(roomClass('Short', ['one'])).toBe('room-1');
  const of = (lines: number, length = 10) =>
    Number(
      roomClass(
        'Short',
        Array.from({ length: lines }, () => 'x'.repeat(length)),
      ).slice(5),
    );
  expect(of(10)).toBeGreaterThan(of(2));
  expect(of(2, 400)).toBeGreaterThan(of(2));
  expect(of(100_000)).toBe(ROOMS.length);
});

it('the style sheet knows the same rooms', () => {
  const sheet = readFileSync('src/styles/tables.css', 'utf8');
  const rooms = [...sheet.matchAll(/\.room-(\d+) \{\s*contain-intrinsic-size: auto (\d+)rem;/g)];
  expect(rooms.map(([, n, rem]) => [Number(n), Number(rem)])).toEqual(ROOMS.map((rem, i) => [i + 1, rem]));
});
