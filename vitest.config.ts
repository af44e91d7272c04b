import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { codeAliases } from './src/integrations/edition-code.ts';

// What a worker or a command that a test runs has compiled is not compiled by the next again.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

const TEMPORARY = 'tests/temporary.ts';

/** Files of the browser's suite that try a law over every page, model or link, or over a site that is built for it: minutes each. */
const LONG = [
  'accessibility',
  'aged',
  'argument',
  'exact-words',
  'margin',
  'models',
  'odd-queries',
  'offline',
  'own-annotations',
  'path',
  'policy',
  'printing',
  'right-to-left',
].map((name) => `tests/browser/${name}.test.ts`);

/** Hundreds of faults, three at a time; forty works in an edition that is built. */
const LONG_CONTENT = ['random-faults', 'corpus'].map((name) => `tests/content/${name}.test.ts`);

/**
 * `npm test` runs four suites: `unit` mirrors src, `content` reads the real content, `site` reads dist, `browser` opens dist in
 * Chromium; these two need a build. `npm run test:long` runs two that take minutes: `long`, and `originals`, which builds an
 * edition of an invented work with its originals.
 */
const suite = (name: string, testTimeout: number, more: object = {}) => ({
  resolve: { alias: codeAliases() },
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup: [TEMPORARY],
    testTimeout,
    hookTimeout: 120_000,
    // A test that asserts nothing fails. What is waited for may come late on a busy machine.
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
    // The files of a suite share what they import, and what that has read: importing took most of the time. A file that
    // replaces a module puts it back.
    isolate: false,
    ...more,
  },
});

// On a busy machine a font comes after the first paint, or an event after its time: what fails is tried once more.
const inBrowser = { globalSetup: [TEMPORARY, 'tests/browser/setup.ts'], retry: 1 };

export default defineConfig({
  test: {
    projects: [
      suite('unit', 60_000),
      suite('content', 120_000, { exclude: LONG_CONTENT }),
      suite('site', 120_000),
      suite('browser', 120_000, { ...inBrowser, exclude: LONG }),
      suite('long', 120_000, { ...inBrowser, include: [...LONG, ...LONG_CONTENT] }),
      suite('originals', 120_000, { globalSetup: [TEMPORARY, 'tests/originals/setup.ts'] }),
    ],
    // Two cores: more workers only make Chromium time out.
    maxWorkers: 2,
  },
});
