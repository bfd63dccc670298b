/** The date that files carry: of the commit they are made from, so that the same commit gives the same bytes. */
import { spawnSync } from 'node:child_process';

/** SOURCE_DATE_EPOCH, else the date of the last commit, else the first day of 2000. */
export function commitDate(root: string): Date {
  const given = process.env.SOURCE_DATE_EPOCH;
  const asked =
    given ?? spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).stdout;
  const seconds = Number(asked?.trim());
  return new Date((Number.isFinite(seconds) && seconds > 0 ? seconds : 946_684_800) * 1000);
}
