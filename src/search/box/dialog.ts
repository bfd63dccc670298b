/** The dialog around the panel: closes it, and gives the focus back. */
import { type Panel, startPanel } from './panel.ts';

let panel: Panel | undefined;

function closed(before: Element | null): void {
  document.documentElement.classList.remove('search-is-open');
  if (before instanceof HTMLElement && before !== document.body) before.focus();
  else document.querySelector<HTMLElement>('.search-open')?.focus();
}

/** Serves a box that was just opened; `before` had the focus until then. */
export function serveBox(box: HTMLDialogElement, before: Element | null): void {
  if (!panel) {
    const root = box.querySelector<HTMLElement>('.search-panel');
    if (!root) return;
    panel = startPanel(root);
    box.querySelector('.search-close')?.addEventListener('click', () => box.close());
    // A search field would first empty itself: Esc closes, and what was typed is there when the box opens again.
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      box.close();
    });
    // A press outside the panel lands on the dialog itself.
    box.addEventListener('click', (event) => {
      if (event.target === box) box.close();
    });
    root.addEventListener('click', (event) => {
      // A result on the same page moves the page behind the box: the box has to go.
      if ((event.target as Element).closest('.search-results a, .search-help a')) box.close();
    });
  }
  if (box.open) box.addEventListener('close', () => closed(before), { once: true });
  else closed(before);
}
