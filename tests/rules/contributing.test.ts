/** The guides for editors: every example works, every command exists, both languages say the same. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { authoritySchema } from '../../src/handbook/authority.ts';
import { changesSchema } from '../../src/handbook/changes.ts';
import { checkBook } from '../../src/handbook/check.ts';
import { COMPONENTS } from '../../src/handbook/components.ts';
import { exceptionSchema } from '../../src/handbook/exceptions.ts';
import { frontmatterSchema } from '../../src/handbook/frontmatter.ts';
import { termSchema } from '../../src/handbook/glossary.ts';
import { addEveryComponent, snippets } from '../fuzz/every-component.ts';
import { copyBook } from './fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const GUIDES = ['CONTRIBUTING.sr.md', 'CONTRIBUTING.md'];
let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the component examples', () => {
  it('make a chapter without a problem but its pending paragraph', () => {
    root = copyBook();
    addEveryComponent(root);
    const found = checkBook(root).problems.filter((p) => p.severity === 'error' || p.rule !== 'p-006');
    // Words of an invented example need not be in the little book's dictionary.
    expect(found.filter((p) => p.rule !== 'w-001')).toEqual([]);
  });

  it.each(GUIDES)('%s has one for every component', (guide) => {
    const all = snippets(guide, 'mdx').join('\n');
    for (const name of Object.keys(COMPONENTS)) expect(all).toContain(`<${name}`);
  });
});

describe.each(GUIDES)('%s', (guide) => {
  it.each([
    ['yaml authority', z.array(authoritySchema)],
    ['yaml term', z.array(termSchema)],
    ['yaml change', changesSchema],
    ['yaml exception', z.array(exceptionSchema)],
  ])('its example of %s is right', (kind, schema) => {
    const found = snippets(guide, kind);
    expect(found.length).toBeGreaterThan(0);
    for (const example of found) expect(schema.safeParse(parse(example)).error).toBeUndefined();
  });

  it('its front matter is right', () => {
    const [matter = ''] = snippets(guide, 'mdx-matter');
    expect(frontmatterSchema.safeParse(parse(matter.replaceAll('---', ''))).success).toBe(true);
  });

  it('its commands and flags exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const lines = snippets(guide, 'sh').join('\n').split('\n');
    for (const line of lines.filter((l) => l.startsWith('npm run'))) {
      const name = line.split(' ')[2] ?? '';
      expect(scripts[name], line).toBeDefined();
      const flags = line.match(/--[a-z-]+/g) ?? [];
      if (!scripts[name]?.startsWith('node ')) continue;
      const help = execFileSync(process.execPath, [scripts[name].replace('node ', ''), '--help'], {
        encoding: 'utf8',
      });
      for (const flag of flags) expect(help, line).toContain(flag);
    }
    for (const [, name = ''] of readFileSync(guide, 'utf8').matchAll(/`npm run ([a-z-]+)/g))
      expect(scripts[name], name).toBeDefined();
  });

  it('names rules that exist', async () => {
    const { RULES } = await import('../../src/handbook/rules/catalogue.ts');
    for (const [, id = ''] of readFileSync(guide, 'utf8').matchAll(/`([a-z]-\d{3})`/g))
      expect(RULES).toHaveProperty(id);
  });
});

describe('both guides', () => {
  it('have the same sections and the same examples', () => {
    const shape = (guide: string) => (readFileSync(guide, 'utf8').match(/^(#+|```\S*)/gm) ?? []).join(' ');
    expect(shape('CONTRIBUTING.sr.md')).toBe(shape('CONTRIBUTING.md'));
  });
});
