import { expect, test } from 'vitest';
import { PLAIN, plainLetters } from '../../../src/strings/plain-letters.ts';

test('letters that do not come apart are written plainly, all others stay', () => {
  expect(plainLetters('schluß, søren, łukasz, œuvre, þórr, kılıç, é')).toBe(
    'schluss, soren, lukasz, oeuvre, thórr, kiliç, é',
  );
});

test('only what Unicode does not take apart is in the table, and it becomes letters of ASCII', () => {
  for (const [letter, plain] of Object.entries(PLAIN)) {
    expect(letter.normalize('NFKD')).toBe(letter);
    expect(letter.toLowerCase()).toBe(letter);
    expect(plain).toMatch(/^[a-z]+$/);
  }
});
