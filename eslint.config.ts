/** The linter and its rules stand with the other tools of the tests; editors look for them here. */
export { default } from './tests/eslint.config.ts';
