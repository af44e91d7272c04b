import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// What a worker or a command that a test runs has compiled is not compiled by the next again.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

/**
 * Five suites: `unit` mirrors src, `content` reads the real content, `site` reads dist, `browser` opens dist in
 * Chromium; these two need a build. `originals` builds an edition of an invented work with its originals.
 */
const suite = (name: string, testTimeout: number, more: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout,
    hookTimeout: 120_000,
    // A test that asserts nothing fails. What is waited for may come late on a busy machine.
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
    // The files of a suite share what they import: importing took most of the time. So none may replace a module.
    isolate: false,
    ...more,
  },
});

/**
 * Files that have been brought to what the site does now and were not yet seen to pass whole: they do not count until they are.
 * Whoever sees one pass takes it out of this list.
 */
const UNPROVEN = [
  ...[
    'accessibility',
    'aged',
    'exact-words',
    'long-search',
    'models',
    'odd-queries',
    'path',
    'policy',
    'without-script',
  ].map((name) => `tests/browser/${name}.test.ts`),
  ...['pages', 'reading'].map((name) => `tests/originals/${name}.test.ts`),
];

export default defineConfig({
  test: {
    projects: [
      suite('unit', 60_000),
      // The faults replace the parser by one that remembers.
      suite('content', 120_000, { isolate: true }),
      suite('site', 120_000),
      suite('browser', 120_000, { globalSetup: ['tests/browser/setup.ts'], exclude: [] }),
      suite('originals', 120_000, { globalSetup: ['tests/originals/setup.ts'], exclude: [] }),
    ],
    // Two cores: more workers only make Chromium time out.
    maxWorkers: 2,
  },
});
