import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inColoursOf, paletteOf, propertyOf, SERIES } from '../../../../src/edition/face/palette.ts';
import { COLOUR_NAMES } from '../../../../src/schemas/face.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [light, dark] = [paletteOf({}, 'light'), paletteOf({}, 'dark')];

test('the engine’s own colours are those of its style sheets', () => {
  expect(COLOUR_NAMES).toHaveLength(8);
  for (const name of COLOUR_NAMES) {
    expect(tokens).toContain(`${propertyOf(name)}: ${light[name]};`);
    expect(tokens).toContain(`${propertyOf(name)}: light-dark(${light[name]}, ${dark[name]});`);
  }
  const charts = readFileSync('src/styles/charts.css', 'utf8');
  const series = [...charts.matchAll(/--series-\d: light-dark\((.+), (.+)\)/g)];
  expect({ light: series.map((one) => one[1]), dark: series.map((one) => one[2]) }).toEqual(SERIES);
});

test('an edition has its own where it has chosen them', () => {
  const own = { colours: { accent: { light: '#123456', dark: '#abcdef' } } };
  expect(paletteOf(own, 'dark')).toEqual({ ...dark, accent: '#abcdef' });
  const book = `a{color:${light.accent}}b{color:${light.ink}}@media(x){a{color:${dark.accent}}}`;
  expect(inColoursOf(own, book)).toBe(`a{color:#123456}b{color:${light.ink}}@media(x){a{color:#abcdef}}`);
  expect(inColoursOf({}, book)).toBe(book);
});
