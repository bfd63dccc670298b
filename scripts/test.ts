#!/usr/bin/env node
/** Runs every test: types, lint, content, domain, the built site, the browser, the PDFs. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { command, run } from './shared/command.ts';

interface Step {
  name: string;
  program: string;
  args: string[];
  env?: Record<string, string>;
}

const QUICK: Step[] = [
  {
    name: 'types of pages and components',
    program: 'astro',
    args: ['check', '--minimumFailingSeverity', 'error'],
  },
  { name: 'types', program: 'tsc', args: ['--noEmit'] },
  { name: 'lint and formatting', program: 'biome', args: ['ci', '.'] },
  { name: 'content', program: 'node', args: ['scripts/check.ts', '--quiet'] },
  { name: 'domain and rules', program: 'vitest', args: ['run', '--project', 'unit', '--coverage'] },
  { name: 'build', program: 'node', args: ['scripts/build.ts'] },
  { name: 'print', program: 'node', args: ['scripts/pdf.ts'] },
  { name: 'built pages', program: 'vitest', args: ['run', '--project', 'site'] },
  { name: 'PDFs', program: 'vitest', args: ['run', '--project', 'print'] },
  { name: 'browser', program: 'playwright', args: ['test'] },
];

const FULL: Step[] = [
  {
    name: 'print, every profile',
    program: 'node',
    // The screen file too: the others are compared with it, and it may be from another commit.
    args: ['scripts/pdf.ts', '--profile', 'screen,press,office,booklet'],
  },
  {
    name: 'axe on every page',
    program: 'playwright',
    args: ['test', 'accessibility'],
    env: { HANDBOOK_ALL_PAGES: '1' },
  },
  { name: 'slow tests', program: 'vitest', args: ['run', '--project', 'full'] },
];

/** Tests that a runner says it ran, from its closing lines (Vitest, Playwright). */
function counted(output: string): { passed: number; failed: number } {
  const esc = String.fromCharCode(27);
  const plain = output.replaceAll(new RegExp(`${esc}\\[[0-9;]*m`, 'g'), '');
  const sum = (pattern: RegExp) => [...plain.matchAll(pattern)].reduce((total, m) => total + Number(m[1]), 0);
  return {
    passed: sum(/^\s*Tests\s.*?(\d+) passed/gm) + sum(/^\s*(\d+) passed \(/gm),
    failed: sum(/^\s*Tests\s+(\d+) failed/gm) + sum(/^\s*(\d+) failed$/gm),
  };
}

function runStep({ program, args, env }: Step): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join('node_modules', '.bin', program), args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        process.stdout.write(chunk);
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

await run(
  command('test', 'Runs the tests. Goes on after a failure, and says at the end what failed.')
    .option('--full', 'only the slow part: every print profile, every page, rebuilds, fuzzing, outside tools')
    .option('--only <names>', 'only steps whose name holds one of these, separated by commas')
    .action(async ({ full, only }: { full?: boolean; only?: string }) => {
      const names = only?.split(',') ?? [''];
      const steps = (full ? FULL : QUICK).filter((s) => names.some((name) => s.name.includes(name)));
      const failures: string[] = [];
      let passed = 0;
      let failed = 0;
      for (const step of steps) {
        const start = performance.now();
        process.stdout.write(`\n· ${step.name} …\n`);
        const { code, output } = await runStep(step);
        const tests = counted(output);
        passed += tests.passed + (code === 0 && tests.passed === 0 ? 1 : 0);
        failed += Math.max(tests.failed, code === 0 ? 0 : 1);
        if (code !== 0) failures.push(step.name);
        process.stdout.write(
          `${code === 0 ? '✓' : '✗'} ${step.name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`,
        );
        if (code !== 0 && (step.name === 'build' || step.name === 'print')) break;
      }
      if (failures.length > 0) process.stdout.write(`\n✗ failed: ${failures.join(', ')}\n`);
      process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
      if (failures.length > 0) process.exitCode = 1;
    }),
);
