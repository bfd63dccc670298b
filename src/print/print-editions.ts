/** All editions that are asked for, side by side: a process each, two at a time (one a core). */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { checkBeforePrinting } from './before-printing.ts';
import type { EditionJob, EditionReport } from './edition.ts';
import { interruptible } from './interrupted.ts';

export type Message = { stage: string } | { report: EditionReport } | { error: string };

/**
 * Prints the jobs; `say` gets the edition and the stage that it is in. Rejects with the words of the jobs that failed,
 * after the others have ended; files of earlier runs stay as they were. A signal ends all of them.
 */
export async function printEditions(
  jobs: readonly EditionJob[],
  say: (edition: string, stage: string) => void = () => {},
  parallel: number = Math.max(1, Math.min(2, availableParallelism())),
): Promise<EditionReport[]> {
  checkBeforePrinting(jobs, (line) => say('Chromium', line));
  // Chromium's temporary files stand here: one that had to be killed leaves them.
  const temporary = mkdtempSync(path.join(tmpdir(), 'handbook-print-'));
  const waiting = jobs.map((job, i) => [i, job] as const);
  const running = new Set<ChildProcess>();
  const results: PromiseSettledResult<EditionReport>[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [i, job] = next;
      const printing = inProcess(job, (stage) => say(job.edition, stage), running, temporary);
      const [result] = await Promise.allSettled([printing]);
      results[i] = result as PromiseSettledResult<EditionReport>;
    }
  };
  const printAll = async (): Promise<EditionReport[]> => {
    await Promise.all(Array.from({ length: parallel }, worker));
    const failed = results.filter((r) => r.status === 'rejected').map((r) => (r.reason as Error).message);
    if (failed.length > 0) throw new Error([...new Set(failed)].join('\n'));
    return results.flatMap((r) => (r.status === 'fulfilled' ? [r.value] : []));
  };
  try {
    return await interruptible(printAll, () => {
      waiting.length = 0;
      for (const child of running) child.kill('SIGTERM');
    });
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 10 });
  }
}

function inProcess(
  job: EditionJob,
  say: (stage: string) => void,
  running: Set<ChildProcess>,
  temporary: string,
): Promise<EditionReport> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'edition-process.ts'), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: { ...process.env, TMPDIR: temporary },
    });
    running.add(child);
    let report: EditionReport | undefined;
    let error = '';
    child.on('message', (message: Message) => {
      if ('stage' in message) say(message.stage);
      else if ('error' in message) error = message.error;
      else report = message.report;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      running.delete(child);
      if (report) resolve(report);
      else
        reject(new Error(error || `${job.edition}: printing ended early (${signal ?? `exit code ${code}`})`));
    });
    child.send(job);
  });
}
