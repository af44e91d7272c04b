/** The opening of a text in at most `length` characters, cut between words, with an ellipsis when something is left out. */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  // A cut within a word may split a surrogate pair: half of one is dropped.
  const opening = line.slice(0, cut > 0 ? cut : length - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${opening.replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** A text in at most `length` characters: what is too long by its opening and its last words, with an ellipsis between. */
export function bothEnds(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const opening = excerpt(line, Math.ceil(length / 2));
  const foot = line.slice(opening.length - length + 1);
  return `${opening} ${foot.slice(foot.indexOf(' ') + 1)}`;
}
