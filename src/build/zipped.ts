/** Text goes out compressed, as every static host sends it: without that, what Lighthouse measures is not what a reader waits for. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
};

/** The file of a request under the folder, or undefined where there is none or the address leads out of it. */
function fileOf(folder: string, pathname: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  const inside = !path.relative(folder, file).startsWith('..');
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Answers a request for a text file from a browser that takes gzip; false where something else must answer. */
export function sendZipped(folder: string, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' || request.headers.range) return false;
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return false;
  const file = fileOf(folder, (request.url ?? '/').split('?')[0] ?? '/');
  const type = file && TYPES[path.extname(file)];
  if (!file || !type) return false;
  const content = readFileSync(file);
  const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 20)}-gzip"`;
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return true;
  }
  const body = gzipSync(content, { level: 9 });
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Encoding': 'gzip',
    'Content-Length': body.length,
  });
  response.end(body);
  return true;
}
