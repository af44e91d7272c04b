/** Quotation marks of tags that MDX cannot read: where one is missing it reads on to the next, and complains there. */

/** A tag with such an attribute, and where it begins; both are counted from 1. */
export interface MisquotedTag {
  name: string;
  line: number;
  column: number;
}

const TAG = /<([A-Za-z][\w.-]*)/g;
/** What is no tag: code, with as many backticks at its end as at its beginning. */
const CODE = /(`+)(?!`)[^]*?(?<!`)\1(?!`)/g;
const NAME = /\s+[\w$:-]+/y;
const EQUALS = /\s*=\s*/y;
/** A value ends before white space or the end of the tag. One without its last mark would go on over a gap or into another tag. */
const QUOTED = /"(?:[^"<\n]|\n(?!\s*\n))*"(?=[\s/>])|'(?:[^'<\n]|\n(?!\s*\n))*'(?=[\s/>])/y;
const BRACED = /\{[^]*?\}(?=[\s/>])/y;
const STRINGS = /"[^"\n]*"|'[^'\n]*'/g;
const MARK = /["'“”„‟‘’«»]/;

const endOf = (pattern: RegExp, text: string, from: number): number | null => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
};

/** Where a value ends; null where its quotation marks do not match, and where one in braces has no end. */
function endOfValue(text: string, from: number): number | null {
  if (text[from] !== '{') return endOf(QUOTED, text, from);
  const end = endOf(BRACED, text, from);
  return end === null || MARK.test(text.slice(from, end).replace(STRINGS, '')) ? null : end;
}

/** Whether an attribute has no value between straight quotation marks or braces; `from` is the end of the tag's name. */
function isMisquoted(text: string, from: number): boolean {
  let at: number | null = from;
  while ((at = endOf(NAME, text, at)) !== null) {
    const value = endOf(EQUALS, text, at);
    if (value === null) continue;
    at = endOfValue(text, value);
    if (at === null) return true;
  }
  return false;
}

function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

const isBefore = (a: { line: number; column: number }, b: { line: number; column: number }): boolean =>
  a.line < b.line || (a.line === b.line && a.column <= b.column);

/** The first tag of an MDX text whose quotation marks do not match, up to the place where MDX could not read on. */
export function misquotedTag(text: string, until: { line: number; column: number }): MisquotedTag | null {
  const plain = text.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  for (const { 0: begun, 1: name, index } of plain.matchAll(TAG)) {
    const place = placeIn(plain, index);
    if (!isBefore(place, until)) return null;
    if (isMisquoted(plain, index + begun.length)) return { name: name!, ...place };
  }
  return null;
}
