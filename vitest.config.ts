import { defineConfig } from 'vitest/config';

/**
 * Four suites: `unit` mirrors src, `content` reads the real content, `site` reads dist, `browser` opens dist in
 * Chromium. The last two need a build.
 */
const suite = (name: string, testTimeout: number, globalSetup: string[] = []) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout, hookTimeout: 120_000, globalSetup },
});

export default defineConfig({
  test: {
    projects: [
      suite('unit', 60_000),
      suite('content', 60_000),
      suite('site', 60_000),
      suite('browser', 120_000, ['tests/browser/setup.ts']),
    ],
    // Two cores: more workers only make Chromium time out.
    maxWorkers: 2,
  },
});
