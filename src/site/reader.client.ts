/**
 * What a script adds to a page that can be read without it. One file for all pages, asked for once; what a page has alone is loaded
 * when that page is open.
 */
import './reader/moved.ts';
import './reader/theme.ts';
import './reader/menu.ts';
import './reader/editions.ts';
import './reader/navigator.ts';
import './reader/notes.ts';
import './reader/copy.ts';
import '../search/box/opener.ts';
import './reader/update.ts';

const filter = document.querySelector<HTMLElement>('.topic-filter');
if (filter) void import('./reader/digests.ts').then(({ filterDigests }) => filterDigests(filter));
const sort = document.querySelector<HTMLButtonElement>('button.sort');
if (sort) void import('./reader/sort-table.ts').then(({ sortTable }) => sortTable(sort));
const keep = document.querySelector<HTMLElement>('.keep');
if (keep) void import('./reader/offline.ts').then(({ startKeeping }) => startKeeping(keep));
if (document.querySelector('.search-page'))
  void import('../search/box/page.ts').then(({ startSearchPage }) => startSearchPage());
