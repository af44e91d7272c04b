import type { FontChoice } from '../../schemas/face.ts';
import type { EditionData } from '../types.ts';
import { filesOf, isEngineFont } from './fonts.ts';
import { chosenColours, propertyOf } from './palette.ts';

/** An edition's own colours and fonts as a style sheet, which stands in no layer and so goes before those of the engine. */

type Face = Pick<EditionData, 'colours' | 'fonts'>;
/** Where a file of `fonts/` is to be had. */
type AddressOf = (file: string) => string;

const SERIF = "'Variorum Serif', 'Variorum Fallback', Georgia, serif";
const STACKS = { serif: SERIF, sans: 'system-ui, sans-serif', mono: 'var(--mono, monospace)' } as const;
const FAMILIES = { text: 'Edition Text', headings: 'Edition Headings' } as const;
type Use = keyof typeof FAMILIES;

const faces = (use: Use, font: FontChoice | undefined, addressOf: AddressOf): string[] =>
  filesOf(font).map(
    (file, i) =>
      `@font-face{font-family:'${FAMILIES[use]}';${i ? 'font-style:italic;' : ''}src:url('${addressOf(file)}') format('woff2');font-display:swap}`,
  );

const stackOf = (use: Use, font: FontChoice): string =>
  isEngineFont(font) ? STACKS[font] : `'${FAMILIES[use]}', ${SERIF}`;

const faceRules = ({ fonts = {} }: Face, addressOf: AddressOf): string[] => [
  ...faces('text', fonts.text, addressOf),
  ...faces('headings', fonts.headings, addressOf),
];

const headingRule = ({ fonts = {} }: Face): string[] =>
  fonts.headings ? [`h1,h2,h3,h4,h5{font-family:${stackOf('headings', fonts.headings)}}`] : [];

/** The map of the argument is laid out by the widths of the engine's face. */
const textRules = ({ fonts = {} }: Face): string[] =>
  fonts.text ? [`:root{--face:${stackOf('text', fonts.text)}}`, `.argument-map{font-family:${SERIF}}`] : [];

/** Readers who ask for more contrast have the engine's colours, and a browser that cannot choose the light ones. */
function colourRules(face: Face): string[] {
  const chosen = chosenColours(face);
  if (!chosen.length) return [];
  const light = chosen.map(([name, both]) => `${propertyOf(name)}:${both.light}`);
  const either = chosen.map(([name, both]) => `${propertyOf(name)}:light-dark(${both.light},${both.dark})`);
  const choosing = `@supports (color:light-dark(#000,#fff)){:root{${either.join(';')}}}`;
  return [`@media not (prefers-contrast:more){:root{${light.join(';')}}${choosing}}`];
}

/** A reference looks the same wherever it stands. */
const referenceRule = ({ fonts = {} }: Face): string[] => (fonts.headings ? ['.big-ref{font-family:var(--face)}'] : []);

/** What the pages of an edition have of its own; empty where it has chosen nothing. */
export const ownStyle = (face: Face, addressOf: AddressOf): string =>
  [
    ...faceRules(face, addressOf),
    ...colourRules(face),
    ...textRules(face),
    ...headingRule(face),
    ...referenceRule(face),
  ].join('\n');

/** What its books have of its own fonts. Margins of printed pages are in the face of the text. */
export function ownBookFonts(face: Face, addressOf: AddressOf): string {
  const text = face.fonts?.text && stackOf('text', face.fonts.text);
  const margins = ['top-left', 'top-right', 'bottom-center'].map((at) => `@${at}{font-family:${text}}`);
  const rules = text ? [`html,body{font-family:${text}}`, `@page{${margins.join('')}}`] : [];
  return [...faceRules(face, addressOf), ...rules, ...headingRule(face)].join('\n');
}
