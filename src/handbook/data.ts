/** Reads the YAML and JSON under `content/data`, checks its shape, and keeps the line of every record. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isPair, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { type Problem, problem } from './problem.ts';
import { retellIssue, retellYaml } from './retell.ts';

export interface DataFile<T> {
  value: T | undefined;
  problems: Problem[];
  /** The line (from 1) of the record at this index of a list, or of this path. */
  lineOf(at: readonly (string | number)[]): number;
}

function nodeAt(root: unknown, at: readonly PropertyKey[]): Node | undefined {
  let node = root as Node | undefined;
  for (const key of at) {
    let next: unknown;
    if (isMap(node)) next = node.items.find((p) => isPair(p) && String(p.key) === String(key))?.value;
    else if (isSeq(node)) next = node.items[Number(key)];
    if (!next) break;
    node = next as Node;
  }
  return node;
}

/**
 * A YAML file of this shape. Problems (o-001) name the line of the faulty record; the value is undefined where there are any.
 * A missing file gives the shape's value for an empty list.
 */
export function readYaml<S extends z.ZodType>(root: string, file: string, schema: S): DataFile<z.output<S>> {
  const full = path.join(root, file);
  const text = existsSync(full) ? readFileSync(full, 'utf8') : '[]';
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (at: readonly PropertyKey[]): number => {
    const range = nodeAt(document.contents, at)?.range;
    return range ? lines.linePos(range[0]).line : 1;
  };
  // A warning is a tag such as !!js/function; a chapter's data needs none.
  const faults: { message: string; linePos?: YAMLError['linePos'] }[] = [
    ...document.errors,
    ...document.warnings,
  ];
  let data: unknown;
  try {
    data = faults.length === 0 ? document.toJS() : undefined;
  } catch (error) {
    // More aliases than any honest file has.
    faults.push({ message: `alias: ${(error as Error).message}` });
  }
  if (faults.length > 0) {
    const problems = faults.map((e) =>
      problem(
        'o-005',
        { file, line: e.linePos?.[0].line, column: e.linePos?.[0].col },
        { detail: retellYaml(e.message) },
      ),
    );
    return { value: undefined, problems, lineOf };
  }
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [], lineOf };
  const problems = result.error.issues.map((issue) =>
    problem('o-001', { file, line: lineOf(issue.path) }, { detail: retellIssue(issue) }),
  );
  return { value: undefined, problems, lineOf };
}

/** The line of every record of a YAML list by its id (or slug). */
export function recordLines(root: string, file: string): Map<string, number> {
  const full = path.join(root, file);
  const lines = existsSync(full) ? readFileSync(full, 'utf8').split('\n') : [];
  return new Map(
    lines.flatMap((line, i): [string, number][] => {
      const id = /^\s*- .*?\b(?:id|slug): *["']?([a-z0-9-]+)/.exec(line)?.[1];
      return id ? [[id, i + 1]] : [];
    }),
  );
}

/** A problem (o-004) for every id that stands twice in a list of records. */
export function duplicateIds(
  file: string,
  records: readonly { id: string }[],
  lineOf: DataFile<unknown>['lineOf'],
): Problem[] {
  const seen = new Set<string>();
  return records.flatMap((record, i) => {
    if (seen.has(record.id)) return [problem('o-004', { file, line: lineOf([i]) }, { id: record.id })];
    seen.add(record.id);
    return [];
  });
}
