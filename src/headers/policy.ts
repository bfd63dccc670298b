/** The headers that the site asks its host to send. */
import type { Header, Place } from './formats.ts';

/** Where each kind of content may come from. `scripts` and `styles` are hashes of what stands within the pages. */
export function contentSecurityPolicy(scripts: readonly string[], styles: readonly string[]): string {
  const sources = (...values: string[]) => values.join(' ');
  return [
    ['default-src', "'none'"],
    // WebAssembly is what the search is written in; nothing else may compile code.
    ['script-src', sources("'self'", "'wasm-unsafe-eval'", ...scripts)],
    ['style-src', sources("'self'", ...styles)],
    ['img-src', sources("'self'", 'data:')],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
    ['frame-ancestors', "'none'"],
  ]
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** All headers of every page. */
export const siteHeaders = (policy: string): readonly Header[] => [
  ['Content-Security-Policy', policy],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Paths with their own headers: files whose name changes with their content. */
export const pathHeaders = (base: string): readonly Place[] => [
  [`${base}_astro/*`, [['Cache-Control', 'public, max-age=31536000, immutable']]],
  // A file to be kept, with its styles inside: shown as a page it would be refused them.
  [`${base}downloads/*.html`, [['Content-Disposition', 'attachment']]],
];
