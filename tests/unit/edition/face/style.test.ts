import { expect, test } from 'vitest';
import { ownBookFonts, ownStyle } from '../../../../src/edition/face/style.ts';

const addressOf = (file: string): string => `/fonts/${file}`;

test('an edition without colours and fonts of its own has no style', () => {
  expect(ownStyle({}, addressOf)).toBe('');
  expect(ownStyle({ colours: {}, fonts: {} }, addressOf)).toBe('');
  expect(ownBookFonts({ colours: { ink: { light: '#000000', dark: '#ffffff' } } }, addressOf)).toBe('');
});

test('colours take the place of tokens, light and dark, where no more contrast is asked for', () => {
  expect(ownStyle({ colours: { accent: { light: '#875600', dark: '#e3b95a' } } }, addressOf)).toBe(
    '@media not (prefers-contrast:more){:root{--rubric:#875600}@supports (color:light-dark(#000,#fff)){:root{--rubric:light-dark(#875600,#e3b95a)}}}',
  );
});

test('fonts of its own are loaded from its files, before the engine’s; those of the engine load nothing', () => {
  const own = ownStyle({ fonts: { text: ['a.woff2', 'b.woff2'], headings: 'sans' } }, addressOf);
  expect(own.match(/@font-face\{[^}]*\}/g)).toEqual([
    "@font-face{font-family:'Edition Text';src:url('/fonts/a.woff2') format('woff2');font-display:swap}",
    "@font-face{font-family:'Edition Text';font-style:italic;src:url('/fonts/b.woff2') format('woff2');font-display:swap}",
  ]);
  expect(own).toContain(":root{--face:'Edition Text', 'Variorum Serif'");
  expect(own).toContain('h1,h2,h3,h4,h5{font-family:system-ui, sans-serif}');
});

test('books have them in their text, their headings and their margins', () => {
  const own = ownBookFonts({ fonts: { text: 'a.woff2', headings: 'c.woff2' } }, addressOf);
  expect(own).toContain("html,body{font-family:'Edition Text'");
  expect(own).toContain("@bottom-center{font-family:'Edition Text'");
  expect(own).toContain("h1,h2,h3,h4,h5{font-family:'Edition Headings'");
});
