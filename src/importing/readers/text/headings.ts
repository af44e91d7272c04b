import type { Group, TextLine } from './groups.ts';

/** Headings of plain text: underlined, numbered, in capitals, or named as parts of a book are. */

const UNDERLINE = /^(=+|-+|~+|\*+|#+)$/;
const NAMED =
  /^(?:chapter|part|book|section|canto|act|scene|letter|preface|prologue|epilogue|introduction|conclusion|appendix|notes|footnotes|contents|abstract|references|bibliography|acknowledge?ments|kapitel|chapitre|capítulo|capitolo|глава)\b/iu;
const ROMAN = /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\.?(?:\s+\S.*)?$/;
/** “I will make a branch” has no number. */
const SAYS_I = /^[MDCLXVI]+\s+\p{Ll}/u;
const NUMBERED = /^(\d+(?:\.\d+)*)\.?\s+\p{Lu}/u;

const LONGEST = 72;

export interface TextHeading {
  text: string;
  level: number;
  /** Lines of the group that it takes. */
  lines: number;
}

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && /\p{L}{2}/u.test(text);

/** A sentence ends; a heading mostly does not. */
const isSentence = (text: string): boolean =>
  /[.!?;:,…]["”’')\]]*$/.test(text) && !/^(?:chapter|part|book|letter)\b[^.]*\.$/i.test(text);

function underlined([first, second]: Group): TextHeading | null {
  if (!first || !second || !UNDERLINE.test(second.text)) return null;
  const [length, under] = [[...first.text].length, second.text.length];
  if (under < 3 || Math.abs(length - under) > Math.max(3, length * 0.3)) return null;
  return { text: first.text, level: second.text.startsWith('=') || second.text.startsWith('#') ? 1 : 2, lines: 2 };
}

const levelOf = (text: string): number => (NUMBERED.exec(text)?.[1] ?? '').split('.').length;

/** One or two lines alone: “CHAPTER I.” may have its title below it. */
function alone(group: Group): TextHeading | null {
  const text = group.map((line: TextLine) => line.text).join(' ');
  if (group.length > 2 || [...text].length > LONGEST) return null;
  const [first] = group;
  const head = first!.text;
  if (
    NAMED.test(head) &&
    !isSentence(text) &&
    (group.length === 1 || isCapitals(head) || /^\S+ [\divxlc]+\.?$/i.test(head))
  )
    return { text, level: 1, lines: group.length };
  if (isCapitals(text) && !isSentence(text.replace(/\.$/, ''))) return { text, level: 2, lines: group.length };
  if (group.length > 1) return null;
  if (ROMAN.test(text) && !SAYS_I.test(text) && !isSentence(text.replace(/^([MDCLXVI]+)\.$/, '$1')))
    return { text, level: 1, lines: 1 };
  return NUMBERED.test(text) && !isSentence(text) ? { text, level: levelOf(text), lines: 1 } : null;
}

export const headingOf = (group: Group): TextHeading | null => underlined(group) ?? alone(group);
