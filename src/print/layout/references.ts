/** Page numbers behind internal references: where a target stands, and what is written at the reference. */

/** Page label by id of the target. */
export type PageOf = (id: string) => string | undefined;

/** Stands for a page that is not known yet, in the width of most page numbers. */
export const UNKNOWN_PAGE = '000';

const targetOf = (link: Element): string => decodeURIComponent(link.getAttribute('href') ?? '').slice(1);

/**
 * Writes the page numbers of a flow's references: “(p. 34)” behind the words, or the number alone where the flow is an
 * index (`data-pages="only"`, the table of authorities and the subject index), or at the end of a line of the contents.
 * Returns what was written, so that the caller can tell whether another layout is needed.
 */
export function writePageNumbers(flow: HTMLElement, pageOf: PageOf, pageWord: string): string {
  const written: string[] = [];
  const only = flow.dataset.pages === 'only';
  for (const link of flow.querySelectorAll<HTMLAnchorElement>('a.ref, a.toc-link')) {
    const target = targetOf(link);
    const label = pageOf(target) ?? UNKNOWN_PAGE;
    link.dataset.page = label;
    written.push(label);
    if (link.classList.contains('toc-link')) {
      const slot = link.querySelector('.toc-page');
      if (slot) slot.textContent = label;
    } else if (only && !link.classList.contains('with-page')) {
      link.textContent = label;
      link.classList.add('page-only');
    } else {
      const suffix = document.createElement('span');
      suffix.className = 'page-ref';
      suffix.textContent = `\u00A0(${pageWord}\u00A0${label})`;
      link.append(suffix);
    }
  }
  if (only) mergeSamePages(flow);
  return written.join(' ');
}

/** “12, 12, 13” becomes “12, 13”: neighbours that lead to the same page. */
function mergeSamePages(flow: Element): void {
  for (const link of flow.querySelectorAll<HTMLAnchorElement>('a.page-only')) {
    const before = link.previousSibling;
    const last = before?.previousSibling;
    if (
      before?.nodeType === Node.TEXT_NODE &&
      /^\s*,\s*$/.test(before.textContent ?? '') &&
      last instanceof HTMLAnchorElement &&
      last.classList.contains('page-only') &&
      last.textContent === link.textContent
    ) {
      before.remove();
      link.remove();
    }
  }
}
