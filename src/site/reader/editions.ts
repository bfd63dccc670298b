import { recall, remember } from './store.ts';

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

/** The script in which Serbian is read: what stands beside English. */
function rememberScript(id: string): void {
  if (id.startsWith('sr')) remember('script', id);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-edition]')) {
  const isDoor = link.closest('.doors') !== null;
  if (isDoor && link.dataset.edition === recall('edition')) link.classList.add('remembered');
  link.addEventListener('click', () => {
    const chosen = link.dataset.edition ?? '';
    remember('edition', chosen);
    // Who goes on to English keeps the script just read; the title page is in no script of the reader's.
    if (chosen !== 'en') rememberScript(chosen);
    else if (!isDoor) rememberScript(document.documentElement.lang);
    const anchor = currentAnchor();
    if (anchor) link.hash = anchor;
  });
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-script]'))
  link.addEventListener('click', () => rememberScript(link.dataset.script ?? ''));

const beside = document.querySelector<HTMLAnchorElement>('[data-latin]');
if (beside && recall('script') === 'sr-Latn') beside.href = beside.dataset.latin ?? beside.href;
