/** Rule m-015: the handbook's marks stand where they are understood; otherwise they would be printed as they are. */
import type { Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { CITATION_BRACKET } from '../citation.ts';
import { type Problem, problem } from '../problem.ts';
import { headingId, plainText } from '../syntax.ts';

const STRAY = /\[[@#][^\]\n]{0,30}\]?/g;

/** Marks that no rule of the format understands. */
export function markProblems(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visitParents(tree, (node, ancestors) => {
    const at = { file, line: node.position?.start.line, column: node.position?.start.column };
    if (node.type === 'link' && plainText(node).startsWith('@'))
      problems.push(problem('m-015', at, { text: `[${plainText(node)}](…)` }));
    if (node.type !== 'text') return;
    let left = (node as Text).value.replace(CITATION_BRACKET, '');
    const parent = ancestors.at(-1);
    const grand = ancestors.at(-2);
    const isBlock = parent?.type === 'paragraph' && grand?.type === 'root';
    if (isBlock && parent.children[0] === node) left = left.replace(/^\s*\[#[^\]\s]*\]\s*/, '');
    if (parent?.type === 'heading' && parent.children.at(-1) === node && headingId(parent) !== undefined)
      left = left.replace(/\s*\[#[^\]\s]*\]\s*$/, '');
    for (const match of left.matchAll(STRAY)) problems.push(problem('m-015', at, { text: match[0] }));
  });
  return problems;
}
