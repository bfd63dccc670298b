/** In `npm run dev`: a faulty chapter shows what the check says of it, at the line of the editor's file. */
import path from 'node:path';
import { checkBook } from '../handbook/check.ts';
import { HandbookError, type Problem } from '../handbook/problem.ts';

/** The part of a Vite plugin that is used here. */
export interface OverlayPlugin {
  name: string;
  enforce: 'pre';
  apply: 'serve';
  transform(code: string, id: string): undefined;
}

/** An error as Vite's and Astro's overlays want it: the words of the check, the place of the first problem. */
export function overlayError(root: string, problems: readonly Problem[]): Error {
  const error = new HandbookError(problems);
  const [first] = error.problems;
  return Object.assign(error, {
    stack: error.message,
    hint: 'npm run check',
    loc: { file: path.join(root, first?.file ?? ''), line: first?.line ?? 1, column: first?.column ?? 1 },
  });
}

/** The chapter that a module id stands for: `sr/compensation`, without language for its twin. */
function slugOf(root: string, id: string): string | undefined {
  const file = path
    .relative(root, id.split('?')[0] ?? '')
    .split(path.sep)
    .join('/');
  return /^content\/(?:sr|en)\/([a-z0-9-]+)\.mdx$/.exec(file)?.[1];
}

/** What keeps this chapter from being shown: faults of its two texts, and of the data that every chapter needs. */
export function blocking(problems: readonly Problem[], slug: string): Problem[] {
  return problems.filter(
    (p) =>
      p.severity === 'error' && (!/^content\/(?:sr|en)\//.test(p.file) || p.file.endsWith(`/${slug}.mdx`)),
  );
}

/** The plugin, and the function that makes it read the book again. It stands before MDX, whose own errors it retells. */
export function checkOverlay(root: string): { plugin: OverlayPlugin; forget: () => void } {
  let known: Problem[] | undefined;
  return {
    forget: () => {
      known = undefined;
    },
    plugin: {
      name: 'handbook-check',
      enforce: 'pre',
      apply: 'serve',
      transform(_code, id) {
        const slug = slugOf(root, id);
        if (slug === undefined) return undefined;
        known ??= checkBook(root, { words: false }).problems;
        const problems = blocking(known, slug);
        if (problems.length > 0) throw overlayError(root, problems);
        return undefined;
      },
    },
  };
}
