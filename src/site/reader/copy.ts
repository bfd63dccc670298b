/** Copies a model text, or the citation of a paragraph or chapter with its address. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies, and says so on the button for two seconds. */
async function copyBy(button: HTMLButtonElement, text: string): Promise<void> {
  const words = button.textContent ?? '';
  if (!(await copy(text))) return;
  button.textContent = button.dataset.text ?? words;
  setTimeout(() => {
    button.textContent = words;
  }, 2000);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy'))
  button.addEventListener('click', () => {
    const tools = button.closest('.wording-tools') ?? button;
    const wording = tools.previousElementSibling as HTMLElement | null;
    if (wording) void copyBy(button, wording.innerText);
  });

for (const button of document.querySelectorAll('button[data-do="print"]'))
  button.addEventListener('click', () => print());

/** Prints one card, with its heading and the authorities it cites. */
function printCard(card: HTMLElement): void {
  const root = document.documentElement;
  const cited = [...card.querySelectorAll<HTMLAnchorElement>('.note > a')].flatMap((call) => {
    const note = document.querySelector<HTMLLIElement>(`li${call.hash}`);
    // Without the notes that are left out, the list would count from one.
    if (note) note.value = Number(call.textContent);
    return note ?? [];
  });
  const notes = cited[0]?.closest('.notes');
  const printed = [card.previousElementSibling, card, notes, ...cited];
  root.classList.add('print-card');
  for (const element of printed) element?.classList.add('printed');
  print();
  for (const element of printed) element?.classList.remove('printed');
  root.classList.remove('print-card');
}

for (const button of document.querySelectorAll<HTMLElement>('button[data-do="print-card"]'))
  button.addEventListener('click', () => {
    const card = button.closest<HTMLElement>('.para');
    if (card) printCard(card);
  });

const tools = document.querySelector<HTMLElement>('.tools');
if (tools) {
  const form = tools.dataset.cite ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.para-no'))
    link.addEventListener('click', () => {
      const cited = form.replace('{number}', link.textContent ?? '');
      const address = new URL(link.hash, location.href).href;
      void copy(`${cited}, ${address}`).then((done) => link.classList.toggle('copied', done));
    });
  for (const button of tools.querySelectorAll<HTMLButtonElement>('button[data-do="cite"]'))
    button.addEventListener('click', () => {
      void copyBy(button, `${button.dataset.cite}, ${location.href.replace(/#.*/, '')}`);
    });
}
