import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { kindLine, MANNERS } from '../../../src/mapping/marks.ts';
import { ACTS } from '../../../src/schemas/argument.ts';

test('no two kinds of move are drawn alike, whatever their colours', () => {
  const shapes = ACTS.map((act) => {
    const { line, mark, filled = false, width } = MANNERS[act];
    return JSON.stringify([line, mark, filled, width]);
  });
  expect(new Set(shapes).size).toBe(ACTS.length);
});

test('a line ends at its target with its mark, from either side', () => {
  expect(toHtml(kindLine('objects', 10, 40, 5))).toContain('d="M10 5H40"');
  expect(toHtml(kindLine('supports', 40, 10, 5))).toContain('d="M40 5H18"');
  expect(toHtml(kindLine('supports', 40, 10, 5))).toContain('translate(10 5) scale(-1 1)');
});
