import { expect, it } from 'vitest';
import { headingOf } from '../../../../../src/importing/readers/text/headings.ts';
import { linesIn } from '../../../../../src/importing/readers/text/groups.ts';

it.each([
  ['I', 1],
  ['IV. Of Roofs', 1],
  ['II Cellars', 1],
  ['I will make a branch and be there on Friday :-)', null],
  ['I agree', null],
  ['OF ROOFS', 2],
])('the line “%s” is a heading of level %s', (line, level) => {
  expect(headingOf(linesIn(line))?.level ?? null).toBe(level);
});
