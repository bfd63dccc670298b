/**
 * The Astro integration: checks the content before a build; in `dev` it forgets the book when a chapter changes, and shows
 * faults in the words of the check.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { checkOverlay } from './build/check-overlay.ts';
import { copyFigures } from './build/figures.ts';
import { forgetBook } from './handbook/book-cache.ts';
import { refuseFaults } from './handbook/check.ts';

/** `root` is the project's folder. */
export function handbook({ root }: { root: string }): AstroIntegration {
  const overlay = checkOverlay(root);
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') refuseFaults(root);
        else updateConfig({ vite: { plugins: [overlay.plugin] } });
      },
      'astro:build:done': ({ dir }) => copyFigures(root, fileURLToPath(dir)),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(
          `${server.config.base.replace(/\/$/, '')}/figures`,
          sirv(path.join(root, 'content/figures'), { dev: true }),
        );
        server.watcher.add(path.join(root, 'content'));
        server.watcher.on('all', (_event, file) => {
          if (!file.includes(`${path.sep}content${path.sep}`)) return;
          forgetBook();
          overlay.forget();
        });
      },
    },
  };
}
