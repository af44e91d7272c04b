import { readFileSync } from 'node:fs';
import { fontFile } from '../src/reading/content-folder.ts';

/** Styles of the site for what is made of the edition beside it. */

const source = (path: string): URL => new URL(`../src/${path}`, import.meta.url);

export const sourceText = (path: string): string => readFileSync(source(path), 'utf8');

/** A font as an address that has it in itself. */
const dataOf = (file: string | URL): string => `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;

/** A font of the edition's own, likewise. */
export const ownFont = (name: string): string => dataOf(fontFile(name));

const FONTS = ['roman', 'italic'] as const;

/** The site's face, with its files in it: a page that has it asks for nothing. */
export const faces = (): string =>
  FONTS.map(
    (name) =>
      `@font-face { font-family: 'Variorum Serif'; font-style: ${name === 'roman' ? 'normal' : name}; src: url(${dataOf(source(`styles/fonts/${name}.woff2`))}) format('woff2') }`,
  ).join('\n');

/** A style sheet of the site, with the fonts that it asks for in it. */
export const styleSheet = (path: string): string =>
  sourceText(path).replace(
    /url\('\.\/(fonts\/[\w.-]+)'\)/g,
    (_, file: string) => `url(${dataOf(source(`styles/${file}`))})`,
  );

/** The styles of a component, which stand in its own file. */
export const stylesOf = (component: string): string =>
  /<style is:global>([^]*?)<\/style>/.exec(sourceText(`components/${component}.astro`))![1]!;
