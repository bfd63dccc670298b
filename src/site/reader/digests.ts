/** Whether a paragraph that is shown stands under this heading, before the next of its level or above. */
function hasShown(heading: HTMLElement): boolean {
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^H[23]$/.test(next.tagName) && next.tagName <= heading.tagName) return false;
    if (next instanceof HTMLElement && next.classList.contains('para') && !next.hidden) return true;
  }
  return false;
}

/** Shows only the digests of the chosen topic, and the headings that have any. The choice stands in the address. */
export function filterDigests(filter: HTMLElement): void {
  const select = filter.querySelector('select');
  const status = filter.querySelector<HTMLElement>('[role="status"]');
  if (!select) return;
  const paras = [...document.querySelectorAll<HTMLElement>('.para-casedigest')];
  const headings = [
    ...document.querySelectorAll<HTMLElement>('.sl-markdown-content > h2, .sl-markdown-content > h3'),
  ];
  const topicsOf = (para: HTMLElement) =>
    para.querySelector<HTMLElement>('.case-digest')?.dataset.topics?.split(' ') ?? [];

  const apply = () => {
    const topic = select.value;
    let shown = 0;
    for (const para of paras) {
      para.hidden = topic !== '' && !topicsOf(para).includes(topic);
      if (!para.hidden) shown += 1;
    }
    for (const heading of headings) heading.hidden = topic !== '' && !hasShown(heading);
    if (status)
      status.textContent = topic === '' ? '' : (status.dataset.text ?? '').replace('{count}', String(shown));
    const url = new URL(location.href);
    if (topic) url.searchParams.set('topic', topic);
    else url.searchParams.delete('topic');
    history.replaceState(null, '', url);
  };
  filter.hidden = false;
  const wanted = new URL(location.href).searchParams.get('topic') ?? '';
  if ([...select.options].some((o) => o.value === wanted)) select.value = wanted;
  select.addEventListener('change', apply);
  if (select.value !== '') apply();
}
