import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** Emphasis and addresses, as plain text writes them. */

const MARKS =
  /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])|<?(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'])>?/gu;

export function inline(text: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { 0: all, 1: emphasis, 2: address, index } of text.matchAll(MARKS)) {
    parts.push({ type: 'text', value: text.slice(from, index) });
    parts.push(address === undefined ? h('em', emphasis) : h('a', { href: address }, address));
    from = index + all.length;
  }
  return [...parts, { type: 'text', value: text.slice(from) }];
}

/** Lines that are to stay apart. */
export const broken = (lines: readonly string[]): ElementContent[] =>
  lines.flatMap((line, i) => [...(i ? [h('br')] : []), ...inline(line)]);

export interface Words {
  /** In lower case. */
  all: ReadonlySet<string>;
  /** Those that were parted at the end of a line and have kept the hyphen. */
  parted: string[];
}

/** Lines of prose as one: a word that was parted at the end of a line is whole again where the text has it whole elsewhere. */
export function joined(lines: readonly string[], words: Words): string {
  // What has no space within: all of a text that grows is not looked at again with each line.
  const parts: string[] = [];
  for (const line of lines) {
    const text = parts.at(-1);
    const [, before] = /(\p{L}+)-$/u.exec(text ?? '') ?? [];
    const [after = ''] = /^\p{Ll}+/u.exec(line) ?? [];
    const isParted = before !== undefined && after !== '';
    const isWhole = isParted && words.all.has((before + after).toLowerCase());
    if (isParted && !isWhole) words.parted.push(`${before}-${after}`);
    if (text === undefined) parts.push(line);
    else if (isWhole) parts[parts.length - 1] = text.slice(0, -1) + line;
    else if (isParted || /(?:--|—)$/.test(text) || isUnspaced(text, line)) parts[parts.length - 1] = text + line;
    else parts.push(line);
  }
  return parts.join(' ');
}

/** Chinese and Japanese have no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
const isUnspaced = (text: string, line: string): boolean =>
  UNSPACED.test([...text.slice(-2)].at(-1) ?? '') && UNSPACED.test(line[0] ?? '');
