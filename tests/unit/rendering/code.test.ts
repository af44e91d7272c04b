import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { declarationOf, sourceOfFunction } from '../../../src/rendering/code.ts';

const TEXT = `import a from 'b';

/** Doubles. */
export function double(n: number): number {
  return n + n;
}

const half = (n: number): number => n / 2;
`;

test('a declaration comes with its comment, and nothing else', () => {
  expect(declarationOf('x.ts', TEXT, 'double')).toBe(
    '/** Doubles. */\nexport function double(n: number): number {\n  return n + n;\n}',
  );
  expect(declarationOf('x.ts', TEXT, 'half')).toBe('const half = (n: number): number => n / 2;');
});

test('a name that the file does not declare is one sentence', () => {
  expect(() => declarationOf('x.ts', TEXT, 'treble')).toThrow('x.ts declares no “treble”: correct the rule');
});

test('the source shown is the source that runs', async () => {
  const html = await sourceOfFunction('src/edition/counting.ts', 'count');
  expect(load(html)('code').text()).toContain('export const count = (n: number, one: string');
  expect(html).toContain('light-dark(');
});
