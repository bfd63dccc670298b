/**
 * The proof of a chapter: one self-contained HTML page with both languages side by side, paragraph beside paragraph, and
 * the problems where they stand. It is made even when the chapter is faulty, and can run nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root, RootContent } from 'mdast';
import { type Handler, type Handlers, toHast } from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Book } from '../handbook/book.ts';
import type { Chapter, ChapterParagraph } from '../handbook/chapter.ts';
import { CITATION_BRACKET, citationText, parseCitations } from '../handbook/citation.ts';
import type { Lang } from '../handbook/editions.ts';
import type { Problem } from '../handbook/problem.ts';
import { escapeHtml } from '../handbook/report-format.ts';
import { toLatin } from '../handbook/script.ts';
import { attribute, type JsxElement, takeHeadingId, takeLabel } from '../handbook/syntax.ts';

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

const MIME: Record<string, string> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp', svg: 'svg+xml' };

/** A figure as data within the page; an SVG in an img element runs no script. */
function figure(root: string, src: string | undefined): ElementContent[] {
  const type = MIME[src?.split('.').at(-1) ?? ''];
  const file = path.join(root, 'content/figures', src ?? '');
  if (!src || !type || !/^[a-z0-9-]+\.\w+$/.test(src) || !existsSync(file)) return [];
  const data = `data:image/${type};base64,${readFileSync(file).toString('base64')}`;
  return [element('img', { src: data, alt: '' }, [])];
}

function handlers(root: string): Handlers {
  const flow: Handler = (state, node: JsxElement) => {
    const children = state.all(node as never) as ElementContent[];
    const name = node.name ?? '';
    const extra = name === 'Figure' ? figure(root, attribute(node, 'src')) : [];
    const label = element('p', { className: ['part'] }, [text(name)]);
    return element('section', {}, [label, ...extra, ...children]);
  };
  const inline: Handler = (state, node: JsxElement) => {
    const lang = attribute(node, 'lang');
    const tag = node.name === 'Fill' ? 'u' : node.name === 'em' ? 'em' : 'span';
    return element(tag, lang ? { lang } : {}, state.all(node as never) as ElementContent[]);
  };
  const nothing: Handler = () => undefined;
  return {
    mdxJsxFlowElement: flow,
    mdxJsxTextElement: inline,
    mdxFlowExpression: nothing,
    mdxTextExpression: nothing,
    mdxjsEsm: nothing,
    yaml: nothing,
    image: nothing,
    link: (state, node) => {
      const children = state.all(node) as ElementContent[];
      const outside = /^https:\/\/[^\s<>"']+$/.test(node.url);
      return element(
        outside ? 'a' : 'span',
        outside ? { href: node.url, rel: ['noreferrer'] } : { className: ['ref'] },
        children,
      );
    },
  };
}

/** Nodes of a chapter as HTML, citations written out. */
function nodesHtml(nodes: readonly RootContent[], book: Book, lang: Lang, script?: 'Latn'): string {
  const tree: Root = { type: 'root', children: structuredClone([...nodes]) };
  for (const node of tree.children) {
    if (node.type === 'heading') takeHeadingId(node);
    else takeLabel(node);
  }
  visit(tree as Nodes, 'text', (node) => {
    node.value = node.value.replace(CITATION_BRACKET, (_, inside: string) => {
      const { citations } = parseCitations(`@${inside}`);
      return `[${citationText(citations, book.authorities, lang)}]`;
    });
  });
  const html = toHast(tree, { handlers: handlers(book.root) });
  if (script === 'Latn')
    visit(html, (node) => {
      if (node.type === 'element' && node.properties.lang) return SKIP;
      if (node.type === 'text') node.value = toLatin(node.value);
      return undefined;
    });
  return toHtml(html);
}

const item = (p: Problem): string =>
  `<li class="${p.severity}"><b>${p.rule}</b> ${escapeHtml(`${p.file}:${p.line}`)}<br>${escapeHtml(`${p.message.sr} ${p.remedy.sr}`)}<br><span lang="en">${escapeHtml(`${p.message.en} ${p.remedy.en}`)}</span>${p.paste ? `<pre>${escapeHtml(p.paste)}</pre>` : ''}</li>`;

const lastLine = (p: ChapterParagraph): number => p.nodes.at(-1)?.position?.end.line ?? p.line;

function cell(chapter: Chapter | undefined, n: number, book: Book, problems: readonly Problem[]): string {
  const paragraph = chapter?.paragraphs[n - 1];
  if (!chapter || !paragraph) return '<td>–</td>';
  const heading = chapter.root.children.find(
    (node) => node.type === 'heading' && node.position?.start.line === paragraph.heading?.line,
  );
  const first = chapter.paragraphs.find((p) => p.heading === paragraph.heading) === paragraph;
  const nodes = [...(heading && first ? [heading] : []), ...paragraph.nodes];
  const own = problems.filter(
    (p) => p.file === chapter.file && p.line >= paragraph.line && p.line <= lastLine(paragraph),
  );
  const list = own.length > 0 ? `<ul>${own.map(item).join('')}</ul>` : '';
  return `<td lang="${chapter.lang === 'sr' ? 'sr-Cyrl' : 'en'}">${nodesHtml(nodes, book, chapter.lang)}${list}</td>`;
}

/** The source of a chapter that cannot be read, with the faulty lines marked. */
function sourceHtml(file: string, root: string, problems: readonly Problem[]): string {
  const full = path.join(root, file);
  if (!existsSync(full)) return '';
  const faulty = new Set(problems.filter((p) => p.file === file).map((p) => p.line));
  const lines = readFileSync(full, 'utf8').split('\n');
  return `<h2>${escapeHtml(file)}</h2><pre>${lines
    .map((line, i) => {
      const shown = `${String(i + 1).padStart(4)}  ${escapeHtml(line)}`;
      return faulty.has(i + 1) ? `<mark>${shown}</mark>` : shown;
    })
    .join('\n')}</pre>`;
}

const STYLE =
  'body{font:16px/1.5 serif;margin:1rem;color:#1b1b1b;background:#fff}table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border:1px solid #767676;padding:.4rem .6rem;vertical-align:top;overflow-wrap:anywhere}th{width:3rem}section{border-left:3px solid #767676;padding-left:.6rem;margin:.5rem 0}.part{font:600 .75rem sans-serif;color:#555;margin:0}.error{color:#a00000}.warning{color:#6b4b00}pre{white-space:pre-wrap}mark{background:#ffd9d9}img{max-width:100%}.ref{text-decoration:underline dotted}';

/** The proof of one chapter. */
export function proofPage(slug: string, book: Book, problems: readonly Problem[]): string {
  const sr = book.chapters.sr.get(slug);
  const en = book.chapters.en.get(slug);
  const own = problems.filter((p) => p.file.endsWith(`/${slug}.mdx`));
  const rows = Math.max(sr?.paragraphs.length ?? 0, en?.paragraphs.length ?? 0);
  const table = `<table><tbody>${Array.from(
    { length: rows },
    (_, i) =>
      `<tr><th scope="row">${i + 1}</th>${cell(sr, i + 1, book, own)}${cell(en, i + 1, book, own)}</tr>`,
  ).join('')}</tbody></table>`;
  const unread = (['sr', 'en'] as const)
    .filter((lang) => !book.chapters[lang].has(slug))
    .map((lang) => sourceHtml(`content/${lang}/${slug}.mdx`, book.root, own))
    .join('');
  const latin = sr
    ? `<details><summary>Latinica</summary><div lang="sr-Latn">${sr.paragraphs.map((p) => nodesHtml(p.nodes, book, 'sr', 'Latn')).join('')}</div></details>`
    : '';
  const title = escapeHtml(sr?.matter.title ?? slug);
  return `<!doctype html><html lang="sr-Cyrl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title} / <span lang="en">${escapeHtml(en?.matter.title ?? slug)}</span></h1><p>Пробни отисак за уреднике, није издање. <span lang="en">Editors’ proof, not an edition.</span></p>${own.length > 0 ? `<ul>${own.map(item).join('')}</ul>` : ''}${unread}${table}${latin}</main></body></html>\n`;
}
