/** What the styles of word processors mean by their names, which are English in a file whatever the language of the program. */

/** What a paragraph is by its style. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'author'
  | 'date'
  | 'quote'
  | 'code'
  | 'contents'
  | 'caption'
  | { /** From 1. */ heading: number };

/** By their names, the names in brackets being those of other programs. */
const ROLES: [RegExp, Role][] = [
  [/^title$/, 'title'],
  [/^subtitle$/, 'subtitle'],
  // Pandoc
  [/^author$/, 'author'],
  [/^date$/, 'date'],
  [/^(?:intense )?quote$|^block (?:text|quote|quotation)$|^quotations?$/, 'quote'],
  [/^(?:table )?caption$/, 'caption'],
  [/^source code$|^html preformatted$|^preformatted text$|^code(?: block)?$|^macro$|^macro text$/, 'code'],
  [/^(?:toc|contents) (?:\d|heading)$|^table of figures$|^index (?:\d|heading)$|^toa heading$/, 'contents'],
];

const HEADING = /^heading ([1-9])$/;

/** However it is written. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

/** What a style of that name is; null of one that says nothing. */
export function roleNamed(name: string): Role | null {
  const heading = HEADING.exec(plain(name))?.[1];
  return heading === undefined
    ? (ROLES.find(([pattern]) => pattern.test(plain(name)))?.[1] ?? null)
    : { heading: Number(heading) };
}

const MONOSPACED =
  /^(?:courier|consolas|menlo|monaco|lucida console|inconsolata|fira (?:code|mono)|source code|cascadia|(?:ubuntu|dejavu sans|liberation|noto sans|roboto|jetbrains|sf|ibm plex|andale) ?mono)/i;

const CODE_STYLE =
  /^(?:verbatim char|source code char|html (?:code|typewriter|keyboard|sample|preformatted char)|(?:inline )?code(?: char)?|source text|teletype)$/;

/** Whether a face is one in which code is set. */
export const isFaceOfCode = (face: string): boolean => MONOSPACED.test(face);

/** Whether a style of that name is one for code within a line. */
export const isNameOfCode = (name: string): boolean => CODE_STYLE.test(plain(name));
