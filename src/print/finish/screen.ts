/** The screen file: tagged, with live links, described, in few bytes. The other profiles start from it. */
import { degrees, PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { LayoutResult } from '../layout/book.ts';
import { accessibilityFaults } from './accessibility.ts';
import { decorations, dropInvisibleHyphens, markArtifacts, untag } from './content.ts';
import { describeLinks, tieLinks } from './links.ts';
import { type Facts, type LinkWords, setMetadata, setPageLabels } from './metadata.ts';
import { readContent, writeContent } from './objects.ts';
import { repairStructure } from './repair-structure.ts';
import { savePdf } from './save.ts';
import { dropContents, type Kid, takeStructure, writeStructure } from './structure-tree.ts';
import { mendUnicode } from './unicode.ts';

export interface ScreenWords extends Omit<LinkWords, 'pageOf'> {
  cover: string;
}

export interface Finished {
  bytes: Uint8Array;
  pages: number;
  /** What keeps the file from claiming PDF/UA-1. */
  faults: string[];
}

/** Finishes what Chromium printed. Throws where the number of pages is not that of the layout. */
export async function finishScreen(
  printed: Uint8Array,
  layout: LayoutResult,
  facts: Facts,
  words: ScreenWords,
): Promise<Finished> {
  const doc = await PDFDocument.load(printed, { updateMetadata: false });
  const pages = doc.getPages();
  if (pages.length !== layout.pages.length)
    throw new Error(`the layout has ${layout.pages.length} pages, but ${pages.length} were printed`);
  mendUnicode(doc);
  // First, because notes and their calls are known by where their links lead.
  tieLinks(doc, layout.places);
  // On a screen the page lies as its text does; paper is turned by hand.
  for (const [i, page] of pages.entries()) if (layout.pages[i]?.turned) page.setRotation(degrees(90));
  const refs = pages.map((p) => p.ref);
  const tree = sortOut(doc, takeStructure(doc));
  const { kids, faults } = repairStructure(tree, layout.pages, refs);
  writeStructure(doc, kids, facts.lang);
  describeLinks(doc, { ...words, pageOf: (dest) => layout.targets[dest] });
  setPageLabels(doc, layout.pages, words.cover);
  setMetadata(doc, facts, false);
  faults.push(...accessibilityFaults(doc, kids));
  if (faults.length === 0) setMetadata(doc, facts, true);
  const bytes = await savePdf(doc);
  return { bytes, pages: pages.length, faults };
}

/** Text stays tagged; backgrounds, rules and what stands outside the text become artifacts. Returns the tree without them. */
function sortOut(doc: PDFDocument, tree: readonly Kid[]): Kid[] {
  const contents = new Map(doc.getPages().map((p) => [p.ref, dropInvisibleHyphens(readContent(doc, p))]));
  const painted = new Map([...contents].map(([ref, content]) => [ref, new Set(decorations(content))]));
  const untagged = new Map<PDFRef, Set<number>>();
  const kids = dropContents(tree, ({ page, mcid }) => {
    if (!painted.get(page)?.has(mcid)) return false;
    untagged.set(page, (untagged.get(page) ?? new Set()).add(mcid));
    return true;
  });
  for (const page of doc.getPages()) {
    const content = contents.get(page.ref) ?? '';
    writeContent(doc, page, markArtifacts(untag(content, untagged.get(page.ref) ?? new Set())));
  }
  return kids;
}
