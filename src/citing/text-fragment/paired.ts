/** Outer quotation marks, as languages have them in pairs. */
const PAIRS = ['“”', '„“', '«»'] as const;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/**
 * Words with the quotation mark that stands right before or behind them, where its partner is among them: whole words are
 * cut from a text without the marks at their ends. What stands between a word and its mark goes with it.
 */
export function withPairedMarks(words: string, before: string, after: string): string {
  return PAIRS.reduce((text, [open, close]) => {
    const more = count(text, open!) - count(text, close!);
    if (more < 0) return `${new RegExp(`${open}[^\\p{L}\\p{N} ]*$`, 'u').exec(before)?.[0] ?? ''}${text}`;
    return more > 0 ? `${text}${new RegExp(`^[^\\p{L}\\p{N} ]*?${close}`, 'u').exec(after)?.[0] ?? ''}` : text;
  }, words);
}
