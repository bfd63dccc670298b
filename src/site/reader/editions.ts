import { remember } from './store.ts';

/** The anchor of the paragraph or heading that stands at the top of the window. */
function currentAnchor(): string {
  let anchor = '';
  for (const element of document.querySelectorAll<HTMLElement>(
    '.para[id], .sl-markdown-content h2[id], .sl-markdown-content h3[id]',
  )) {
    if (element.getBoundingClientRect().top > 140) break;
    anchor = element.id;
  }
  return anchor || location.hash.slice(1);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-edition]')) {
  link.addEventListener('click', () => {
    remember('edition', link.dataset.edition ?? '');
    const anchor = currentAnchor();
    if (anchor) link.hash = anchor;
  });
}
