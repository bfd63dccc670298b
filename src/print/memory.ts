/** Peak memory of a process and its descendants (Chromium's too), from /proc; 0 where there is none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Process {
  parent: number;
  /** Proportional set size, MB: shared pages are counted once. */
  megabytes: number;
}

function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const status = readFileSync(`/proc/${entry}/status`, 'utf8');
      const rollup = readFileSync(`/proc/${entry}/smaps_rollup`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
      const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
      found.set(Number(entry), { parent, megabytes: kilobytes / 1024 });
    } catch {
      // The process ended meanwhile.
    }
  }
  return found;
}

function total(root: number): number {
  const all = processes();
  const inside = (pid: number): boolean => {
    for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (at === root) return true;
    return false;
  };
  return [...all].reduce((sum, [pid, p]) => sum + (inside(pid) ? p.megabytes : 0), 0);
}

/** Looks every half second until it is stopped. */
export function watchMemory(root: number): { peak(): number; stop(): void } {
  let peak = 0;
  const look = (): void => {
    if (existsSync('/proc')) peak = Math.max(peak, total(root));
  };
  const timer = setInterval(look, 500);
  return { peak: () => peak, stop: () => clearInterval(timer) };
}
