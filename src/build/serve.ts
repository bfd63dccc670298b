/** Serves a built site on a loopback port, with the headers of its `_headers` file, as a static host would. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

interface HeaderRule {
  pattern: RegExp;
  headers: [string, string][];
}

/** Reads a `_headers` file (https://developers.cloudflare.com/pages/configuration/headers/): paths, then indented headers. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const at = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    } else {
      const pattern = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    }
  }
  return rules;
}

/** Starts the server on 127.0.0.1. `base` is the path under which the site stands; port 0 takes any free one. */
export async function serve(
  folder: string,
  { port = 0, base = '/' }: { port?: number; base?: string } = {},
): Promise<{ server: Server; origin: string }> {
  const file = path.join(folder, '_headers');
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
  const notFound = path.join(folder, '404.html');
  // As every static host does: without it, what Lighthouse measures is not what a reader waits for.
  const compress = compression();
  const files = sirv(folder, { dev: true, etag: true });
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const pathname = url.split('?')[0] ?? '/';
    for (const { pattern, headers } of rules)
      if (pattern.test(pathname)) for (const [name, value] of headers) response.setHeader(name, value);
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : '404');
    };
    if (prefix && !pathname.startsWith(`${prefix}/`)) return missing();
    request.url = url.slice(prefix.length);
    compress(request, response, () => files(request, response, missing));
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
