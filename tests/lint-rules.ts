import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { MAY_IMPORT, sentenceOf } from '../import-rules.mjs';

/** A component that is named without a folder lies in the folder around. */
const OWN_FOLDER = '[A-Z]\\w*\\.astro$';

/** The import rules for `.astro` files, which dependency-cruiser cannot read: what leads up to another folder of `src`. */
const importRules = Object.entries(MAY_IMPORT).map(([folder, allowed]): Parameters<typeof tseslint.config>[number] => ({
  files: [`src/${folder}/**/*.astro`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^(\\.\\./)+(?!\\.|${OWN_FOLDER}|${[folder, ...allowed].join('|')})`, message: sentenceOf(folder) },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', '.astro', 'node_modules', 'tests/fixtures', '**/node_modules'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  // It would look for the parser from the project's root, where it is not.
  { files: ['**/*.astro'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  {
    rules: {
      // The compiler checks indexing (noUncheckedIndexedAccess); an assertion beside a proof is clearer than a dead branch.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Parts that are taken out, so that the rest is without them.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }],
    },
  },
  ...importRules,
  { files: ['tests/**', 'scripts/**', 'benchmarks/**'], rules: { 'max-lines-per-function': 'off' } },
  // A table: one file holds all that the site says in a language.
  { files: ['src/strings/languages/**'], rules: { 'max-lines': 'off' } },
);
