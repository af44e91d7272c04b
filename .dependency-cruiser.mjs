/** Imports run one way: each folder of `src` may import what is named for it here, and itself. */
const MAY_IMPORT = {
  schemas: ['edition/reference.ts'],
  edition: ['schemas'],
  prose: ['edition', 'schemas'],
  reading: ['edition', 'schemas', 'prose', 'citing/ledger'],
  html: [],
  rendering: ['edition', 'schemas', 'prose'],
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
};

const forbidden = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.join(', ') || 'nothing of src'} and itself.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((one) => `^src/${one}`) },
}));

export default {
  forbidden: [
    ...forbidden,
    {
      name: 'no-cycles',
      comment: 'Files that import each other cannot be read one at a time. Types too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'no-tests-in-src', severity: 'error', from: { path: '^src/' }, to: { path: '^(tests|scripts)/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
