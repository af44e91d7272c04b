import { defineConfig } from 'astro/config';
import { checkedContent } from './src/integrations/checked-content.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { publishedAt } from './src/published-at.ts';

export default defineConfig({
  ...publishedAt(),
  trailingSlash: 'always',
  // White space as in JSX: a line break in a template is nothing, a space that counts is written `{' '}`. The formatter
  // assumes the same; tests/site/white-space.test.ts reads the result.
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [checkedContent(), plainImports()],
});
