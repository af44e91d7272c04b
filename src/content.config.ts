import { defineCollection } from 'astro:content';
import { editionLoader } from './reading/loader.ts';

/** All content, read and checked once for all collections. `src/site.ts` asks for it and links it. */
export const collections = {
  essay: defineCollection({ loader: editionLoader('essay') }),
  threads: defineCollection({ loader: editionLoader('threads') }),
  annotations: defineCollection({ loader: editionLoader('annotations') }),
  glossary: defineCollection({ loader: editionLoader('glossary') }),
  models: defineCollection({ loader: editionLoader('models') }),
  works: defineCollection({ loader: editionLoader('works') }),
  pages: defineCollection({ loader: editionLoader('pages') }),
  argument: defineCollection({ loader: editionLoader('argument') }),
  edition: defineCollection({ loader: editionLoader('edition') }),
};
