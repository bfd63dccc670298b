/** One reading of the book for a whole build; `astro dev` forgets it when a file under `content` changes. */
import { type Book, readBook } from './book.ts';

const KEY = Symbol.for('handbook.book');
const store = globalThis as typeof globalThis & { [KEY]?: Map<string, Book> };

/** The book under this root, read once. Throws a HandbookError as readBook does. */
export function cachedBook(root: string): Book {
  store[KEY] ??= new Map();
  const known = store[KEY].get(root);
  if (known) return known;
  const book = readBook(root);
  store[KEY].set(root, book);
  return book;
}

/** Makes the next call read the files again. */
export function forgetBook(): void {
  store[KEY]?.clear();
}
