/** Ctrl-C and `kill` while something runs that has to be put away first. */
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
type Signal = (typeof SIGNALS)[number];

/** Said instead of a result; `exitCode` is the shell's: 128 and the number of the signal. */
class Interrupted extends Error {
  readonly exitCode: number;
  constructor(signal: Signal) {
    super(
      'Штампа је прекинута; датотеке које нису довршене остале су какве су биле.\n' +
        '  Printing was interrupted; files that were not finished stay as they were.',
    );
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** Runs `work`; at the first signal calls `stop`, waits for the work to end, and throws. A second signal ends at once. */
export async function interruptible<T>(work: () => Promise<T>, stop: () => void): Promise<T> {
  let interrupted: Interrupted | undefined;
  const interrupt = (signal: Signal): void => {
    interrupted = new Interrupted(signal);
    ignore();
    stop();
  };
  const ignore = (): void => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, interrupt);
  };
  const watch = onOrphaned(() => interrupt('SIGTERM'));
  for (const signal of SIGNALS) process.on(signal, interrupt);
  try {
    return await work();
  } catch (error) {
    throw interrupted ?? error;
  } finally {
    ignore();
  }
}

/** npm passes SIGTERM on to the shell that it started, which ends without telling us: then our parent is another. */
function onOrphaned(then: () => void): NodeJS.Timeout | undefined {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const look = (): void => {
    if (process.ppid !== parent) then();
  };
  return setInterval(look, 500).unref();
}
