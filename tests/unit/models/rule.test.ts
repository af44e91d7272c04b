import { describe, expect, it } from 'vitest';
import { functionText } from '../../../src/models/rule.ts';

const SOURCE = `import { a } from './a.ts';

const unrelated = 1;

/**
 * Adds.
 */
export function add(
  x: number,
): number {
  return x + a;
}

/** Doubles. */
export const twice = (x: number): number => 2 * x;

export const each = (xs: number[]): number[] =>
  xs.map((x) => {
    return x;
  });

export function bare(): void {}
`;

describe('functionText', () => {
  it('takes a function with its comment, and nothing else', () => {
    expect(functionText(SOURCE, 'add')).toBe(
      '/**\n * Adds.\n */\nexport function add(\n  x: number,\n): number {\n  return x + a;\n}',
    );
    expect(functionText(SOURCE, 'twice')).toBe('/** Doubles. */\nexport const twice = (x: number): number => 2 * x;');
    expect(functionText(SOURCE, 'each')).toBe(
      'export const each = (xs: number[]): number[] =>\n  xs.map((x) => {\n    return x;\n  });',
    );
    expect(functionText(SOURCE, 'bare')).toBe('export function bare(): void {}');
  });

  it('says when there is none', () => {
    expect(() => functionText(SOURCE, 'unrelated')).toThrow('no exported function “unrelated”');
  });
});
