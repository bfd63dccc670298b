/** The value of `unicode-range` for these characters, which must be in the order of their code points. */
export function unicodeRange(chars: readonly string[]): string {
  const ranges: [number, number][] = [];
  for (const char of chars) {
    const code = char.codePointAt(0) ?? 0;
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}
