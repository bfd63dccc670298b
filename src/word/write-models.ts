/** Writes every model text as a Word file in all editions; the same commit gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Packer } from 'docx';
import JSZip from 'jszip';
import type { BuildStep } from '../build/steps.ts';
import { EDITIONS } from '../handbook/editions.ts';
import { modelFile, models } from '../handbook/models.ts';
import { commitDate } from '../print/commit-date.ts';
import { modelDocument } from './document.ts';

/** The packed document again, with this date in its properties and on every entry. */
export async function withDate(packed: Uint8Array, date: Date): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(packed);
  const out = new JSZip();
  const stamp = date.toISOString().replace(/\.\d+Z$/, 'Z');
  for (const name of Object.keys(zip.files).sort()) {
    const entry = zip.files[name];
    if (!entry || entry.dir) continue;
    const content =
      name === 'docProps/core.xml'
        ? (await entry.async('string')).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${stamp}`)
        : await entry.async('uint8array');
    out.file(name, content, { date, createFolders: false });
  }
  return out.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'UNIX' });
}

export const wordStep: BuildStep = {
  name: 'Word files of the model texts',
  async run({ dist, book }) {
    const folder = path.join(dist, 'downloads', 'models');
    mkdirSync(folder, { recursive: true });
    const date = commitDate(book.root);
    let count = 0;
    for (const edition of EDITIONS)
      for (const model of models(book, edition.source)) {
        const packed = await Packer.toBuffer(modelDocument(model, edition, book.authorities));
        writeFileSync(path.join(folder, modelFile(model.name, edition.id)), await withDate(packed, date));
        count += 1;
      }
    return `${count} files`;
  },
};
