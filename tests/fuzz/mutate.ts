/** Seeded mutations of a text: what a slipping hand, a bad paste, a merge or an attacker does to a file. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Pieces that have broken parsers or pages before. `pwned` is the sign by which code that ran is recognised. */
export const PIECES: readonly string[] = [
  '{',
  '}',
  '<',
  '>',
  '</',
  '/>',
  '`',
  '```',
  '"',
  "'",
  '[',
  ']',
  '(',
  ')',
  '|',
  '*',
  '**',
  '_',
  '#',
  '\\',
  '---',
  '\t',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\u00A0',
  '\uD800',
  '😀',
  '\r\n',
  '\n',
  '\n\n',
  '&amp;',
  '&#106;',
  ':',
  ': ',
  '- ',
  '> ',
  '1. ',
  '{globalThis.pwned=1}',
  '{/* x */}',
  '{/*',
  '*/}',
  '{(globalThis.pwned=1)}',
  'import x from "node:fs"\n',
  'export default 1\n',
  '<script>globalThis.pwned=1</script>',
  '<Term id="injured-party">',
  '</Term>',
  '<Term/>',
  '<Pending/>',
  '<AnswerBox>',
  '</AnswerBox>',
  '<Figure src="../../x.png">',
  '<x:y>',
  '<a.b/>',
  '<>',
  '</>',
  '[@zkp 103(2)]',
  '[@zkp',
  '[@]',
  '[@zkp 103(99)]',
  '[@nokey 1]',
  '[@zkp ?]',
  '[#the-law]',
  '[#x',
  '[^1]',
  '[^1]: x',
  '[x](javascript:globalThis.pwned=1)',
  '[x](/sr/)',
  '[x](#first/the-law)',
  '![x](./evil.js)',
  '<!-- x -->',
  '<em lang="en">',
  '</em>',
  '<em lang={1}>',
  '| a | b |\n|---|---|\n',
  '!!js/function',
  '&a',
  '*a',
  '<<: *a',
  '%',
  '~',
  'null',
  'чл. 103. ст. 2.',
  'Court',
  'Ђурђевдан',
];

type Operation = (text: string, random: () => number) => string;

const at = (text: string, random: () => number): number => Math.floor(random() * (text.length + 1));
const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

const OPERATIONS: readonly Operation[] = [
  (text, random) => {
    const i = at(text, random);
    return text.slice(0, i) + pick(PIECES, random) + text.slice(i);
  },
  (text, random) => {
    const i = at(text, random);
    return text.slice(0, i) + text.slice(i + 1 + Math.floor(random() * 12));
  },
  (text, random) => {
    const lines = text.split('\n');
    lines.splice(Math.floor(random() * lines.length), 1 + Math.floor(random() * 3));
    return lines.join('\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    const i = Math.floor(random() * lines.length);
    lines.splice(i, 0, lines[i] ?? '');
    return lines.join('\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    const [i, j] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
    [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
    return lines.join('\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    lines[Math.floor(random() * lines.length)] = pick(PIECES, random);
    return lines.join('\n');
  },
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => {
    const i = at(text, random);
    const char = text[i] ?? 'x';
    return (
      text.slice(0, i) +
      String.fromCharCode(char.charCodeAt(0) ^ (1 << Math.floor(random() * 7))) +
      text.slice(i + 1)
    );
  },
  (text, random) => {
    const [i = 0, j = 0] = [at(text, random), at(text, random)].sort((a, b) => a - b);
    return text.slice(0, j) + text.slice(i, Math.min(j, i + 400)) + text.slice(j);
  },
  (text, random) =>
    text.replace(
      pick([/\d/, /"/, /\]/, /\[/, /:/, / /, />/, /\n\n/], random),
      pick(PIECES, random).replaceAll('$', '$$$$'),
    ),
];

/** The text after one to three mutations. */
export function mutate(text: string, random: () => number): string {
  let out = text;
  const times = 1 + Math.floor(random() * 3);
  for (let i = 0; i < times; i += 1) out = pick(OPERATIONS, random)(out, random);
  return out;
}
