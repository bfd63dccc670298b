const button = document.querySelector<HTMLAnchorElement>('.menu-button');
const menu = document.querySelector<HTMLElement>('#menu');
if (button && menu) {
  const set = (open: boolean) => {
    document.documentElement.classList.toggle('menu-open', open);
    button.setAttribute('aria-expanded', String(open));
    if (open) menu.querySelector<HTMLElement>('a')?.focus();
  };
  const toggle = (event: Event) => {
    event.preventDefault();
    set(!document.documentElement.classList.contains('menu-open'));
  };
  button.addEventListener('click', toggle);
  button.addEventListener('keydown', (event) => {
    if (event.key === ' ') toggle(event);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.documentElement.classList.contains('menu-open')) {
      set(false);
      button.focus();
    }
  });
}
