/**
 * The Astro integration: checks the content before a build; in `dev` it forgets the book when a chapter changes, and shows
 * faults in the words of the check.
 */
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkOverlay } from './build/check-overlay.ts';
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
      'astro:server:setup': ({ server }) => {
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
