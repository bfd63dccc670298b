import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'zod';
import { chapterLoader } from './content-loader.ts';
import { frontmatterSchema } from './handbook/frontmatter.ts';

/** What the handbook's own pages pass to <StarlightPage>. The check refuses the key `generated` in a chapter. */
const generatedPage = z.strictObject({
  title: z.string(),
  description: z.string().optional(),
  generated: z.literal(true),
  editUrl: z.unknown().optional(),
  sidebar: z.unknown().optional(),
  pagefind: z.unknown().optional(),
  lastUpdated: z.unknown().optional(),
  prev: z.unknown().optional(),
  next: z.unknown().optional(),
  template: z.unknown().optional(),
});

export const collections = {
  docs: defineCollection({
    loader: chapterLoader(),
    // The handbook's strict shape first: Starlight's own keys (head, banner) could put scripts on a page.
    schema: (context) =>
      z
        .unknown()
        .transform((data, ctx) => {
          const generated = generatedPage.safeParse(data);
          if (generated.success)
            return {
              title: generated.data.title,
              description: generated.data.description,
              tableOfContents: false,
            };
          const result = frontmatterSchema.safeParse(data);
          if (result.success) return { title: result.data.title, description: result.data.description };
          for (const issue of result.error.issues)
            ctx.addIssue({ code: 'custom', message: issue.message, path: issue.path });
          return z.NEVER;
        })
        .pipe(docsSchema()(context) as never),
  }),
};
