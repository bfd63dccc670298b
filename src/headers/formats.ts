/** The headers of the site in the formats of the usual hosts. One list of values, from policy.ts, for all of them. */

export type Header = readonly [name: string, value: string];

/** Headers of a place: a path in which `*` stands for anything. The first place is the whole site. */
export type Place = readonly [pattern: string, headers: readonly Header[]];

const expression = (pattern: string) =>
  `^${pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')}$`;

/** `_headers`: Netlify, Cloudflare Pages and their like; the headers of all places that fit are sent. */
export const headersFile = (places: readonly Place[]): string =>
  `${places
    .map(([pattern, headers]) =>
      [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')}\n`;

/** nginx: a location that sends headers of its own sends none of the server's, so each repeats them. */
export function nginxFile([site, ...places]: readonly Place[], notFound: string): string {
  const lines = (headers: readonly Header[]) =>
    headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  const common = lines(site?.[1] ?? []);
  return [
    '# nginx: include this file in the server block of the site.',
    ...common,
    ...places.flatMap(([pattern, headers]) => [
      `location ~ "${expression(pattern)}" {`,
      ...[...common, ...lines(headers)].map((line) => `  ${line}`),
      '}',
    ]),
    `error_page 404 ${notFound};`,
    '',
  ].join('\n');
}

/** Apache 2.4, as `.htaccess` in the folder of the site. */
export function apacheFile([site, ...places]: readonly Place[], notFound: string): string {
  const lines = (headers: readonly Header[]) =>
    headers.map(([name, value]) => `  Header always set ${name} "${value}"`);
  return [
    '# Apache 2.4: needs mod_headers. Works as .htaccess in the folder of the site.',
    '<IfModule mod_headers.c>',
    ...lines(site?.[1] ?? []),
    ...places.flatMap(([pattern, headers]) => [
      `  <If "%{REQUEST_URI} =~ m#${expression(pattern)}#">`,
      ...lines(headers).map((line) => `  ${line}`),
      '  </If>',
    ]),
    '</IfModule>',
    `ErrorDocument 404 ${notFound}`,
    '',
  ].join('\n');
}
