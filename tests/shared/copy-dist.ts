/** A copy of the built site that a test may change, served as a host would. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serve } from '../../src/build/serve.ts';
import { dist } from './pages.ts';

export interface SiteCopy {
  folder: string;
  origin: string;
  close(): void;
}

/** Copies and serves it; the PDFs stay behind. */
export async function copyOfSite(): Promise<SiteCopy> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'handbook-site-'));
  cpSync(dist, folder, { recursive: true, filter: (file) => !file.endsWith('.pdf') });
  const { server, origin } = await serve(folder);
  const close = () => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, origin, close };
}
