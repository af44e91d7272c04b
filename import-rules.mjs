/** Imports run one way: each folder of `src` may import what is named for it here, and itself. */
export const MAY_IMPORT = {
  schemas: ['edition/reference.ts'],
  edition: ['schemas'],
  prose: ['edition', 'schemas'],
  reading: ['edition', 'schemas', 'prose', 'citing/ledger', 'draft.ts'],
  html: [],
  rendering: ['edition', 'schemas', 'prose', 'html'],
  citing: ['edition', 'schemas', 'prose'],
  searching: ['edition', 'schemas'],
  importing: ['edition', 'schemas', 'html'],
  originals: ['edition', 'schemas', 'html', 'rendering'],
  models: [],
  // Pure modules that are loaded when a reader first needs them; what an element loads at once is in its own file.
  elements: [
    'models',
    'searching',
    'edition/names.ts',
    'citing/in-browser.ts',
    'citing/asked',
    'citing/text-fragment/in-browser.ts',
    'edition/reference.ts',
    'edition/addresses.ts',
    'edition/base.ts',
  ],
  integrations: ['edition', 'citing', 'searching', 'reading', 'draft.ts'],
  components: [
    'edition',
    'prose',
    'citing',
    'rendering',
    'originals',
    'models',
    'elements',
    'styles',
    'layouts',
    'site.ts',
    'site-originals.ts',
  ],
  layouts: ['edition', 'citing', 'components', 'elements', 'styles', 'site.ts', 'site-originals.ts'],
  pages: [
    'edition',
    'citing',
    'searching',
    'rendering',
    'models',
    'components',
    'elements',
    'layouts',
    'site.ts',
    'site-originals.ts',
  ],
};

/** What a folder may import, as a sentence. */
export const sentenceOf = (folder) =>
  `src/${folder} may import ${MAY_IMPORT[folder].join(', ') || 'nothing of src'} and itself.`;
