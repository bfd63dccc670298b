/** The files for the hosts say the same; security.txt is there only for a contact. */
import { expect, it } from 'vitest';
import { parseHeaders } from '../../src/build/serve.ts';
import { readSettings } from '../../src/handbook/settings.ts';
import { apacheFile, headersFile, nginxFile } from '../../src/headers/formats.ts';
import { contentSecurityPolicy, pathHeaders, siteHeaders } from '../../src/headers/policy.ts';
import { securityTxt } from '../../src/headers/security-txt.ts';

const policy = contentSecurityPolicy(["'sha256-abc+/='"], []);
const places = [['/book/*', siteHeaders(policy)] as const, ...pathHeaders('/book/')];

type Sent = Record<string, string>;
const URLS = ['/book/', '/book/sr/compensation/', '/book/_astro/a.css', '/book/downloads/handbook-en.html'];

/** What nginx sends: the headers of the location that fits, or else those of the server. */
function sentByNginx(text: string, url: string): Sent {
  const headers = (block: string) =>
    Object.fromEntries([...block.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map((m) => [m[1], m[2]]));
  const blocks = [...text.matchAll(/location ~ "([^"]+)" \{([^}]*)\}/g)];
  const block = blocks.find(([, place = '']) => new RegExp(place).test(url));
  return headers(block?.[2] ?? text.slice(0, blocks[0]?.index));
}

/** What Apache sends: the common ones, and those of every condition that holds. */
function sentByApache(text: string, url: string): Sent {
  const headers = (block: string) =>
    [...block.matchAll(/Header always set (\S+) "([^"]*)"/g)].map((m) => [m[1], m[2]]);
  const blocks = [...text.matchAll(/<If "%\{REQUEST_URI\} =~ m#([^#]+)#">([\s\S]*?)<\/If>/g)];
  return Object.fromEntries([
    ...headers(text.slice(0, blocks[0]?.index)),
    ...blocks.flatMap(([, place = '', block = '']) => (new RegExp(place).test(url) ? headers(block) : [])),
  ]);
}

function sentByHeadersFile(text: string, url: string): Sent {
  const rules = parseHeaders(text).filter(({ pattern }) => pattern.test(url));
  return Object.fromEntries(rules.flatMap(({ headers }) => headers));
}

it('nginx and Apache send what the headers file says, on every kind of path', () => {
  const [plain, nginx, apache] = [
    headersFile(places),
    nginxFile(places, '/book/404.html'),
    apacheFile(places, '/book/404.html'),
  ];
  for (const url of URLS) {
    const sent = sentByHeadersFile(plain, url);
    expect(sent['Content-Security-Policy'], url).toBe(policy);
    expect(sentByNginx(nginx, url), url).toEqual(sent);
    expect(sentByApache(apache, url), url).toEqual(sent);
  }
  expect(sentByHeadersFile(plain, '/book/_astro/a.css')['Cache-Control']).toContain('immutable');
  expect(sentByHeadersFile(plain, '/book/downloads/handbook-en.html')['Content-Disposition']).toBe(
    'attachment',
  );
  expect(sentByHeadersFile(plain, '/book/')).not.toHaveProperty('Cache-Control');
});

it('the policy lets nothing in from elsewhere and nothing inline but what is hashed', () => {
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toMatch(/https?:|\*/);
  expect(policy).toContain("frame-ancestors 'none'");
});

it('security.txt: contact, less than a year, languages; nothing without a contact', () => {
  const settings = readSettings('tests/fixtures/settings/settings.yaml');
  const day = new Date('2026-03-01T10:00:00Z');
  expect(securityTxt(settings, day)).toBe(
    [
      'Contact: mailto:urednistvo@example.org',
      'Expires: 2027-02-28T00:00:00Z',
      'Preferred-Languages: sr, en',
      'Canonical: https://handbook.example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
  expect(securityTxt({ ...settings, contact: '' }, day)).toBeUndefined();
});
