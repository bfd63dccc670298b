/** Every rule has a fixture; the fixture breaks that rule at the named line; what is fixable is fixed. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ruleExamples } from '../../src/build/rule-examples.ts';
import { checkBook } from '../../src/handbook/check.ts';
import { fixBook } from '../../src/handbook/fix.ts';
import { RULES, type RuleId } from '../../src/handbook/rules/catalogue.ts';
import { rulesPage } from '../../src/handbook/rules-page.ts';
import { copyBook, faultyBook, readFixture } from './fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const ids = Object.keys(RULES) as RuleId[];
let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the sound book', () => {
  it('has no problem', () => {
    root = copyBook();
    expect(checkBook(root).problems).toEqual([]);
  });
});

describe('fixtures', () => {
  it('there is one for every rule, and none for a rule that is not there', () => {
    const files = readdirSync('tests/fixtures/rules').map((f) => f.replace('.yaml', ''));
    expect(files.sort()).toEqual([...ids].sort());
  });
});

describe.each(ids)('rule %s', (id) => {
  const rule = RULES[id];

  it('speaks both languages, Serbian in Cyrillic', () => {
    for (const text of [rule.message, rule.remedy]) {
      expect(text.sr).toMatch(/\p{Script=Cyrillic}|\{/u);
      expect(text.en).toMatch(/[a-z]|\{/);
    }
  });

  it('is found where its fixture says', () => {
    if (!existsSync(path.join('tests/fixtures/rules', `${id}.yaml`))) throw new Error('no fixture');
    const fixture = readFixture(id);
    root = faultyBook(fixture);
    const { problems } = checkBook(root);
    const found = problems.filter((p) => p.rule === id);
    expect(found.map((p) => `${p.file}:${p.line}`)).toContain(
      `${fixture.expect.file}:${fixture.expect.line}`,
    );
    expect(found[0]?.severity).toBe(rule.severity);
    for (const p of found) expect(JSON.stringify([p.message, p.remedy])).not.toMatch(/\{\w+\}/);
    if (fixture.paste) expect(found[0]?.paste).toBe(fixture.paste);
  });

  if (!rule.fixable) return;
  it('is mended by --fix', () => {
    const fixture = readFixture(id);
    root = faultyBook(fixture);
    const { fixed, left } = fixBook(root);
    expect(fixed.map((p) => p.rule)).toContain(id);
    expect(left.filter((p) => p.rule === id)).toEqual([]);
    for (const { file, has } of fixture.fixed ?? [])
      expect(readFileSync(path.join(root, file), 'utf8')).toContain(has);
    expect(fixture.fixed).toBeDefined();
  });
});

describe('the page of rules', () => {
  it.each([
    ['en', '.github/RULES.md'],
    ['sr', '.github/RULES.sr.md'],
  ] as const)('in %s is what npm run rules makes', (lang, file) => {
    expect(readFileSync(file, 'utf8')).toBe(rulesPage(lang, ruleExamples('tests/fixtures/rules')));
  });
});
