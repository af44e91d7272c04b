import { problem, type Problem } from '../../edition/problem.ts';
import type { SourceFile } from '../../edition/source.ts';

/** Code points that no editor types on purpose: control characters, and what comes along when text is pasted. */
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

const nameOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** One problem for each line of a file that holds such a character, wherever in the line it stands. */
export const invisibleCharacters = ({ path, text }: SourceFile): Problem[] =>
  text.split('\n').flatMap((content, i) => {
    const names = [...new Set(content.match(INVISIBLE)?.map(nameOf))];
    const what = `the line holds the invisible ${names.join(', ')}`;
    return names.length ? [problem({ file: path, line: i + 1 }, 'invisible-character', what, 'delete it')] : [];
  });
