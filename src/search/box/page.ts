/** The search page: the query stands in its address. */
import { startPanel } from './panel.ts';

/** Starts the panel of the page with the query of the address, and writes what is typed back into it. */
export function startSearchPage(): void {
  const root = document.querySelector<HTMLElement>('.search-page .search-panel');
  if (!root) return;
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
