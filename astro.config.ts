import { defineConfig } from 'astro/config';
import { checkedContent } from './src/integrations/checked-content.ts';

export default defineConfig({
  trailingSlash: 'always',
  // The compressor would glue inline elements together across line breaks.
  compressHTML: false,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [checkedContent()],
});
