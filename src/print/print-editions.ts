/** All editions that are asked for, side by side: a process each, two at a time (one a core). */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { EditionJob, EditionReport } from './edition.ts';

export type Message = { stage: string } | { report: EditionReport } | { error: string };

/**
 * Prints the jobs; `say` gets the edition and the stage that it is in. Rejects with the words of the first job that
 * failed, after the others have ended; files of earlier runs stay as they were.
 */
export async function printEditions(
  jobs: readonly EditionJob[],
  say: (edition: string, stage: string) => void = () => {},
  parallel: number = Math.max(1, Math.min(2, availableParallelism())),
): Promise<EditionReport[]> {
  const results: PromiseSettledResult<EditionReport>[] = [];
  const waiting = jobs.map((job, i) => [i, job] as const);
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [i, job] = next;
      const [result] = await Promise.allSettled([inProcess(job, (stage) => say(job.edition, stage))]);
      results[i] = result as PromiseSettledResult<EditionReport>;
      if (result?.status === 'rejected') say(job.edition, 'failed');
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  const failed = results.filter((r) => r.status === 'rejected').map((r) => (r.reason as Error).message);
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return results.flatMap((r) => (r.status === 'fulfilled' ? [r.value] : []));
}

function inProcess(job: EditionJob, say: (stage: string) => void): Promise<EditionReport> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'edition-process.ts'), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    const stop = (): void => {
      child.kill('SIGTERM');
    };
    process.once('exit', stop);
    let error = '';
    child.on('message', (message: Message) => {
      if ('stage' in message) say(message.stage);
      else if ('error' in message) error = message.error;
      else resolve(message.report);
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('exit', stop);
      reject(new Error(error || `${job.edition}: printing ended early (${signal ?? `exit code ${code}`})`));
    });
    child.send(job);
  });
}
