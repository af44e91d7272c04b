import { defineConfig } from 'astro/config';
import { checkedContent } from './src/integrations/checked-content.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { publishedAt } from './src/reading/published-at.ts';
import { compressed } from './src/integrations/compressed.ts';

export default defineConfig({
  ...publishedAt(),
  trailingSlash: 'always',
  // White space as in JSX: a line break in a template is nothing, a space that counts is written `{' '}`. The formatter
  // assumes the same; tests/site/white-space.test.ts reads the result.
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'always' },
  // A policy in every page: nothing runs, and nothing is loaded, that this site did not build. Formulas, code and charts
  // style single elements by attributes; Pagefind's engine is WebAssembly.
  security: {
    csp: {
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
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
  integrations: [checkedContent(), plainImports(), searchIndex(), compressed()],
});
