/** The editors' report as Markdown and as a self-contained HTML page. */
import type { Report } from './report.ts';

const TITLE = { sr: 'Извештај за уреднике', en: 'Editors’ report' };

/** Text that is safe in HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The report in Markdown. */
export function reportMarkdown({ day, tables }: Report): string {
  const cell = (text: string): string =>
    text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const parts = tables.map(({ title, none, head, rows }) =>
    [
      `## ${title.sr} / ${title.en} (${rows.length})`,
      '',
      ...(rows.length === 0
        ? [`${none.sr} ${none.en}`]
        : [row(head), row(head.map(() => '---')), ...rows.map(row)]),
    ].join('\n'),
  );
  return `# ${TITLE.sr} / ${TITLE.en}\n\n${day}\n\n${parts.join('\n\n')}\n`;
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;border:1px solid #767676;padding:.3rem .5rem}th{background:#eee}div{overflow-x:auto}';

/** The report as one HTML page that needs nothing else. */
export function reportHtml({ day, tables }: Report): string {
  const contents = tables
    .map(
      ({ id, title, rows }) =>
        `<li><a href="#${id}">${escapeHtml(`${title.sr} / ${title.en}`)}</a> (${rows.length})</li>`,
    )
    .join('');
  const parts = tables.map(({ id, title, none, head, rows }) => {
    const heading = `<h2 id="${id}">${escapeHtml(title.sr)} / <span lang="en">${escapeHtml(title.en)}</span> (${rows.length})</h2>`;
    if (rows.length === 0)
      return `${heading}<p>${escapeHtml(none.sr)} <span lang="en">${escapeHtml(none.en)}</span></p>`;
    const cells = (tag: string, row: readonly string[]): string =>
      row.map((c) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escapeHtml(c)}</${tag}>`).join('');
    return `${heading}<div role="region" tabindex="0" aria-labelledby="${id}"><table><thead><tr>${cells('th', head)}</tr></thead><tbody>${rows
      .map((row) => `<tr>${cells('td', row)}</tr>`)
      .join('')}</tbody></table></div>`;
  });
  return `<!doctype html><html lang="sr-Cyrl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${TITLE.sr} / ${TITLE.en}</title><style>${STYLE}</style></head><body><main><h1>${TITLE.sr} / <span lang="en">${TITLE.en}</span></h1><p>${day}</p><ul>${contents}</ul>${parts.join('')}</main></body></html>\n`;
}
