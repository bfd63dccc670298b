/** Finds Chromium, or installs it: CHROMIUM_PATH, Playwright's own, the system's, then two ways to install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function known(): string | undefined {
  const own = () => {
    try {
      return chromium.executablePath();
    } catch {
      return '';
    }
  };
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given))
    throw new Error(`CHROMIUM_PATH: нема програма ${given}.\n  CHROMIUM_PATH: there is no program ${given}.`);
  return [given ?? '', own(), ...SYSTEM].find((path) => path !== '' && existsSync(path));
}

const INSTALLERS: readonly (readonly [string, readonly string[]])[] = [
  ['npx', ['--no-install', 'playwright', 'install', '--with-deps', 'chromium']],
  ['apt-get', ['update', '-qq']],
  ['apt-get', ['install', '-y', '-qq', 'chromium']],
];

/**
 * Path of a Chromium that can be started; tries to install one where there is none.
 * Throws an Error that says what to do where that fails. `say` gets a line for each attempt.
 */
export function findChromium(say: (line: string) => void = () => {}): string {
  const found = known();
  if (found) return found;
  for (const [program, args] of INSTALLERS) {
    if (program === 'apt-get' && (process.platform !== 'linux' || process.getuid?.() !== 0)) continue;
    say(`Chromium is not here; trying: ${program} ${args.join(' ')}`);
    spawnSync(program, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const now = known();
    if (now) return now;
  }
  throw new Error(
    'Chromium није нађен нити је могао да се инсталира: инсталирајте Chromium или Google Chrome, или упишите његов програм у CHROMIUM_PATH.\n  Chromium was not found and could not be installed. Install Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROMIUM_PATH to its program.',
  );
}

/** How the handbook starts Chromium: without its own network traffic, and without the sandbox where that needs it (root). */
export function launchOptions(executablePath: string): LaunchOptions {
  const root = process.getuid?.() === 0;
  return {
    executablePath,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

/** Starts Chromium; one sentence where it does not start, not the log of the attempt. */
export async function startChromium(
  args: readonly string[] = [],
  say: (line: string) => void = () => {},
): Promise<Browser> {
  const options = launchOptions(findChromium(say));
  try {
    return await chromium.launch({ ...options, args: [...(options.args ?? []), ...args] });
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    const program = options.executablePath;
    throw new Error(
      `Chromium не може да се покрене: ${program}.\n  Chromium does not start: ${program} (DEBUG=1 shows why).`,
    );
  }
}
