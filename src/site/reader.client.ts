/** What a script adds to a page that can be read without it. */
import './reader/moved.ts';
import './reader/theme.ts';
import './reader/menu.ts';
import './reader/editions.ts';
import './reader/notes.ts';
import './reader/copy.ts';

const filter = document.querySelector<HTMLElement>('.topic-filter');
if (filter) void import('./reader/digests.ts').then(({ filterDigests }) => filterDigests(filter));
const sort = document.querySelector<HTMLButtonElement>('button.sort');
if (sort) void import('./reader/sort-table.ts').then(({ sortTable }) => sortTable(sort));

import './reader/update.ts';
