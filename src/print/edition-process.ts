/** The process that prints one edition for print-editions.ts: gets a job, sends stages and the report. */
import { type EditionJob, printEdition } from './edition.ts';
import type { Message } from './print-editions.ts';

const send = (message: Message): void => {
  process.send?.(message);
};

process.once('message', async (job: EditionJob) => {
  try {
    send({ report: await printEdition(job, (stage) => send({ stage })) });
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    send({ error: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  }
  process.disconnect?.();
});
