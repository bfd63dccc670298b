/** The last queries, on this device only. */
import { recall, remember } from '../../site/reader/store.ts';

const MOST = 8;

/** The last queries, the newest first. */
export function recentQueries(): string[] {
  try {
    const list: unknown = JSON.parse(recall('recent-searches') ?? '[]');
    return Array.isArray(list) ? list.filter((q) => typeof q === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a query at the head of the list. */
export function keepQuery(query: string): void {
  const text = query.trim();
  if (text.length < 2) return;
  remember(
    'recent-searches',
    JSON.stringify([text, ...recentQueries().filter((q) => q !== text)].slice(0, MOST)),
  );
}

export function forgetQueries(): void {
  remember('recent-searches', '[]');
}
