/** What must hold in every built page; read from the files, without a browser. */
import { describe, expect, it } from 'vitest';
import { EDITIONS, locate } from '../../src/handbook/editions.ts';
import { hasCyrillic } from '../../src/handbook/script.ts';
import { attr, type BuiltPage, builtPages } from '../shared/html.ts';

const pages = builtPages();
const edition = (page: BuiltPage) => locate(page.url).edition?.id;
const short = (text: string) => text.trim().slice(0, 70);

/** What this finds in any page, with the page's address; at most thirty, so that a failure can be read. */
const inAll = (find: (page: BuiltPage) => string[], chosen = pages): string[] =>
  chosen.flatMap((page) => find(page).map((fault) => `${page.url}: ${fault}`)).slice(0, 30);

describe('every built page', () => {
  it('exists in all editions', () => {
    for (const e of EDITIONS)
      expect(pages.filter((p) => p.url.startsWith(`/${e.segment}/`)).length).toBeGreaterThan(10);
  });

  it('says its language', () => {
    const wrong = inAll((page) => {
      const html = page.elements.find(({ element }) => element.tagName === 'html')?.element;
      const lang = html && attr(html, 'lang');
      return lang === (edition(page) ?? 'sr-Cyrl') ? [] : [String(lang)];
    });
    expect(wrong).toEqual([]);
  });

  it('has no Cyrillic letter in the Latin edition outside text that is marked', () => {
    const latin = pages.filter((p) => edition(p) === 'sr-Latn');
    expect(
      inAll(
        (page) =>
          page.texts.filter((t) => t.lang !== 'sr-Cyrl' && hasCyrillic(t.value)).map((t) => short(t.value)),
        latin,
      ),
    ).toEqual([]);
    const attributes = (page: BuiltPage) =>
      page.elements.flatMap(({ element, lang }) =>
        lang === 'sr-Cyrl'
          ? []
          : element.attrs.filter((a) => hasCyrillic(a.value)).map((a) => `${a.name}=${short(a.value)}`),
      );
    expect(inAll(attributes, latin)).toEqual([]);
  });

  it('has no Cyrillic in the English edition unless it is marked', () => {
    const english = pages.filter((p) => edition(p) === 'en' && locate(p.url).view !== 'both');
    expect(
      inAll(
        (page) =>
          page.texts.filter((t) => t.lang !== 'sr-Cyrl' && hasCyrillic(t.value)).map((t) => short(t.value)),
        english,
      ),
    ).toEqual([]);
  });

  it('prints no raw key of an interface string, and nothing of the source syntax', () => {
    const raw =
      /(?<![\w./@-])[a-z]{3,}\.[a-z]+[A-Z]\w*|\[@|\[#[a-z]|\{\/\*|<Term|\bundefined\b|\[object [A-Z]/;
    expect(inAll((page) => page.texts.filter((t) => raw.test(t.value)).map((t) => short(t.value)))).toEqual(
      [],
    );
  });

  it('has unique ASCII ids', () => {
    const faults = inAll(
      (page) => {
        const ids = page.elements.flatMap(({ element }) => attr(element, 'id') ?? []);
        const odd = ids.filter((id) => !/^[A-Za-z_][\w-]*$/.test(id));
        return [...odd, ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} twice`)];
      },
      pages.filter((p) => locate(p.url).view !== 'print'),
    );
    expect(faults).toEqual([]);
    for (const page of pages.filter((p) => locate(p.url).view === 'print')) {
      const ids = page.elements.flatMap(({ element }) => attr(element, 'id') ?? []);
      expect(new Set(ids).size, page.url).toBe(ids.length);
    }
  });

  it('has internal links and fragments that hold', () => {
    const ids = new Map(
      pages.map((p) => [p.url, new Set(p.elements.flatMap(({ element }) => attr(element, 'id') ?? []))]),
    );
    const broken = inAll((page) =>
      page.elements.flatMap(({ element }) => {
        const href = element.tagName === 'a' ? attr(element, 'href') : undefined;
        if (href === undefined || /^(https?:|mailto:)/.test(href)) return [];
        const target = new URL(href, `http://host${page.url}`);
        if (/\.(pdf|csv|docx|epub|html|xml|zip)$/.test(target.pathname)) return [];
        const known = ids.get(target.pathname);
        const fragment = decodeURIComponent(target.hash.slice(1));
        return known && (!fragment || known.has(fragment)) ? [] : [href];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('loads nothing from another host and has no inline handler', () => {
    const address: Record<string, string> = {
      script: 'src',
      img: 'src',
      link: 'href',
      iframe: 'src',
      source: 'src',
    };
    const faults = inAll((page) =>
      page.elements.flatMap(({ element }) => {
        const name = address[element.tagName];
        const value = name && attr(element, name);
        const relation = attr(element, 'rel') ?? '';
        const outside =
          value && !/canonical|alternate/.test(relation) && /^(https?:)?\/\//.test(value) ? [value] : [];
        return [...outside, ...element.attrs.filter((a) => /^on[a-z]/.test(a.name)).map((a) => a.name)];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('tells no other site where its reader comes from, whatever headers the host sends', () => {
    const leading = pages.filter((page) =>
      page.elements.some(
        ({ element }) => element.tagName === 'a' && /^https?:/.test(attr(element, 'href') ?? ''),
      ),
    );
    expect(leading.length).toBeGreaterThan(100);
    const silent = (page: BuiltPage) =>
      page.elements.some(
        ({ element }) => attr(element, 'name') === 'referrer' && attr(element, 'content') === 'no-referrer',
      );
    expect(
      leading.filter((page) => locate(page.url).view !== 'print' && !silent(page)).map((page) => page.url),
    ).toEqual([]);
  });

  it('has the same headings and paragraphs under the same anchors in all three editions', () => {
    const anchors = (url: string) =>
      pages
        .find((p) => p.url === url)
        ?.elements.filter(
          ({ element }) =>
            ['h2', 'h3'].includes(element.tagName) ||
            (attr(element, 'class') ?? '').split(' ').includes('para'),
        )
        .flatMap(({ element }) => attr(element, 'id') ?? []);
    const slugs = pages.filter((p) => p.url.startsWith('/sr/')).map((p) => p.url.slice('/sr/'.length));
    for (const slug of slugs.filter((s) => !s.startsWith('subject-index'))) {
      const cyrillic = anchors(`/sr/${slug}`);
      expect(anchors(`/sr-latn/${slug}`), slug).toEqual(cyrillic);
      expect(anchors(`/en/${slug}`), slug).toEqual(cyrillic);
    }
  });
});

it('no table row is empty', () => {
  const empty = inAll((page) => {
    const rows = page.html.match(/<tr[^>]*>\s*<\/tr>/g) ?? [];
    return rows.map(() => 'an empty row');
  });
  expect(empty).toEqual([]);
});
