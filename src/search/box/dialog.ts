/** The dialog around the panel: opens it, closes it, and gives the focus back. */
import { type Panel, startPanel } from './panel.ts';

let panel: Panel | undefined;

/** Opens the box and puts the cursor in its field. */
export function openBox(box: HTMLDialogElement): void {
  if (!panel) {
    const root = box.querySelector<HTMLElement>('.search-panel');
    if (!root) return;
    panel = startPanel(root);
    box.querySelector('.search-close')?.addEventListener('click', () => box.close());
    // A press outside the panel lands on the dialog itself.
    box.addEventListener('click', (event) => {
      if (event.target === box) box.close();
    });
    root.addEventListener('click', (event) => {
      // A result on the same page moves the page behind the box: the box has to go.
      if ((event.target as Element).closest('.search-results a, .search-help a')) box.close();
    });
  }
  const before = document.activeElement;
  box.addEventListener(
    'close',
    () => {
      document.documentElement.classList.remove('search-is-open');
      if (before instanceof HTMLElement && before !== document.body) before.focus();
      else document.querySelector<HTMLElement>('.search-open')?.focus();
    },
    { once: true },
  );
  document.documentElement.classList.add('search-is-open');
  box.showModal();
  panel.focus();
}
