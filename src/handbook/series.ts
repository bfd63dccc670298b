/** Figures of court practice: `content/data/court-practice/<id>.csv`, one row a figure, each with its counting rule and source. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Lang } from './editions.ts';
import { type Problem, problem } from './problem.ts';

const text = z.string().trim().min(1);

/** One figure. `value` is a number as the source gives it; nothing is computed or interpolated. */
export const figureSchema = z.strictObject({
  series_sr: text,
  series_en: text,
  category_sr: text,
  category_en: text,
  year: z.string().regex(/^\d{4}$/, 'a year has four digits'),
  value: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'a value is a plain number with a decimal point')
    .transform(Number),
  unit_sr: text,
  unit_en: text,
  rule_sr: text,
  rule_en: text,
  /** Key of the authority. */
  source: text,
  /** Page, address or number of the fact in the register. */
  locator: text,
});
export type Figure = z.infer<typeof figureSchema>;

export const chartsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    kind: z.enum(['bar', 'line']),
    x: z.enum(['category', 'year']),
  }),
);
export type Chart = z.infer<typeof chartsSchema>[number];

export const SERIES_FOLDER = 'content/data/court-practice';

/** A value as the language writes it: 43,5 or 43.5. */
export const valueText = (value: number, lang: Lang): string =>
  String(value).replace('.', lang === 'sr' ? ',' : '.');

/** A value with its unit as the language writes it: 60 %, 60%, 36 лица. */
export function withUnit(value: number, unit: string, lang: Lang): string {
  return valueText(value, lang) + (unit === '%' && lang === 'en' ? '%' : `\u00A0${unit}`);
}

/**
 * The names of the series in their order (up to 1 year, 1–3 years, over 3 years): that of the group that has most of them,
 * because the first groups may lack some.
 */
export function seriesInOrder(rows: readonly { group: string; series: string }[]): string[] {
  const groups = new Map<string, Set<string>>();
  for (const { group, series } of rows) groups.set(group, (groups.get(group) ?? new Set()).add(series));
  const fullest = [...groups.values()].sort((a, b) => b.size - a.size)[0] ?? [];
  return [...new Set([...fullest, ...rows.map((r) => r.series)])];
}

/** Reads one CSV text. Problems (o-001) name the line of the faulty figure. */
export function parseSeries(file: string, source: string): { figures: Figure[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const figures: Figure[] = [];
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(source, { columns: true, bom: true, info: true, skip_empty_lines: true }) as never;
  } catch (error) {
    const { message, lines } = error as Error & { lines?: number };
    return { figures, problems: [problem('o-001', { file, line: lines ?? 1 }, { detail: message })] };
  }
  for (const { record, info } of rows) {
    const result = figureSchema.safeParse(record);
    if (result.success) figures.push(result.data);
    else
      for (const issue of result.error.issues)
        problems.push(
          problem(
            'o-001',
            { file, line: info.lines },
            { detail: `${issue.path.join('.')}: ${issue.message}` },
          ),
        );
  }
  return { figures, problems };
}

/** All series of the book by id. */
export function readSeries(root: string): { series: Map<string, Figure[]>; problems: Problem[] } {
  const folder = path.join(root, SERIES_FOLDER);
  const series = new Map<string, Figure[]>();
  const problems: Problem[] = [];
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((f) => f.endsWith('.csv'))
        .sort()
    : [];
  for (const name of names) {
    const read = parseSeries(`${SERIES_FOLDER}/${name}`, readFileSync(path.join(folder, name), 'utf8'));
    series.set(name.replace(/\.csv$/, ''), read.figures);
    problems.push(...read.problems);
  }
  return { series, problems };
}
