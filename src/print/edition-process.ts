/** The process that prints one edition for print-editions.ts: gets a job, sends stages and the report. */
import { type EditionJob, printEdition } from './edition.ts';
import type { Message } from './print-editions.ts';

const send = (message: Message): void => {
  process.send?.(message);
};

// Playwright ends Chromium when the process exits, not when a signal kills it.
const stop = (): void => process.exit(1);
for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(event, stop);

process.once('message', async (job: EditionJob) => {
  try {
    send({ report: await printEdition(job, (stage) => send({ stage })) });
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    send({ error: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  }
  process.off('disconnect', stop);
  process.disconnect?.();
});
