import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../src/edition/slug.ts';

describe('a slug', () => {
  it.each([
    ['Søren Ångström', 'soren-angstrom'],
    ['Łukasz Żółć', 'lukasz-zolc'],
    ['SCHLUẞ', 'schluss'],
    ['Œuvres d’Æsop', 'oeuvres-d-aesop'],
    ['Þóra Guðrún', 'thora-gudrun'],
    ['İnci Yıldız', 'inci-yildiz'],
    ['名無し', ''],
  ])('of %s is %s', (text, slug) => expect(slugOf(text)).toBe(slug));
});
