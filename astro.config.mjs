// @ts-check
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkedPages } from './src/integrations/checked-pages.ts';
import { editionCode } from './src/integrations/edition-code.ts';
import { exampleSiteSaid } from './src/integrations/example-site.ts';
import { filesInDev } from './src/integrations/files-in-dev.ts';
import { languages } from './src/integrations/languages.ts';
import { offline } from './src/integrations/offline.ts';
import { lostPlacesSaid } from './src/integrations/lost-places.ts';
import { oneContent } from './src/integrations/one-content.ts';
import { oneScript } from './src/integrations/one-script.ts';
import { pageWeight } from './src/integrations/page-weight.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { savedAtOnce } from './src/integrations/saved-at-once.ts';
import { siteWriter } from './src/integrations/site-writer.ts';
import { remarkPlugins } from './src/reading/mdx.ts';
import { languageOf, publishedAt } from './src/reading/published-at.ts';
import { rehypePlugins } from './src/rendering/plugins.ts';
import { contentFolder } from './src/reading/content-folder.ts';

/** What Astro keeps between builds is of one content folder: others have a place of their own. */
const storeOf = (/** @type {string} */ folder) =>
  folder === resolve('content')
    ? 'node_modules/.astro'
    : join(tmpdir(), `variorum-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);

// Pages are set, and their formulas and code made, as all other text is.
const processor = unified({
  remarkPlugins: remarkPlugins(languageOf()),
  rehypePlugins,
  gfm: false,
  smartypants: false,
});

// Astro puts variables of the environment in the place of its own of the same name; this one says where the site lies.
delete process.env['BASE_URL'];

export default defineConfig({
  ...publishedAt(),
  trailingSlash: 'always',
  // White space as in JSX: a line break in a template is nothing, a space that counts is written `{' '}`. The formatter
  // assumes the same; tests/site/white-space.test.ts reads the result.
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'always', concurrency: 16 },
  // A policy in every page: nothing runs, and nothing is loaded, that this site did not build. Formulas, code and charts
  // style single elements by attributes; Pagefind's engine is WebAssembly.
  security: {
    csp: {
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        // Small fonts of formulas stand in their style sheet.
        "font-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  devToolbar: { enabled: false },
  // Astro marks its modules of MDX pages with a directive of its own, which the bundler does not know and says so for each.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  cacheDir: storeOf(contentFolder()),
  markdown: { processor, syntaxHighlight: false },
  integrations: [
    oneContent(),
    mdx(),
    languages(languageOf()),
    checkedPages(),
    editionCode(),
    filesInDev(),
    savedAtOnce(),
    plainImports(),
    siteWriter(),
    oneScript(),
    pageWeight(),
    exampleSiteSaid(),
    lostPlacesSaid(),
    offline(languageOf()),
  ],
});
