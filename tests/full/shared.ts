import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The environment without what Vitest sets for itself: BASE_URL and the like would change a build. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'TEST'];
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !own.includes(name) && !name.startsWith('VITEST')),
  );
}

/** Runs a command of the project in a test; throws with its output where it fails. */
export function runScript(args: string[], env: Record<string, string> = {}): string {
  const done = spawnSync('node', args, {
    encoding: 'utf8',
    env: { ...plainEnvironment(), ...env },
    maxBuffer: 1e8,
  });
  if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.status}\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
}

/** A program from outside the project. Throws, with the line that installs it, where it is missing. */
export function outside(program: string, args: string[], install: string): string {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (done.error) throw new Error(`${program} is needed for this test: ${install}`);
  if (done.status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${done.status}\n${done.stdout}\n${done.stderr}`);
  return done.stdout + done.stderr;
}

/** Every file under a folder with the hash of its bytes. */
export function hashes(folder: string, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = prefix + entry.name;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) for (const [k, v] of hashes(file, `${name}/`)) found.set(k, v);
    else found.set(name, createHash('sha256').update(readFileSync(file)).digest('hex'));
  }
  return found;
}
