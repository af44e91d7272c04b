import { EDITION_MAY_IMPORT, MAY_IMPORT, sentenceOf } from './import-rules.mjs';

const forbidden = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: sentenceOf(folder),
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
    {
      name: 'no-content-in-src',
      comment: 'The engine serves any edition: src/models/registry.ts finds the models of the one in use.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^(content|editions)/' },
    },
    {
      name: 'models-of-an-edition',
      comment: `Models of an edition may import each other and src/models/{${EDITION_MAY_IMPORT.join(', ')}}.`,
      severity: 'error',
      from: { path: '^content/models/' },
      to: { path: '^(src|scripts|tests)/', pathNot: EDITION_MAY_IMPORT.map((one) => `^src/models/${one}`) },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
