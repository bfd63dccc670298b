/** Opens the search box by its link, by `/` and by Ctrl-K. What searches is loaded only then. */
const box = document.querySelector<HTMLDialogElement>('dialog.search-box');
const link = document.querySelector<HTMLAnchorElement>('.search-open');

async function open(): Promise<void> {
  const page = document.querySelector<HTMLInputElement>('.search-page input[type="search"]');
  if (page) {
    page.focus();
    return;
  }
  if (!box || box.open) return;
  const before = document.activeElement;
  // Open at once: what is typed while the script loads is not lost.
  box.showModal();
  box.querySelector<HTMLInputElement>('input[type="search"]')?.select();
  document.documentElement.classList.add('search-is-open');
  const { serveBox } = await import('./dialog.ts');
  serveBox(box, before);
}

/** Whether a key belongs to what the reader is typing into. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

// Without <dialog> the link leads to the search page.
if (box && typeof box.showModal === 'function') {
  link?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    const slash =
      event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey;
    const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!slash && !controlK) return;
    event.preventDefault();
    void open();
  });
}
