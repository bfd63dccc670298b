/** Cuts the fonts down to the book’s characters and writes them, with their style sheet, where the pages take them from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { bookCharacters } from './characters.ts';
import { FACES, FALLBACKS, type Face, fontDisplay, PARTS } from './faces.ts';
import { unicodeRange } from './unicode-range.ts';

const require = createRequire(import.meta.url);

/** The folder of a Fontsource package. */
const packageFolder = (source: Face['source']) =>
  path.dirname(require.resolve(`@fontsource/${source}/package.json`));

const fontFile = (face: Face, file: string) =>
  path.join(packageFolder(face.source), 'files', `${face.source}-${file}-${face.weight}-${face.style}.woff2`);

async function writeFace(face: Face, characters: readonly string[], folder: string): Promise<string[]> {
  const rules: string[] = [];
  for (const part of PARTS) {
    const chars = characters.filter((c) => part.has(c));
    if (chars.length === 0) continue;
    const font = await subsetFont(readFileSync(fontFile(face, part.file)), chars.join(''), {
      targetFormat: 'woff2',
      keepFeatures: [...face.features],
      noHinting: true,
    });
    const name = `${face.source}-${face.weight}${face.style === 'italic' ? 'i' : ''}-${part.name}.woff2`;
    writeFileSync(path.join(folder, name), font);
    rules.push(
      `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};font-display:${fontDisplay(face, part)};src:url('./${name}') format('woff2');unicode-range:${unicodeRange(chars)}}`,
    );
  }
  return rules;
}

/**
 * Makes the fonts, unless they are there for the same characters, and returns the path of their style sheet.
 * `root` is the project’s folder.
 */
export async function makeFonts(root: string): Promise<string> {
  const characters = bookCharacters(root);
  const versions = FACES.map((f) => readFileSync(path.join(packageFolder(f.source), 'package.json'), 'utf8'));
  const key = createHash('sha256')
    .update(
      JSON.stringify([
        characters,
        FACES,
        FALLBACKS,
        PARTS.map((p) => `${p.name}${p.has}`),
        String(fontDisplay),
        versions,
      ]),
    )
    .digest('hex')
    .slice(0, 12);
  const folder = path.join(root, '.astro/fonts', key);
  const sheet = path.join(folder, 'fonts.css');
  if (existsSync(sheet)) return sheet;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const rules: string[] = [];
  for (const face of FACES) rules.push(...(await writeFace(face, characters, unfinished)));
  writeFileSync(path.join(unfinished, 'fonts.css'), [...rules, ...FALLBACKS, ''].join('\n'));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return sheet;
}
