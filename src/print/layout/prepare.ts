/** Small changes to a section before it is measured, without which Chromium's tags would say less than the HTML. */

/** Terms and definitions become paragraphs; foreign passages are marked in a way that reaches the PDF. */
export function prepareTags(section: Element): void {
  for (const item of section.querySelectorAll('dt, dd')) {
    if ([...item.children].some((e) => /^(P|UL|OL|DIV|TABLE)$/.test(e.tagName))) continue;
    const paragraph = document.createElement('p');
    paragraph.append(...item.childNodes);
    item.append(paragraph);
  }
  for (const table of section.querySelectorAll('.comparison-table')) table.replaceWith(comparisonList(table));
  // Chromium writes the language of em, a, p and blockquote only.
  for (const passage of section.querySelectorAll('[lang]:not(em, a, p, blockquote)')) {
    if (passage.tagName === 'SECTION' || passage.tagName === 'DIV') continue;
    const inner = document.createElement('em');
    inner.className = 'plain';
    inner.lang = passage.getAttribute('lang') ?? '';
    inner.append(...passage.childNodes);
    passage.append(inner);
  }
}

/** The comparison is too wide for a page: every row becomes a block, whose cells say what they are. */
function comparisonList(table: Element): HTMLElement {
  const list = block('div', 'comparison-list');
  for (const row of table.querySelectorAll('tbody > tr')) {
    const item = block('div', 'comparison-row');
    for (const cell of row.children) {
      if (cell.tagName === 'TH') item.append(block('p', 'comparison-topic', cell));
      else {
        const label = block('p', 'cell-label');
        label.textContent = (cell as HTMLElement).dataset.label ?? '';
        item.append(label, block('div', 'comparison-cell', cell));
      }
    }
    list.append(item);
  }
  return list;
}

function block(tag: 'div' | 'p', className: string, content?: Element): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  if (content) element.append(...content.childNodes);
  return element;
}
