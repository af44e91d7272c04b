/** The rules stand with the other tools of the tests, under another name: the linter takes the nearest file of this one. */
export { default } from './tests/lint-rules.ts';
