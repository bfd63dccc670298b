import { recall, remember } from './store.ts';

for (const door of document.querySelectorAll<HTMLElement>('[data-edition]')) {
  if (door.dataset.edition === recall('edition')) door.classList.add('remembered');
  door.addEventListener('click', () => {
    const chosen = door.dataset.edition ?? '';
    remember('edition', chosen);
    if (chosen !== 'en') remember('script', chosen);
  });
}
