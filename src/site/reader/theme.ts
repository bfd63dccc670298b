import { recall, remember } from './store.ts';

const label = document.querySelector<HTMLElement>('.theme-choice');
const select = label?.querySelector('select');
if (label && select) {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const choice = select.value;
    document.documentElement.dataset.scheme = choice === 'auto' ? (dark.matches ? 'dark' : 'light') : choice;
  };
  select.value = recall('theme') ?? 'auto';
  select.addEventListener('change', () => {
    remember('theme', select.value);
    apply();
  });
  dark.addEventListener('change', apply);
}
