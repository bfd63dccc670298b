/** The panel of the search: answers while the reader types, moves by arrow keys, tells a screen reader what it found. */
import { toLatin } from '../../handbook/script.ts';
import type { SearchEngine } from '../engine.ts';
import type { Kind } from '../guide.ts';
import { nearestTerms } from '../nearest-terms.ts';
import { loadEngine } from './load.ts';
import { forgetQueries, keepQuery, recentQueries } from './recent.ts';
import { type Drawing, drawAnswer, termLinks } from './results.ts';

export interface Panel {
  focus(): void;
  /** Puts a query into the field and answers it. */
  search(query: string): void;
}

/** Milliseconds without a key before the index is asked: a word in the middle of typing would load pieces for nothing. */
const PAUSE = 70;
/** Milliseconds after which an unknown last word is taken as finished, and perhaps mistyped. */
const LONG_PAUSE = 450;

/** Starts a panel. `changed` is told every query that was answered. */
export function startPanel(root: HTMLElement, changed: (query: string) => void = () => {}): Panel {
  const find = <E extends HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`the search panel has no ${selector}`);
    return found;
  };
  const input = find<HTMLInputElement>('input[type="search"]');
  const form = find<HTMLFormElement>('form');
  const status = find('.search-status');
  const results = find('.search-results');
  const start = find('.search-start');
  const help = find('.search-help');
  const nearest = find('.search-nearest');
  const share = find('.search-share');
  const shareLink = find<HTMLAnchorElement>('.search-share a');
  const recent = find('.search-recent');
  const latin = document.documentElement.lang === 'sr-Latn';
  const script = (text: string) => (latin ? toLatin(text) : text);
  const strings = new Map(
    [...root.querySelectorAll<HTMLElement>('.search-strings [data-key]')].map((e) => [
      e.dataset.key ?? '',
      e.textContent ?? '',
    ]),
  );
  const say: Drawing['say'] = (key, values = {}) =>
    (strings.get(key) ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const to = (address: string) => `${root.dataset.root ?? '/'}${address.replace(/^\//, '')}`;

  let engine: Promise<SearchEngine> | undefined;
  const ready = () => {
    engine ??= loadEngine(root.dataset.index ?? '/');
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };

  const showRecent = () => {
    const queries = recentQueries();
    recent.hidden = queries.length === 0;
    recent.querySelector('ul')?.replaceChildren(
      ...queries.map((query) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = query;
        button.addEventListener('click', () => panel.search(query));
        const entry = document.createElement('li');
        entry.append(button);
        return entry;
      }),
    );
  };

  let turn = 0;
  let answered = '';
  const clear = () => {
    results.replaceChildren();
    status.textContent = '';
    help.hidden = true;
    share.hidden = true;
    start.hidden = false;
    showRecent();
  };

  async function answer(finished: boolean): Promise<void> {
    turn += 1;
    const mine = turn;
    const query = input.value.trim();
    const kind = (form.elements.namedItem('kind') as RadioNodeList | null)?.value ?? '';
    if (query === '') {
      answered = '';
      clear();
      changed('');
      return;
    }
    try {
      if (results.childElementCount === 0) status.textContent = say('searchLoading');
      const search = await ready();
      if (!finished) await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (mine !== turn) return;
      const found = await search.ask(query, {
        finished,
        ...(kind ? { kinds: new Set([kind as Kind]) } : {}),
      });
      if (mine !== turn) return;
      const drawing: Drawing = { engine: search, say, script, to, level: Number(root.dataset.level ?? 2) };
      const groups = await drawAnswer(drawing, found);
      if (mine !== turn) return;
      const count = found.groups.reduce((sum, g) => sum + Math.max(1, g.records.length), 0);
      results.replaceChildren(...groups);
      start.hidden = true;
      help.hidden = count > 0;
      share.hidden = count === 0;
      shareLink.href = `${to('search/')}?q=${encodeURIComponent(query)}`;
      if (count === 0) {
        const terms = await Promise.all(nearestTerms(search.guide, query).map((r) => search.concept(r)));
        if (mine !== turn) return;
        nearest.hidden = terms.length === 0;
        nearest.querySelector('ul')?.replaceChildren(...termLinks(drawing, terms));
        status.textContent = say('searchNone', { query });
      } else if (found.corrected !== undefined)
        status.textContent = `${say('searchMeant', { query: script(found.corrected) })} · ${say('searchResults', { count })}`;
      else status.textContent = say('searchResults', { count });
      answered = query;
      changed(query);
      if (found.plan.unknown.some((u) => u.unfinished)) {
        await new Promise((resolve) => setTimeout(resolve, LONG_PAUSE));
        if (mine === turn) await answer(true);
      }
    } catch {
      if (mine === turn) status.textContent = say('searchFailed');
    }
  }

  const stops = () => [...results.querySelectorAll<HTMLElement>('a, button')];
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if ((event.target as HTMLInputElement).type === 'radio') return;
    const list = [input, ...stops()];
    const at = list.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    list[Math.max(0, Math.min(list.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    keepQuery(input.value);
    if (answered !== input.value.trim()) await answer(true);
    results.querySelector<HTMLElement>('a')?.focus();
  });
  input.addEventListener('input', () => void answer(false));
  form.addEventListener('change', (event) => {
    if ((event.target as HTMLInputElement).name === 'kind') void answer(true);
  });
  results.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) keepQuery(input.value);
  });
  find('.search-forget').addEventListener('click', () => {
    forgetQueries();
    showRecent();
    input.focus();
  });

  const panel: Panel = {
    focus: () => {
      input.focus();
      input.select();
    },
    search: (query) => {
      input.value = query;
      void answer(true);
      input.focus();
    },
  };
  showRecent();
  if (input.value.trim()) void answer(false);
  ready().catch(() => {
    status.textContent = say('searchFailed');
  });
  return panel;
}
