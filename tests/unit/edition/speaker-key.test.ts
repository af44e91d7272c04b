import { describe, expect, it } from 'vitest';
import { speakerKey } from '../../../src/edition/speaker-key.ts';

describe('the key of a speaker', () => {
  it.each([
    ['Mara Quill', 'speaker-mara-quill'],
    ['Pádraig Ó Loinsigh', 'speaker-padraig-o-loinsigh'],
    ['  J. R. Stone (3rd) ', 'speaker-j-r-stone-rd'],
    ['Søren Łukasz Großmann', 'speaker-soren-lukasz-grossmann'],
    ['名無し', 'speaker'],
  ])('of %s is %s', (name, key) => expect(speakerKey(name)).toBe(key));

  it('is never long, nor ends with a hyphen', () => {
    expect(speakerKey(`${'a'.repeat(39)} bcd`)).toBe(`speaker-${'a'.repeat(39)}`);
  });
});
