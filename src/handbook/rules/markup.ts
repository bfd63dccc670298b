/** Rules m-…: a chapter is data. Code, unknown components, dangerous addresses and images are refused before MDX compiles them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { COMPONENTS, type ComponentRule, INLINE_ELEMENTS } from '../components.ts';
import { type Problem, problem } from '../problem.ts';
import { attribute, blockLabel, headingId, isJsx, type JsxElement } from '../syntax.ts';

/** One or more comments and nothing between them: code between two comments is code. */
const COMMENT = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

interface Context {
  root: string;
  file: string;
  problems: Problem[];
}

const at = (context: Context, node: Nodes) => ({
  file: context.file,
  line: node.position?.start.line,
  column: node.position?.start.column,
});

function attributeProblems(
  context: Context,
  node: JsxElement,
  rule: Pick<ComponentRule, 'attributes'>,
): Problem[] {
  const name = node.name ?? '';
  const rules = rule.attributes ?? {};
  const allowed = Object.keys(rules).join(', ') || '–';
  const faults: string[] = [];
  for (const given of node.attributes) {
    if (given.type !== 'mdxJsxAttribute') faults.push('{…}');
    else if (typeof given.value !== 'string' || !rules[given.name]?.pattern.test(given.value))
      faults.push(given.name);
  }
  for (const [key, { required }] of Object.entries(rules))
    if (required && attribute(node, key) === undefined && !faults.includes(key)) faults.push(key);
  return faults.map((attributeName) =>
    problem('m-004', at(context, node), { name, attribute: attributeName, allowed }),
  );
}

function placeProblems(
  context: Context,
  node: JsxElement,
  rule: ComponentRule,
  parent: Parents | undefined,
): Problem[] {
  const name = node.name ?? '';
  const inside = parent && isJsx(parent as Nodes) ? (parent as JsxElement).name : undefined;
  if (rule.inline) return [];
  const fits = rule.inside
    ? inside !== undefined && inside !== null && rule.inside.includes(inside)
    : parent?.type === 'root';
  if (fits) return [];
  const place = rule.inside
    ? rule.inside.map((p) => `<${p}>`).join(', ')
    : 'између пасуса / between paragraphs';
  return [problem('m-005', at(context, node), { name, place })];
}

function childProblems(context: Context, node: JsxElement, rule: ComponentRule): Problem[] {
  if (!rule.children) return [];
  const found = node.children.flatMap((c) => (isJsx(c as Nodes) ? [(c as JsxElement).name] : []));
  return found.join(' ') === rule.children.join(' ')
    ? []
    : [
        problem('m-006', at(context, node), {
          name: node.name ?? '',
          children: rule.children.map((c) => `<${c}>`).join(' '),
        }),
      ];
}

function jsxProblems(context: Context, node: JsxElement, parent: Parents | undefined): Problem[] {
  const name = node.name ?? '';
  if (Object.hasOwn(INLINE_ELEMENTS, name)) {
    const attributes = Object.fromEntries(
      Object.entries(INLINE_ELEMENTS[name]?.attributes ?? {}).map(([k, pattern]) => [k, { pattern }]),
    );
    return attributeProblems(context, node, { attributes });
  }
  const rule = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!rule) return [problem('m-003', at(context, node), { name: name || '>' })];
  const problems = [
    ...attributeProblems(context, node, rule),
    ...placeProblems(context, node, rule, parent),
    ...childProblems(context, node, rule),
  ];
  const src = attribute(node, 'src');
  if (name === 'Figure' && src) problems.push(...figureProblems(context, node, src));
  return problems;
}

function figureProblems(context: Context, node: JsxElement, src: string): Problem[] {
  const file = path.join(context.root, 'content/figures', src);
  if (!existsSync(file)) return [problem('m-013', at(context, node), { src })];
  if (!src.endsWith('.svg')) return [];
  const svg = readFileSync(file, 'utf8');
  return /<script|\son\w+\s*=|javascript:|<foreignObject|href\s*=\s*["']?(https?:|data:)/i.test(svg)
    ? [problem('m-014', at(context, node), {})]
    : [];
}

function urlProblems(context: Context, node: Nodes, url: string): Problem[] {
  const internal = /^#[a-z0-9-]+(\/[a-z0-9-]+)?$/;
  return internal.test(url) ||
    /^https:\/\/[^\s<>"']+$/.test(url) ||
    /^mailto:[^\s<>"']+@[^\s<>"']+$/.test(url)
    ? []
    : [problem('m-007', at(context, node), { url })];
}

function headingProblems(context: Context, root: Root): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  let depth = 1;
  for (const node of root.children) {
    const isHeading = node.type === 'heading';
    const id = isHeading ? headingId(node) : blockLabel(node);
    if (isHeading) {
      if (id === undefined) problems.push(problem('m-009', at(context, node)));
      if (node.depth < 2 || node.depth > 3 || node.depth > depth + 1)
        problems.push(problem('m-011', at(context, node)));
      depth = node.depth;
    }
    if (id === undefined) continue;
    if (!ID.test(id) || /^p\d+$/.test(id) || ids.has(id))
      problems.push(problem('m-010', at(context, node), { id }));
    ids.add(id);
  }
  return problems;
}

/** Problems of a chapter's markup. `root` is the project's folder (for figures), `file` the path that is reported. */
export function markupProblems(tree: Root, where: { root: string; file: string }): Problem[] {
  const context: Context = { ...where, problems: [] };
  const problems = headingProblems(context, tree);
  visitParents(tree, (node, ancestors) => {
    const parent = ancestors.at(-1) as Parents | undefined;
    const place = at(context, node as Nodes);
    switch (node.type) {
      case 'mdxjsEsm':
        problems.push(problem('m-002', place, { detail: 'import/export' }));
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!COMMENT.test(node.value))
          problems.push(problem('m-002', place, { detail: `{${node.value.trim().slice(0, 30)}}` }));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        problems.push(...jsxProblems(context, node, parent));
        break;
      case 'link':
        problems.push(...urlProblems(context, node, node.url));
        break;
      case 'image':
      case 'imageReference':
        problems.push(problem('m-008', place, { url: node.type === 'image' ? node.url : node.identifier }));
        break;
      case 'heading':
        if (parent?.type !== 'root') problems.push(problem('m-011', place));
        break;
      case 'html':
      case 'definition':
      case 'footnoteDefinition':
      case 'footnoteReference':
      case 'linkReference':
        problems.push(
          problem('m-012', place, { detail: 'identifier' in node ? String(node.identifier) : node.type }),
        );
        break;
      default:
    }
  });
  return problems;
}
