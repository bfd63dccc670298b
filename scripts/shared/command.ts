/** What every command has: help, a sentence for an unknown flag, documented exit codes, no stack trace for the reader. */
import { Command } from 'commander';
import { HandbookError } from '../../src/handbook/problem.ts';

export const EXIT_CODES = `
Exit codes: 0 done; 1 the content, the build or a tool failed (the message says what and where); 2 wrong arguments.`;

/** A command with the handbook's conventions. `about` is its one-sentence description. */
export function command(name: string, about: string): Command {
  return new Command(name)
    .description(about)
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError(`(npm run ${name} -- --help)`)
    .exitOverride((error) => {
      process.exit(error.exitCode === 0 ? 0 : 2);
    });
}

/** Runs a command; an error is said in words, and the exit code is the error's own or 1. With DEBUG set the stack is shown too. */
export async function run(program: Command): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${error instanceof HandbookError ? '' : '✗ '}${words}\n`);
    if (process.env.DEBUG) process.stderr.write(`${(error as Error).stack}\n`);
    process.exitCode = (error as { exitCode?: number }).exitCode ?? 1;
  }
}
