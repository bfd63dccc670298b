/** Small changes to a section before it is measured, without which Chromium's tags would say less than the HTML. */

/** Terms and definitions become paragraphs; foreign passages are marked in a way that reaches the PDF. */
export function prepareTags(section: Element): void {
  for (const item of section.querySelectorAll('dt, dd')) {
    if ([...item.children].some((e) => /^(P|UL|OL|DIV|TABLE)$/.test(e.tagName))) continue;
    const paragraph = document.createElement('p');
    paragraph.append(...item.childNodes);
    item.append(paragraph);
  }
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
