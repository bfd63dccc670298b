import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { BROWSERS } from './src/build/browsers.ts';
import { makeFonts } from './src/fonts/make-fonts.ts';
import { CAPTIONS, caption, starlightStrings } from './src/handbook/captions.ts';
import { EDITIONS, locate, withoutBase } from './src/handbook/editions.ts';
import { readSettings } from './src/handbook/settings.ts';
import { handbook } from './src/integration.ts';
import { remarkHandbook } from './src/markdown/remark-handbook.ts';
import { remarkTableAlignment } from './src/markdown/remark-table-alignment.ts';
import { ownStyle } from './src/site/own-style.ts';

const root = process.cwd();
const fonts = await makeFonts(root);
const settings = readSettings(process.env.HANDBOOK_SETTINGS || 'src/settings.yaml');

export default defineConfig({
  ...(settings.site ? { site: settings.site } : {}),
  base: settings.base,
  cacheDir: process.env.HANDBOOK_CACHE || './node_modules/.astro',
  outDir: process.env.HANDBOOK_OUT || './dist',
  trailingSlash: 'always',
  compressHTML: true,
  telemetry: false,
  prefetch: false,
  vite: {
    build: { assetsInlineLimit: 0, target: [...BROWSERS], cssTarget: [...BROWSERS] },
    resolve: { alias: { 'handbook-fonts.css': fonts, 'handbook-fonts': path.dirname(fonts) } },
    plugins: [ownStyle(root)],
  },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, [remarkHandbook, { root }], remarkTableAlignment],
    }),
  },
  integrations: [
    handbook({ root }),
    // Instead of Starlight's own: the whole book on one page is made for print, not for readers who search.
    sitemap({
      filter: (page) => locate(withoutBase(new URL(page).pathname, settings.base)).view !== 'print',
      i18n: {
        defaultLocale: 'sr',
        locales: Object.fromEntries(EDITIONS.map((e) => [e.segment, e.lang])),
      },
    }),
    starlight({
      title: Object.fromEntries(EDITIONS.map((e) => [e.lang, caption(e, 'siteTitle')])),
      description: CAPTIONS.bookSubtitle.sr,
      locales: Object.fromEntries(EDITIONS.map((e) => [e.segment, { label: e.name, lang: e.lang }])),
      defaultLocale: 'sr',
      disable404Route: true,
      pagefind: false,
      expressiveCode: false,
      credits: false,
      markdown: { headingLinks: false },
      customCss: ['handbook-fonts.css', './src/styles/all.css'],
      routeMiddleware: './src/site/route-data.ts',
      components: {
        ContentPanel: './src/overrides/ContentPanel.astro',
        Head: './src/overrides/Head.astro',
        Header: './src/overrides/Header.astro',
        PageFrame: './src/overrides/PageFrame.astro',
        PageSidebar: './src/overrides/PageSidebar.astro',
        PageTitle: './src/overrides/PageTitle.astro',
        Sidebar: './src/overrides/Sidebar.astro',
        Footer: './src/overrides/Footer.astro',
        SkipLink: './src/overrides/SkipLink.astro',
        ThemeProvider: './src/overrides/ThemeProvider.astro',
        TwoColumnContent: './src/overrides/TwoColumnContent.astro',
      },
      plugins: [
        {
          name: 'handbook-strings',
          hooks: {
            'config:setup': () => {},
            'i18n:setup': ({ injectTranslations }) =>
              injectTranslations(Object.fromEntries(EDITIONS.map((e) => [e.lang, starlightStrings(e)]))),
          },
        },
      ],
    }),
    mdx(),
  ],
});
