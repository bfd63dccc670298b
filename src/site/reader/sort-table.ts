/** Sorts the rows of the comparison table by topic, and back into the order of the chapters. */
export function sortTable(button: HTMLButtonElement): void {
  const bodies = [...(button.closest('table')?.tBodies ?? [])];
  const inBook = bodies.map((body) => [...body.rows]);
  const topic = (row: HTMLTableRowElement) => row.querySelector('a')?.textContent ?? row.textContent ?? '';
  const { compare } = new Intl.Collator(document.documentElement.lang);
  const byTopic = inBook
    .flat()
    .filter((row) => !row.classList.contains('group'))
    .sort((a, b) => compare(topic(a), topic(b)));
  const words = [button.textContent ?? '', button.dataset.text ?? ''];
  let sorted = false;
  button.hidden = false;
  button.addEventListener('click', () => {
    sorted = !sorted;
    for (const [i, body] of bodies.entries())
      body.replaceChildren(...(sorted ? (i === 0 ? byTopic : []) : (inBook[i] ?? [])));
    button.textContent = words[sorted ? 1 : 0] ?? '';
  });
}
