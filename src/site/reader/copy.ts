/** Copies a model text, or the citation of a paragraph with its address. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  const words = button.textContent ?? '';
  button.hidden = false;
  button.addEventListener('click', async () => {
    const wording = button.closest('.model-wording')?.querySelector<HTMLElement>('.wording');
    if (wording && (await copy(wording.innerText))) {
      button.textContent = button.dataset.text ?? words;
      setTimeout(() => {
        button.textContent = words;
      }, 2000);
    }
  });
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.para-no[data-cite]')) {
  link.addEventListener('click', () => {
    const address = new URL(link.hash, location.href).href;
    void copy(`${link.dataset.cite}, ${address}`).then((done) => link.classList.toggle('copied', done));
  });
}
