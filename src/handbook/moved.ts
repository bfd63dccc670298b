/** Places of the book that have moved: `content/data/moved.yaml`. An address that was ever published keeps leading somewhere. */
import { z } from 'zod';

/** The table, under the project’s folder. */
export const MOVED_FILE = 'content/data/moved.yaml';

const place = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'slug, or slug/label');

export const movedSchema = z.array(z.strictObject({ from: place, to: place }));
export type Moved = z.infer<typeof movedSchema>;
