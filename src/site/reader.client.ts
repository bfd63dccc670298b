/** What a script adds to a page that can be read without it. */
import './reader/theme.ts';
import './reader/menu.ts';
import './reader/editions.ts';
import './reader/notes.ts';
import './reader/copy.ts';
