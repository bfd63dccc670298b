/** Examples for the page of rules: the fixtures by which the rules are tested. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { RuleExample } from '../handbook/rules-page.ts';

interface Edit {
  find?: string;
  put?: string;
}

const LONGEST = 300;

/** Wrong and right text of every fixture that replaces a short piece. */
export function ruleExamples(folder: string): Map<string, RuleExample> {
  const examples = new Map<string, RuleExample>();
  for (const name of readdirSync(folder)) {
    const { edits } = parse(readFileSync(path.join(folder, name), 'utf8')) as { edits: Edit[] };
    const edit = edits.find((e) => e.find !== undefined && e.put !== undefined);
    const short = edit && (edit.find?.length ?? 0) <= LONGEST && (edit.put?.length ?? 0) <= LONGEST;
    // An invisible fault makes no example.
    if (short && edit.put?.trim() && !/[\u200B-\u202E\u00A0]/.test(edit.put))
      examples.set(name.replace('.yaml', ''), { wrong: edit.put, right: edit.find });
  }
  return examples;
}
