/** Sorts the rows of the comparison table by topic, and back into the order of the chapters. */
export function sortTable(button: HTMLButtonElement): void {
  const body = button.closest('table')?.tBodies[0];
  if (!body) return;
  const inBook = [...body.rows];
  const topic = (row: HTMLTableRowElement) => row.querySelector('a')?.textContent ?? row.textContent ?? '';
  const { compare } = new Intl.Collator(document.documentElement.lang);
  const byTopic = [...inBook].sort((a, b) => compare(topic(a), topic(b)));
  const words = [button.textContent ?? '', button.dataset.text ?? ''];
  let sorted = false;
  button.hidden = false;
  button.addEventListener('click', () => {
    sorted = !sorted;
    body.append(...(sorted ? byTopic : inBook));
    button.textContent = words[sorted ? 1 : 0] ?? '';
  });
}
