/** Entry of the script that runs in the print page. */
import { layBook } from './book.ts';

Object.assign(window, { layBook });
