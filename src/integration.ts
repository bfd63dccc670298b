/** The Astro integration: checks the content before a build, and forgets the book in `dev` when a chapter changes. */
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetBook } from './handbook/book-cache.ts';
import { checkBook } from './handbook/check.ts';
import { HandbookError } from './handbook/problem.ts';

/** `root` is the project's folder. */
export function handbook({ root }: { root: string }): AstroIntegration {
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const errors = checkBook(root).problems.filter((p) => p.severity === 'error');
        if (errors.length > 0) throw new HandbookError(errors);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(path.join(root, 'content'));
        server.watcher.on('all', (_event, file) => {
          if (file.includes(`${path.sep}content${path.sep}`)) forgetBook();
        });
      },
    },
  };
}
