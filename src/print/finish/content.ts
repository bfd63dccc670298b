/** Content streams as Skia writes them (one operator a line): lighter, and everything tagged or marked as artifact. */

const INVISIBLE_SOFT_HYPHEN =
  /\/Span<<\/ActualText <FEFF00AD> >> BDC\n(-?[\d.]+ -?[\d.]+ Td) <[0-9A-F]{4}> Tj\nEMC\n0 0 Td /g;

/** Soft hyphens where no line ends are drawn as a glyph without ink and width: they only make the file heavy. */
export function dropInvisibleHyphens(content: string): string {
  return content.replace(INVISIBLE_SOFT_HYPHEN, '$1 ');
}

const MARK_BEGIN = /\b(BDC|BMC)$/;
const PATH = /\s(re|m|l|c|v|y)$|^h$/;
const PAINT = /^(f\*?|F|S|s|B\*?|b\*?)$/;
const CLIP_ONLY = /^(W\*? n|n)$/;

/** Wraps every text and painted path that stands outside marked content as an artifact. */
export function markArtifacts(content: string): string {
  const out: string[] = [];
  let depth = 0;
  let pathStart = -1;
  let inText = false;
  for (const line of content.split('\n')) {
    if (depth > 0 || inText) {
      out.push(line);
      if (MARK_BEGIN.test(line)) depth++;
      else if (line === 'EMC') depth--;
      else if (inText && line === 'ET') {
        inText = false;
        out.push('EMC');
      }
      continue;
    }
    if (MARK_BEGIN.test(line)) depth++;
    else if (line === 'BT') {
      out.push('/Artifact BMC');
      inText = true;
    } else if (PATH.test(line)) {
      if (pathStart < 0) pathStart = out.length;
    } else if (PAINT.test(line)) {
      out.splice(pathStart < 0 ? out.length : pathStart, 0, '/Artifact BMC');
      out.push(line, 'EMC');
      pathStart = -1;
      continue;
    } else if (CLIP_ONLY.test(line)) pathStart = -1;
    else if (/ (Do|sh)$/.test(line)) {
      out.push('/Artifact BMC', line, 'EMC');
      continue;
    }
    out.push(line);
  }
  return out.join('\n');
}

/** Whether any text, painted path or picture stands outside marked content. */
export function hasUntagged(content: string): boolean {
  let depth = 0;
  for (const line of content.split('\n')) {
    if (MARK_BEGIN.test(line)) depth++;
    else if (line === 'EMC') depth--;
    else if (depth === 0 && (line === 'BT' || PAINT.test(line) || / (Do|sh)$/.test(line))) return true;
  }
  return false;
}

const MCID_BEGIN = /^\/\w+ <<\/MCID (\d+) >>BDC$/;

/** Numbers of the marked contents that only paint: backgrounds and rules, which Chromium tags like text. */
export function decorations(content: string): number[] {
  const found: number[] = [];
  for (const [mcid, lines] of markedContents(content))
    if (!lines.some((line) => line === 'BT' || / (Do|sh)$/.test(line))) found.push(mcid);
  return found;
}

function* markedContents(content: string): Generator<[number, string[]]> {
  let mcid = -1;
  let depth = 0;
  let lines: string[] = [];
  for (const line of content.split('\n')) {
    const begin = MCID_BEGIN.exec(line);
    if (depth === 0 && begin) {
      mcid = Number(begin[1]);
      depth = 1;
      lines = [];
    } else if (depth > 0) {
      if (MARK_BEGIN.test(line)) depth++;
      else if (line === 'EMC' && --depth === 0) yield [mcid, lines];
      lines.push(line);
    }
  }
}

/** Turns the marked contents with these numbers into artifacts. */
export function untag(content: string, mcids: ReadonlySet<number>): string {
  return content.replace(/^\/\w+ <<\/MCID (\d+) >>BDC$/gm, (whole, mcid: string) =>
    mcids.has(Number(mcid)) ? '/Artifact BMC' : whole,
  );
}

const RGB = /(?<![\d.])([\d.]+) ([\d.]+) ([\d.]+) (RG|rg)(?=\s)/g;

/** Below this brightness a colour is text or a rule and prints in full black: a raster would make it coarse. */
const BLACK_BELOW = 0.4;

/** One ink: colours become DeviceGray by their brightness, dark ones black. */
export function inkOnly(content: string): string {
  return content.replace(RGB, (_whole, r: string, g: string, b: string, op: string) => {
    const gray = 0.299 * Number(r) + 0.587 * Number(g) + 0.114 * Number(b);
    return `${gray < BLACK_BELOW ? 0 : Number(gray.toFixed(3))} ${op === 'RG' ? 'G' : 'g'}`;
  });
}

/**
 * The ground of the cover. The plain formula has no yellow for it: read back through a CMYK profile (Ghostscript's, by Little
 * CMS) its inks are rgb 16 93 120, bluer than the screen's 20 83 90; these are 17 81 89.
 */
const GROUND = { rgb: [0.0784, 0.3255, 0.3529], inks: [0.89, 0.22, 0.34, 0.65] } as const;
const isGround = (rgb: readonly number[]): boolean =>
  rgb.every((v, i) => Math.abs(v - (GROUND.rgb[i] ?? 0)) < 0.002);

/** Four inks: colours become DeviceCMYK. */
export function cmykColours(content: string): string {
  return content.replace(RGB, (_whole, r: string, g: string, b: string, op: string) => {
    const [red, green, blue] = [Number(r), Number(g), Number(b)];
    const key = 1 - Math.max(red, green, blue);
    const ink = (v: number) => (key >= 1 ? 0 : Number(((1 - v - key) / (1 - key)).toFixed(3)));
    const inks = isGround([red, green, blue])
      ? GROUND.inks
      : [ink(red), ink(green), ink(blue), Number(key.toFixed(3))];
    return `${inks.join(' ')} ${op === 'RG' ? 'K' : 'k'}`;
  });
}
