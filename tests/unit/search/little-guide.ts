/** A guide of two chapters, for tests of what is stored and of what is ranked. */
import type { GuideRecord, GuideSource } from '../../../src/search/guide.ts';

const record = (kind: GuideRecord['kind'], chapter: number, n: number): GuideRecord => ({
  kind,
  chapter,
  n,
  length: 9,
});
const stems = ['krajn', 'nuzd', 'stet', 'svedok', 'nekaznjavanj', 'naknad', 'kz'];

export const littleGuide: GuideSource = {
  lang: 'sr',
  chapters: [
    { slug: 'compensation', number: 24, title: 'Накнада штете' },
    { slug: 'non-punishment', number: 25, title: 'Некажњавање' },
  ],
  records: [
    record('title', 0, 0),
    record('chapter', 0, 1),
    record('chapter', 0, 2),
    record('title', 1, 0),
    record('chapter', 1, 1),
    record('bench-card', 1, 2),
    record('term', 1, 0),
    record('authority', -1, 0),
  ],
  version: '0a1b2c3',
  concepts: [
    { record: 6, name: 'krajn nuzd', authority: '' },
    { record: 7, name: '', authority: 'kz' },
  ],
  phrases: new Map([
    ['krajn nuzd', [0]],
    ['extrem necess', [0]],
    ['kz', [1]],
  ]),
  vocabulary: {
    serbian: {
      stems: new Map(stems.map((s) => [s, 1])),
      changed: new Map([['svedoc', 'svedok']]),
      exceptions: new Map(),
    },
    english: new Set(['extrem', 'necess']),
  },
};
