import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
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

/** The only keys of a page's matter that reach Starlight. */
interface PageMatter {
  title: string;
  description?: string | undefined;
  tableOfContents?: false;
}

export const collections = {
  docs: defineCollection({
    loader: chapterLoader(),
    // The handbook's strict shape first: Starlight's own keys (head, banner) could put scripts on a page.
    schema: (context) => {
      const starlight = docsSchema()(context);
      return z
        .unknown()
        .transform((data, ctx): PageMatter => {
          const generated = generatedPage.safeParse(data);
          if (generated.success)
            return {
              title: generated.data.title,
              description: generated.data.description,
              tableOfContents: false as const,
            };
          const result = frontmatterSchema.safeParse(data);
          if (result.success) return { title: result.data.title, description: result.data.description };
          for (const issue of result.error.issues)
            ctx.addIssue({ code: 'custom', message: issue.message, path: issue.path });
          return z.NEVER;
        })
        .pipe(starlight as z.ZodType<z.output<typeof starlight>, PageMatter>);
    },
  }),
};
