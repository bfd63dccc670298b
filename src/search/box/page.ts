/** The search page: the query stands in its address. */
import { startPanel } from './panel.ts';

/** Starts the panel of the page with the query of the address, and writes what is typed back into it. */
export function startSearchPage(): void {
  const page = document.querySelector<HTMLElement>('.search-page');
  const root = page?.querySelector<HTMLElement>('.search-panel');
  if (!page || !root) return;
  page.hidden = false;
  const panel = startPanel(root, (query) => {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    address.searchParams.delete('kind');
    history.replaceState(history.state, '', address);
  });
  const query = new URL(location.href).searchParams.get('q') ?? '';
  if (query) panel.search(query);
  panel.focus();
}
