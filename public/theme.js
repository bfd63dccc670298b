// Runs before the first paint: the reader's choice of appearance, kept on this device only.
(() => {
  let theme = 'auto';
  try {
    theme = localStorage.getItem('handbook-theme') || 'auto';
  } catch {}
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const root = document.documentElement;
  root.dataset.scheme = theme === 'auto' ? (dark ? 'dark' : 'light') : theme;
  root.classList.add('js');
})();
