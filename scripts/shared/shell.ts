/** Runs a program of this project's node_modules, its output shown; rejects with its name and exit code where it fails. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export function tool(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join('node_modules', '.bin', name), args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      // The project's own Node stands first, whatever Node started this script.
      env: {
        ...process.env,
        PATH: `${path.resolve('node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
        ...env,
      },
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${name} ended with exit code ${code}`)),
    );
  });
}
