/**
 * The handbook brings its whole style sheet: what Starlight sends is dropped (12 kB of 26 that a plain page weighs), and so is the
 * script that keeps the state of a sidebar that the handbook does not have. Its print sheet is replaced by the handbook’s.
 */
import path from 'node:path';
import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

const STARLIGHT = /@astrojs\/starlight\/dist\//;
const STYLE = /\.css($|\?)|[?&]type=style/;
const UNUSED_SCRIPT = /SidebarPersistState/;
const PRINT_SHEET = '../style/print.css?url&no-inline';

/** The Vite plugin. `root` is the project’s folder. */
export function ownStyle(root: string): Plugin {
  return {
    name: 'handbook-own-style',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === PRINT_SHEET && importer && STARLIGHT.test(importer))
        return `${path.join(root, 'src/styles/paper.css')}?url&no-inline`;
      return undefined;
    },
    transform(_code, id) {
      return STARLIGHT.test(id) && (STYLE.test(id) || UNUSED_SCRIPT.test(id))
        ? { code: '', map: null }
        : undefined;
    },
  };
}
