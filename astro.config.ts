import { defineConfig } from 'astro/config';
import { checkedContent } from './src/integrations/checked-content.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { compressed } from './src/integrations/compressed.ts';

export default defineConfig({
  trailingSlash: 'always',
  // The compressor would glue inline elements together across line breaks.
  compressHTML: false,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [checkedContent(), searchIndex(), compressed()],
});
