/** The pure parts of the check that the fixtures only touch. */
import { describe, expect, it } from 'vitest';
import { withAuthority } from '../../src/handbook/add-authority.ts';
import type { Authority } from '../../src/handbook/authority.ts';
import { applyFixes } from '../../src/handbook/fix.ts';
import { countLine, githubAnnotation, summaryTable } from '../../src/handbook/formats.ts';
import type { Term } from '../../src/handbook/glossary.ts';
import { chapterText, freeNumber, outlineLine, withChapter } from '../../src/handbook/new-chapter.ts';
import { problem } from '../../src/handbook/problem.ts';
import { placeOf, proseOf, wordsOf } from '../../src/handbook/prose.ts';
import { yearBefore } from '../../src/handbook/report.ts';
import { escapeHtml, reportHtml, reportMarkdown } from '../../src/handbook/report-format.ts';
import { retellIssue, retellMdx, retellYaml } from '../../src/handbook/retell.ts';
import { numbersIn } from '../../src/handbook/rules/numbers.ts';
import { avoidedExpressions, expressionPattern, termProblems } from '../../src/handbook/rules/terms.ts';
import { typographyProblems } from '../../src/handbook/rules/typography.ts';
import { listKnows, readWordList, sortWords, speller } from '../../src/handbook/spelling.ts';
import { formatTwins } from '../../src/handbook/staleness.ts';
import { parseMdx } from '../../src/handbook/syntax.ts';

const typed = (lang: 'sr' | 'en', source: string) => {
  const chapter = { file: `content/${lang}/x.mdx`, source, lang, root: parseMdx(source) };
  return typographyProblems(chapter, proseOf(chapter));
};
const mended = (lang: 'sr' | 'en', source: string) =>
  applyFixes(
    source,
    typed(lang, source).flatMap((p) => (p.fix ? [p.fix] : [])),
  );

describe('typography', () => {
  it.each([
    ['sr', 'Реч "једна" и **"друга"**, „трећа“.', 'Реч „једна” и **„друга”**, „трећа”.'],
    ['sr', "Он је 'рекао' то.", 'Он је ‚рекао’ то.'],
    ['en', 'A "word" and „another”, the court\'s.', 'A “word” and “another”, the court’s.'],
    ['sr', 'Суд - као и пре -- одлучује — сад.', 'Суд – као и пре – одлучује – сад.'],
    ['sr', 'Дана 5 март 2026. године', 'Дана 5. март 2026. године'],
    ['en', 'On March 5th, 2026 and on 6th April', 'On 5 March 2026 and on 6 April'],
    ['sr', 'из чл.103. ст.2. и стр. 5-7', 'из чл. 103. ст. 2. и стр. 5–7'],
    ['en', 'under Art.103 and Art. 103 (2) for 2-3 years', 'under Art. 103 and Art. 103(2) for 2–3 years'],
    ['sr', 'око 38% или 1,500 динара …', 'око 38 % или 1.500 динара …'],
    ['en', 'about 38 % or 1.500 dinars ( so )', 'about 38% or 1,500 dinars (so)'],
    ['sr', 'Реч , друга.', 'Реч, друга.'],
  ] as const)('%s: %s', (lang, wrong, right) => {
    expect(mended(lang, wrong)).toBe(mended(lang, right));
    expect(mended(lang, wrong)).toBe(right);
  });

  it.each([
    ['sr', 'Спор А/69/33797, Гж 4094-17, Директива 2011/36, 8 C.F.R. § 214.202 и psihijatrijsko-psihološko.'],
    ['sr', 'Износ 2.400.000 − 1.820.000 је 580.000 динара.'],
    ['sr', 'Виза <em lang="en">"T visa" - so</em> остаје. {/* RS-001 "x" */} [@zkp 103-105]'],
    ['en', 'Non-punishment, a 10-year term, § 1593(b)(1)–(3), no. 18269/18, 214.202, and the judges’ order.'],
    ['en', '| a | b |\n|---|---|\n| 1 - | - |'],
  ] as const)('%s leaves alone: %s', (lang, source) => {
    expect(typed(lang, source).filter((p) => p.rule !== 't-003' || !source.startsWith('|'))).toEqual([]);
  });
});

describe('numbers', () => {
  it('reads both ways of writing', () => {
    expect(numbersIn('500.000 динара, 1,5 %, 21. 2. 2026, чл. 103, 08', 'sr')).toEqual(
      numbersIn('500,000 dinars, 1.5%, 21. 2. 2026, Art. 103, 8', 'en'),
    );
    expect(numbersIn('at 7:30 p.m. and 12 p.m.', 'en')).toEqual(['19', '30', '12']);
  });
});

describe('terms', () => {
  const term = {
    id: 'x',
    sr: 'оштећени',
    en: 'injured party',
    avoid: { sr: ['оштећена странка'], en: ['damaged party'] },
    definition: { sr: 'x', en: 'x' },
  } satisfies Term;

  it('finds the cases of a Serbian expression, and no other word', () => {
    const pattern = expressionPattern('оштећена странка', 'sr');
    for (const text of [
      'оштећене странке',
      'оштећеној странци'.replace('странци', 'странки'),
      'Оштећену странку',
    ])
      expect(text).toMatch(new RegExp(pattern.source, 'iu'));
    expect('оштећени и странка').not.toMatch(new RegExp(pattern.source, 'iu'));
    expect('Законик о кривичном поступку').not.toMatch(expressionPattern('Закон о кривичном поступку', 'sr'));
  });

  it('leaves a quotation alone, and names the right term', () => {
    const source = 'The damaged party, not “the damaged party”.';
    const found = termProblems(
      { file: 'content/en/x.mdx', source, lang: 'en' },
      source,
      avoidedExpressions([term], 'en'),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.remedy.en).toContain('injured party');
  });
});

describe('spelling', () => {
  it('knows dictionary, list, stems, hyphens and possessives', () => {
    const [sr, en] = [speller('.', 'sr'), speller('.', 'en')];
    for (const word of ['суд', 'Судије', 'мандамусом', 'психијатријско-психолошко'])
      expect(sr.knows(word)).toBe(true);
    for (const word of ['court', 'court’s', 'courts’', 'organisation', 'first-instance'])
      expect(en.knows(word)).toBe(true);
    expect(sr.knows('судиаје')).toBe(false);
    expect(sr.near('судиије')).toContain('судије');
    expect(en.near('cuort')).toContain('court');
  });

  it('keeps a list', () => {
    expect(readWordList('# x\nа\n\nб\n')).toEqual(['а', 'б']);
    expect(sortWords(['б', 'а', 'б', 'Ђ', 'д'], 'sr')).toEqual(['а', 'б', 'д', 'Ђ']);
    const knows = listKnows(['АСТРА', 'реч*']);
    expect([knows('АСТРА'), knows('астра'), knows('речима'), knows('речимааа')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('prose', () => {
  it('stands at the offsets of the source', () => {
    const source =
      '---\ntitle: "Реч"\n---\n\n[#x] Суд **одлучује** [@zkp 1] на a@b.rs, <em lang="en">T visa</em>.\n';
    const prose = proseOf({ source, root: parseMdx(source), lang: 'sr' });
    expect(prose).toHaveLength(source.length);
    expect(wordsOf(prose).map((w) => w.word)).toEqual(['Реч', 'Суд', 'одлучује', 'на']);
    for (const { word, offset } of wordsOf(prose))
      expect(source.slice(offset, offset + word.length)).toBe(word);
    expect(placeOf([0, 5, 9], 6)).toEqual({ line: 2, column: 2 });
  });
});

describe('words of the parsers', () => {
  it('are told even when they are not known', () => {
    expect(retellMdx('Something new')).toEqual({
      sr: 'запис није исправан (Something new)',
      en: 'this is not well-formed (Something new)',
    });
    expect(retellYaml('Something new').en).toContain('Something new');
    for (const reason of [
      'Unexpected end of file',
      'Unexpected character in attribute value',
      'Could not parse expression with acorn',
    ])
      expect(retellMdx(reason).sr).not.toContain(reason);
    for (const reason of [
      'Flow map must end with a }',
      'Unresolved alias',
      'Tabs are not allowed',
      'Missing closing "quote',
    ])
      expect(retellYaml(reason).sr).not.toContain(reason);
    const issue = (values: object) =>
      retellIssue({ path: ['a', 0], message: 'm', input: 1, ...values } as never);
    expect(issue({ code: 'too_small' }).sr).toBe('a.0: празно је или прекратко');
    expect(issue({ code: 'too_big', maximum: 5 }).en).toContain('at most 5');
    expect(issue({ code: 'invalid_type', expected: 'string' }).en).toContain('expected string');
    expect(issue({ code: 'invalid_format', format: 'url' }).en).toContain('is not an address');
    expect(issue({ code: 'invalid_format', format: 'regex' }).sr).toContain('није исправно');
    expect(issue({ code: 'custom' }).en).toBe('a.0: m');
  });
});

describe('forms of output', () => {
  const p = problem('m-003', { file: 'content/sr/a,b.mdx', line: 3, column: 2 }, { name: 'b|c' });

  it('escapes what GitHub and Markdown would read as their own', () => {
    expect(githubAnnotation({ ...p, paste: 'x\ny' })).toMatch(
      /^::error file=content\/sr\/a%2Cb\.mdx,line=3.*x%0Ay$/,
    );
    expect(summaryTable([p, p], 1)).toContain('… + 1');
    expect(summaryTable([p])).toContain('&lt;b\\|c>');
    expect(summaryTable([])).toContain('nothing to mend');
    expect(countLine({ errors: 1, warnings: 2 })).toBe('грешака/errors: 1, упозорења/warnings: 2');
    expect(escapeHtml('<a b="c">&')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;');
  });

  it('the report escapes its cells', () => {
    const table = {
      id: 'x',
      title: { sr: 'а', en: 'a' },
      none: { sr: 'н', en: 'n' },
      head: ['h'],
      rows: [['<b>|']],
    };
    const report = { day: '2026-01-05', tables: [table, { ...table, id: 'y', rows: [] }] };
    expect(reportMarkdown(report)).toContain('| &lt;b>\\| |');
    expect(reportHtml(report)).toContain('<td>&lt;b&gt;|</td>');
    expect(yearBefore('2026-11-24')).toBe('2025-11-24');
    expect(formatTwins({})).toBe('{}\n');
  });
});

describe('new records', () => {
  const chapter = {
    slug: 'new',
    part: 'serbian-courtroom',
    title: { sr: 'Ново', en: 'New' },
    roles: ['judge'],
    stages: [],
    lawAsAt: '2026-01-05',
  };
  const outline = { parts: [{ id: 'serbian-courtroom' }], chapters: [{ number: 7 }] } as never;

  it('a chapter of Part III has its sections; an empty outline gets its first line', () => {
    expect(chapterText(chapter, 'en').match(/\[#[a-z-]+\]/g)).toEqual([
      '[#the-law]',
      '[#in-the-record]',
      '[#pitfalls]',
      '[#discussion]',
    ]);
    expect(freeNumber(outline)).toBe(8);
    expect(withChapter('parts:\nchapters:\n', outline, chapter)).toBe(
      `parts:\nchapters:\n${outlineLine(chapter, 8)}\n`,
    );
  });

  it('an authority goes last where its key is last', () => {
    const authority = { id: 'z', type: 'un', jurisdiction: 'un', title: { en: 'Z' } } as Authority;
    expect(withAuthority('- id: a\n  type: un\n\n', authority)).toMatch(/^- id: a\n {2}type: un\n- id: z\n/);
    expect(() => withAuthority('- id: z\n', authority)).toThrow('is there already');
  });
});
