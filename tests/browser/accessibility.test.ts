import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { close, open } from './page.ts';

const KINDS = {
  home: '/',
  essay: '/essay/',
  threads: '/threads/',
  thread: '/threads/does-the-persona-persist/',
  glossary: '/glossary/',
  'term with formulas and code': '/glossary/garrabrant-inductor/',
  works: '/works/',
  models: '/models/',
  model: '/models/coffee/',
  questions: '/questions/',
  passage: '/p/e47/',
  comment: '/p/t2-3/',
  'thread reference': '/p/t2/',
  gap: '/p/g5/',
  about: '/about/',
  'not found': '/p/e99/',
} as const;

interface Finding {
  rule: string;
  targets: string[];
}

describe.for(Object.entries(KINDS))('%s', ([, path]) => {
  test.for([
    [390, 'light'],
    [390, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('axe finds nothing at %i pixels, %s', async ([width, colorScheme]) => {
    const page = await open(path, { width, colorScheme });
    await page.evaluate(axe.source);
    const findings = await page.evaluate(async (): Promise<Finding[]> => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.map(({ id, nodes }) => ({
        rule: id,
        targets: nodes.slice(0, 5).map(({ html }) => html.slice(0, 160)),
      }));
    });
    await close(page);
    expect(findings).toEqual([]);
  });
});
