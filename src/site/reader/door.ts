import { recall, remember } from './store.ts';

for (const door of document.querySelectorAll<HTMLElement>('[data-edition]')) {
  if (door.dataset.edition === recall('edition')) door.classList.add('remembered');
  door.addEventListener('click', () => remember('edition', door.dataset.edition ?? ''));
}
