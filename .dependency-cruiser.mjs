import { MAY_IMPORT, sentenceOf } from './import-rules.mjs';

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
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
