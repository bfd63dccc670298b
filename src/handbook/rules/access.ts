/** Rules a-…: link texts, table headers, words for pictures, headings with text, the answer first. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Chapter } from '../chapter.ts';
import { COMPONENTS } from '../components.ts';
import { type Problem, problem } from '../problem.ts';
import { attribute, isJsx, plainText } from '../syntax.ts';

const SAYS_NOTHING =
  /^(?:овде|овдје|ово|линк|веза|кликни(?:те)?(?: овде)?|више|опширније|here|click here|link|this|more|read more|see here|https?:\/\/\S*)$/i;

const headerText = (table: Table, column: number): string => {
  const cell = table.children[0]?.children[column];
  return cell ? plainText(cell) : '';
};

/** Whether a component has something to show: words, or components that show by themselves. */
function isEmpty(node: Nodes): boolean {
  let shows = plainText(node) !== '';
  visit(node, (inner) => {
    if (
      inner !== node &&
      isJsx(inner as Nodes) &&
      ['Figure', 'Chart', 'Pending'].includes((inner as { name?: string }).name ?? '')
    )
      shows = true;
  });
  return !shows;
}

function svgProblems(chapter: Chapter, root: string, node: Nodes): Problem[] {
  const src = isJsx(node) ? attribute(node, 'src') : undefined;
  const file = src ? path.join(root, 'content/figures', src) : '';
  if (!src?.endsWith('.svg') || !existsSync(file) || /<title[\s>]/.test(readFileSync(file, 'utf8')))
    return [];
  return [problem('a-006', { file: chapter.file, line: node.position?.start.line }, {})];
}

/** Problems of access for all in a chapter. `root` is the project's folder. */
export function accessProblems(chapter: Chapter, root: string): Problem[] {
  const { file } = chapter;
  const problems: Problem[] = [];
  visit(chapter.root, (node) => {
    const at = { file, line: node.position?.start.line, column: node.position?.start.column };
    if (node.type === 'link') {
      const text = plainText(node);
      if (text === '' || SAYS_NOTHING.test(text)) problems.push(problem('a-001', at, { text }));
    } else if (node.type === 'table') {
      for (const column of (node.children[0]?.children ?? []).keys())
        if (headerText(node, column) === '' && column > 0)
          problems.push(problem('a-002', at, { column: column + 1 }));
    } else if (node.type === 'heading') {
      if (plainText(node) === '') problems.push(problem('a-004', at));
    } else if (isJsx(node as Nodes)) {
      const name = (node as { name?: string }).name ?? '';
      const rule = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
      if (rule && !rule.empty && isEmpty(node as Nodes)) problems.push(problem('a-003', at, { name }));
      if (name === 'Figure') problems.push(...svgProblems(chapter, root, node as Nodes));
    }
  });
  const [first] = chapter.paragraphs;
  if (first && first.kind !== 'AnswerBox' && first.kind !== 'Pending')
    problems.push(problem('a-005', { file, line: first.line }));
  return problems;
}
