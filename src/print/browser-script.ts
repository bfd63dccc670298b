/** The layout as one script for the browser. */
import path from 'node:path';
import { build } from 'esbuild';

/** Bundles src/print/layout for the print page. */
export async function layoutScript(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(import.meta.dirname, 'layout/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome109',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
