/** The end of a sentence, with the marks and brackets that close behind it. */
const SENTENCE_END = /[.!?][”’“‘»)\]]*$/;

/**
 * The opening of a text in at most `length` characters, cut between words, with an ellipsis when something is left out: behind a
 * sentence it stands apart, as what is left out is no part of that.
 */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  // A cut within a word may split a surrogate pair: half of one is dropped.
  if (cut < 1) return `${line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  const opening = line.slice(0, cut).replace(/[\s,;:–—-]+$/, '');
  if (opening.endsWith('…')) return opening;
  if (!SENTENCE_END.test(opening)) return `${opening}…`;
  return opening.length + 2 > length ? excerpt(line, length - 1) : `${opening} …`;
}

/** The same of a text of which more follows where it ends with a colon: that is left out too. */
export const openingOf = (text: string, length: number): string => excerpt(text, length).replace(/\s*:$/, '…');

/** A text in at most `length` characters: what is too long by its opening and its last words, with an ellipsis between. */
export function bothEnds(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const opening = excerpt(line, Math.ceil(length / 2));
  const foot = line.slice(opening.length - length + 1);
  return `${opening} ${foot.slice(foot.indexOf(' ') + 1)}`;
}
