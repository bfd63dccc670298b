/** Asks Pagefind for the keys of a query and ranks what it finds. Runs in the reader's browser and in the bench alike. */
import { type Guide, type Kind, recordOf, type StoredGuide, unpackGuide } from './guide.ts';
import { type StoredWords, unpackKnownWords } from './known-words.ts';
import { keysOfPlan, type Plan, planQuery } from './plan.ts';
import { type Group, type Hits, rank } from './rank.ts';
import { correctQuery } from './suggest.ts';

/** What is used of Pagefind. */
export interface PagefindInstance {
  search(query: string): Promise<{ results: PagefindResult[] }>;
}
export interface PagefindResult {
  id: string;
  data(): Promise<{ url: string; filters: Record<string, string[]> }>;
}

/** A paragraph, term or authority as it is stored. */
export interface Fragment {
  /** Page and fragment within the edition, with a slash before it. */
  address: string;
  heading: string;
  text: string;
}

export interface Answer {
  plan: Plan;
  groups: Group[];
  /** The query that was answered where the typed one has a word that the handbook has not. */
  corrected: string | undefined;
}

export interface SearchEngine {
  guide: Guide;
  ask(query: string, options?: { finished?: boolean; kinds?: ReadonlySet<Kind> }): Promise<Answer>;
  /** The text of a record that an answer named. */
  fragment(record: number): Promise<Fragment | undefined>;
  /** The text of a term or an authority that no answer named. */
  concept(record: number): Promise<Fragment | undefined>;
}

/**
 * Puts an engine together from a started Pagefind and the stored guide. `loadWords` brings the handbook's words; it is
 * called when a word is unknown.
 */
export function searchEngine(
  pagefind: PagefindInstance,
  stored: StoredGuide,
  loadWords: () => Promise<StoredWords>,
): SearchEngine {
  const guide = unpackGuide(stored);
  const asked = new Map<string, Promise<ReadonlySet<number>>>();
  const loaders = new Map<number, PagefindResult>();
  let words: Promise<string[]> | undefined;

  const recordsWith = (key: string): Promise<ReadonlySet<number>> => {
    const known = asked.get(key);
    if (known) return known;
    const answer = pagefind.search(`"${key}"`).then(({ results }) => {
      const records = new Set<number>();
      for (const result of results) {
        const record = recordOf(guide, result.id);
        if (record === undefined) continue;
        records.add(record);
        if (!loaders.has(record)) loaders.set(record, result);
      }
      return records;
    });
    asked.set(key, answer);
    answer.catch(() => asked.delete(key));
    return answer;
  };

  const answerTo = async (plan: Plan, kinds: ReadonlySet<Kind> | undefined): Promise<Group[]> => {
    const hits: Hits = new Map(
      await Promise.all(keysOfPlan(plan).map(async (key) => [key, await recordsWith(key)] as const)),
    );
    return rank(guide, plan, hits, kinds);
  };

  const fragment: SearchEngine['fragment'] = async (record) => {
    const data = await loaders.get(record)?.data();
    const { h: [heading = ''] = [], t: [text = ''] = [] } = data?.filters ?? {};
    return data && { address: data.url, heading, text };
  };

  return {
    guide,
    ask: async (query, { finished = false, kinds } = {}) => {
      const plan = planQuery(guide, query, finished);
      // A word in the middle of typing is not a mistake yet.
      const mistaken = plan.unknown.filter((u) => !u.unfinished);
      if (mistaken.length > 0) {
        words ??= loadWords().then(unpackKnownWords);
        const corrected = correctQuery(query, mistaken, await words);
        if (corrected !== undefined) {
          const meant = planQuery(guide, corrected, true);
          return { plan: meant, groups: await answerTo(meant, kinds), corrected };
        }
      }
      return { plan, groups: await answerTo(plan, kinds), corrected: undefined };
    },
    fragment,
    concept: async (record) => {
      const name = guide.concepts.find((c) => c.record === record)?.name ?? '';
      await answerTo(planQuery(guide, name, true), undefined);
      return fragment(record);
    },
  };
}
