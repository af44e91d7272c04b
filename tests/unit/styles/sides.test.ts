import { globSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, test } from 'vitest';

/** Where a side is meant and not a direction, by file and declaration, and why. */
const MEANT: Record<string, string> = {
  'src/styles/right-to-left.css text-align: right': 'it is of right-to-left pages alone, whatever the script of a line',
};

const ONE_SIDE = /(^|-)(left|right)(-|$)/;
const SIDES = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/;

/** Values of a shorthand; what a function has in its brackets is one. */
const valuesIn = (value: string): string[] =>
  value
    .replace('!important', '')
    .trim()
    .split(/\s+(?![^(]*\))/);

function tellsSides(property: string, value: string): boolean {
  const [, second, , fourth] = valuesIn(value);
  if (ONE_SIDE.test(property)) return true;
  if (SIDES.test(property)) return fourth !== undefined && second !== fourth;
  return (
    ONE_SIDE.test(value.replace(/\s/g, '-')) &&
    /^(text-align|float|clear|background(-\w+)?|caption-side)$/.test(property)
  );
}

/** The sheets of a file: itself, or those that a component ends with. */
const sheetsOf = (text: string, file: string): string[] =>
  file.endsWith('.css') ? [text] : [...text.matchAll(/^<style is:global>([^]*?)^<\/style>/gm)].map(([, css]) => css!);

function sidesIn(text: string, file: string): string[] {
  const found: string[] = [];
  for (const sheet of sheetsOf(text, file))
    parse(sheet).walkDecls(({ prop, value }) => {
      if (tellsSides(prop, value)) found.push(`${file} ${prop}: ${value}`);
    });
  return found;
}

test('no style tells left from right: what is at the start of a line is so in every direction of writing', () => {
  const files = globSync('src/**/*.{css,astro}');
  expect(files.length).toBeGreaterThan(60);
  const found = files.flatMap((file) => sidesIn(readFileSync(file, 'utf8'), file));
  expect(found.sort()).toEqual(Object.keys(MEANT).sort());
});

test.for([
  'margin-left: 0',
  'left: 1px',
  'border-right: 1px solid',
  'padding: 0 1em 0 0',
  'inset: 0 0 0 calc(1px + 2px)',
  'margin: 0 0 1em 11mm !important',
  'text-align: left',
  'float: right',
  'background: url(x) left top',
])('%s is found', (declaration) => {
  expect(sidesIn(`a { ${declaration} }`, 'one.css')).toHaveLength(1);
});

test.for(['margin: 0 1em', 'padding: 1em 0 2em', 'inset: auto 0 0', 'text-align: end', 'inset-inline-start: 0'])(
  '%s is not',
  (declaration) => {
    expect(sidesIn(`a { ${declaration} }`, 'one.css')).toEqual([]);
  },
);
