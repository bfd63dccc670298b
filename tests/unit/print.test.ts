/** The pure parts of print: page breaks, imposition, page labels, content streams, hyphenation. */
import { describe, expect, it } from 'vitest';
import {
  cmykColours,
  decorations,
  dropInvisibleHyphens,
  hasUntagged,
  inkOnly,
  markArtifacts,
  untag,
} from '../../src/print/finish/content.ts';
import { hyphenateHtml } from '../../src/print/hyphenate.ts';
import { impose, padded, twoUp } from '../../src/print/imposition.ts';
import { noteRows, type PageMeasures, planPages, type Slice } from '../../src/print/layout/plan.ts';
import { pageLabel, roman } from '../../src/print/page-label.ts';
import { tie, tieHeading } from '../../src/print/ties.ts';

const PAGE: PageMeasures = { height: 100, lineHeight: 10, noteGap: 5 };

/** Lines of ten units, one after another. */
const lines = (count: number, change: (i: number) => Partial<Slice> = () => ({})): Slice[] =>
  Array.from({ length: count }, (_, i) => ({
    top: i * 10,
    bottom: i * 10 + 10,
    openBefore: 0,
    openAfter: 0,
    breakable: true,
    forced: false,
    notes: [],
    ...change(i),
  }));

const ends = (slices: Slice[], notes: { lines: number[]; span: number }[] = []): number[] =>
  planPages(slices, notes, PAGE).map((p) => p.to);

describe('planPages', () => {
  it('fills pages', () => expect(ends(lines(25))).toEqual([10, 20, 25]));
  it('moves what may not begin a page', () =>
    expect(ends(lines(16, (i) => ({ breakable: i !== 10 })))).toEqual([9, 16]));
  it('breaks where it must', () => expect(ends(lines(12, (i) => ({ forced: i === 4 })))).toEqual([4, 12]));
  it('counts the frames of boxes that go on', () =>
    expect(ends(lines(16, () => ({ openBefore: 8, openAfter: 8 })))).toEqual([9, 16]));
  it('keeps notes on the page of their call', () => {
    const slices = lines(16, (i) => ({ notes: i === 9 ? [0] : [] }));
    const pages = planPages(slices, [{ lines: [10], span: 3 }], PAGE);
    expect(pages.map((p) => [p.to, p.notes.length])).toEqual([
      [9, 0],
      [16, 1],
    ]);
  });
  it('carries a long note over, two lines at least on either page', () => {
    const slices = lines(3, (i) => ({ notes: i === 0 ? [0] : [] }));
    const pages = planPages(slices, [{ lines: Array.from({ length: 12 }, () => 10), span: 3 }], PAGE);
    const pieces = pages.flatMap((p) => p.notes);
    expect(pieces[0]?.from).toBe(0);
    expect(pieces.at(-1)?.to).toBe(12);
    for (const [i, piece] of pieces.entries()) {
      expect(piece.to - piece.from).toBeGreaterThanOrEqual(2);
      expect(piece.from).toBe(i === 0 ? 0 : pieces[i - 1]?.to);
    }
  });
  it('takes lines over to a last page that would be too short', () => {
    expect(ends(lines(12))).toEqual([7, 12]);
    expect(ends(lines(15))).toEqual([10, 15]);
    expect(ends(lines(20, (i) => ({ forced: i === 12 })))).toEqual([7, 12, 20]);
    // Not where the page before would be left half empty, nor into what is kept together.
    expect(ends(lines(12, (i) => ({ breakable: i < 4 || i > 9 })))).toEqual([10, 12]);
  });
  it('goes on after what fits no page, and says by how much', () => {
    const pages = planPages([{ ...(lines(1)[0] as Slice), bottom: 130 }], [], PAGE);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.overflow).toBeGreaterThanOrEqual(30);
  });
  it('loses nothing, in any flow', () => {
    let seed = 7;
    const random = (n: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % n;
    };
    for (let round = 0; round < 200; round++) {
      const notes = Array.from({ length: 20 }, () => ({
        lines: Array.from({ length: 1 + random(6) }, () => 5),
        span: 1 + random(3),
      })).map((n) => (n.lines.length > 1 ? { ...n, span: 3 } : n));
      const called = new Set<number>();
      const slices = lines(60, () => {
        const note = called.size < 20 && random(3) === 0 ? [called.size] : [];
        for (const n of note) called.add(n);
        return { breakable: random(3) > 0, openBefore: random(4), openAfter: random(4), notes: note };
      });
      const pages = planPages(slices, notes, PAGE);
      expect(pages[0]?.from).toBe(0);
      for (const [i, page] of pages.entries()) {
        if (i > 0) expect(page.from).toBe(pages[i - 1]?.to);
        expect(page.overflow).toBe(0);
        const calls = slices.slice(page.from, page.to).flatMap((s) => s.notes);
        for (const call of calls) expect(page.notes.some((n) => n.note === call && n.from === 0)).toBe(true);
      }
      expect(pages.at(-1)?.to).toBe(60);
      for (const note of called) {
        const pieces = pages.flatMap((p) => p.notes).filter((p) => p.note === note);
        expect(pieces.reduce((sum, p) => sum + p.to - p.from, 0)).toBe(notes[note]?.lines.length);
      }
    }
  });
  it('sets short notes side by side, in order', () =>
    expect(noteRows([1, 1, 2, 1, 3, 1], (n) => n)).toEqual([[1, 1], [2, 1], [3], [1]]));
});

describe('imposition', () => {
  it('orders eight pages in one signature', () =>
    expect(impose(8, 8)).toEqual([
      { left: 7, right: 0 },
      { left: 1, right: 6 },
      { left: 5, right: 2 },
      { left: 3, right: 4 },
    ]));
  it('puts blank pages before the cover at the end', () =>
    expect(padded(6)).toEqual([0, 1, 2, 3, undefined, undefined, 4, 5]));
  it('holds every page once', () => {
    for (const pages of [4, 10, 33, 496])
      for (const size of [4, 16, 32]) {
        const all = impose(pages, size)
          .flatMap((s) => [s.left, s.right])
          .filter((p) => p !== undefined);
        expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: pages }, (_, i) => i));
      }
  });
  it('refuses a signature that cannot be folded', () => expect(() => impose(8, 6)).toThrow(RangeError));
  it('sets cards side by side', () =>
    expect(twoUp(3)).toEqual([
      { left: 0, right: 1 },
      { left: 2, right: undefined },
    ]));
});

describe('page labels', () => {
  it('writes Roman numerals', () => {
    expect([1, 4, 9, 14, 40, 49, 90, 99].map(roman)).toEqual([
      'i',
      'iv',
      'ix',
      'xiv',
      'xl',
      'xlix',
      'xc',
      'xcix',
    ]);
  });
  it('follows the numbering', () => {
    expect(pageLabel('front', 4)).toBe('iv');
    expect(pageLabel('body', 4)).toBe('4');
    expect(pageLabel('cover', 1)).toBe('');
  });
});

describe('content streams', () => {
  const text =
    'q\n/P <</MCID 0 >>BDC\nBT\n<0001> Tj\nET\nEMC\n0 0 5 5 re\nf\nBT\n<0002> Tj\nET\n0 0 9 9 re\nW* n\nQ';
  it('marks as artifact what is not tagged, and nothing else', () => {
    expect(hasUntagged(text)).toBe(true);
    const marked = markArtifacts(text);
    expect(hasUntagged(marked)).toBe(false);
    expect(marked.match(/\/Artifact BMC/g)).toHaveLength(2);
    expect(markArtifacts(marked)).toBe(marked);
  });
  it('finds decorations and takes their tags', () => {
    const box = '/NonStruct <</MCID 3 >>BDC\n0 0 5 5 re\nf\nEMC\n/P <</MCID 4 >>BDC\nBT\n<0001> Tj\nET\nEMC';
    expect(decorations(box)).toEqual([3]);
    expect(untag(box, new Set([3]))).toContain('/Artifact BMC\n0 0 5 5 re');
  });
  it('drops hyphens that are not seen, keeps those that are', () => {
    const hidden = '/Span<</ActualText <FEFF00AD> >> BDC\n6.4 0 Td <0001> Tj\nEMC\n0 0 Td <002B> Tj';
    expect(dropInvisibleHyphens(hidden)).toBe('6.4 0 Td <002B> Tj');
    const seen = '/Span<</ActualText <FEFF00AD> >> BDC\n6.4 0 Td <000E> Tj\nEMC\nET';
    expect(dropInvisibleHyphens(seen)).toBe(seen);
  });
  it('prints with one ink, or with four', () => {
    expect(inkOnly('.1 .1 .1 rg\n')).toBe('0 g\n');
    expect(inkOnly('1 1 1 RG\n')).toBe('1 G\n');
    expect(inkOnly('.9 .9 .9 rg ')).toBe('0.9 g ');
    expect(cmykColours('0 0 0 rg\n')).toBe('0 0 0 1 k\n');
    expect(cmykColours('1 1 1 rg\n')).toBe('0 0 0 0 k\n');
    expect(cmykColours('.0784314 .325490 .352941 rg\n')).toBe('0.89 0.22 0.34 0.65 k\n');
  });
});

describe('ties', () => {
  it.each([
    ['чл.~2. ст.~1.~тач.~11)', 'чл.~2. ст.~1. тач.~11)'],
    ['предметима: 1 2 3 4 5. Шта', 'предметима: 1~2~3~4~5. Шта'],
    ['Начин бројања: (1) удео; (2) број', 'Начин бројања: (1)~удео; (2)~број'],
    ['за 2023. и 2024. године', 'за 2023. и 2024. године'],
  ])('%s', (text, tied) => expect(tie(text.replaceAll('~', '\u00A0')).replaceAll('\u00A0', '~')).toBe(tied));
  it('ends no line of a heading with a short word', () => {
    expect(tieHeading('Case 1: A plea agreement in a case')).toBe(
      'Case 1: A\u00A0plea agreement in\u00A0a\u00A0case',
    );
    expect(tieHeading('Накнада штете у САД')).toBe('Накнада штете у\u00A0САД');
  });
});

describe('hyphenation', () => {
  const body = (html: string): string => /<body>(.*)<\/body>/s.exec(hyphenateHtml(html))?.[1] ?? '';
  it('knows both Serbian scripts and English', () => {
    expect(body('<html lang="sr-Cyrl"><body><p>имовинскоправни захтев</p></body></html>')).toMatch(/\u00AD/);
    expect(body('<html lang="sr-Latn"><body><p>imovinskopravni zahtev</p></body></html>')).toMatch(/\u00AD/);
    expect(body('<html lang="en"><body><p>compensation</p></body></html>')).toMatch(/\u00AD/);
  });
  it('leaves two letters before a hyphen and three behind it, in cells three and four', () => {
    const words = (html: string): string =>
      body(`<html lang="sr-Cyrl"><body>${html}</body></html>`).replaceAll('\u00AD', '-');
    expect(words('<p>снимање, година, доказивања. Даље</p>')).toBe(
      '<p>сни-мање, го-дина, до-ка-зи-вања. Даље</p>',
    );
    expect(words('<table><tbody><tr><td>доказивања. Даље</td></tr></tbody></table>')).toContain(
      'дока-зи-вања',
    );
    expect(words('<table><tbody><tr><td>узмите одмах</td></tr></tbody></table>')).toContain('узмите');
  });
  it('closes a Serbian syllable with л, н, ј, р, in both scripts, and knows lj and nj as letters', () => {
    const words = (lang: string, text: string): string =>
      body(`<html lang="${lang}"><body><p>${text} и тако даље</p></body></html>`).replaceAll('\u00AD', '-');
    expect(words('sr-Cyrl', 'материјална конвенција највише резултат')).toContain(
      'ма-те-ри-јална кон-вен-ција нај-више ре-зул-тат',
    );
    expect(words('sr-Latn', 'Schatschaschwili')).toContain('Schatschaschwili');
    expect(words('sr-Latn', 'najviše zahtevanja poverljivost')).toMatch(/naj-više.*-nja.*-lji-vost/);
  });
  it('keeps a compound of a heading on one line', () =>
    expect(body('<html lang="en"><body><h1>The victim-centred approach</h1></body></html>')).toBe(
      '<h1>The <span class="whole-word">victim-centred</span> approach</h1>',
    ));
  it('carries no scrap of the last word of a paragraph to a line of its own; a footnote is no part of the paragraph', () => {
    const words = (html: string): string =>
      body(`<html lang="sr-Cyrl"><body>${html}</body></html>`).replaceAll('\u00AD', '-');
    expect(words('<p>садашњи законик</p>')).toBe('<p>са-да-шњи за-коник</p>');
    expect(words('<p>законик садашњи<span class="footnote">Друго.</span>.</p>')).toMatch(
      /^<p>за-ко-ник са-дашњи</,
    );
  });
  it('leaves headings, abbreviations, addresses and foreign languages without patterns alone', () => {
    for (const html of [
      '<h2>Compensation</h2>',
      '<p>UNTOCXYZ</p>',
      '<p>https://example.org/compensation</p>',
      '<p lang="hr">naknadastete</p>',
    ])
      expect(body(`<html lang="en"><body>${html}</body></html>`)).not.toMatch(/\u00AD/);
  });
});
