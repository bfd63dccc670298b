/** What runs before the first paint, within every page: the reader's choice of appearance, kept on this device only. */
import { transformSync } from 'esbuild';
import { BROWSERS } from '../build/browsers.ts';

/** Runs in the page: needs all that it uses within itself. */
function chooseScheme(): void {
  let theme = 'auto';
  try {
    theme = localStorage.getItem('handbook-theme') || theme;
  } catch {}
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light';
  root.dataset.scheme = theme === 'auto' ? system : theme;
  root.classList.add('js');
}

/** As short as it gets: it stands in every page. */
export const firstScript = transformSync(`(${chooseScheme})()`, {
  loader: 'ts',
  minify: true,
  target: [...BROWSERS],
}).code.trim();
