import type { SourceFile } from '../edition/source.ts';
import { closingOf, type Block, type Extent } from './blocks.ts';

/** Changes of a text at one place: all else of it stays as it is, to the character. */

/** A text with other words in the place of some. They get the line ends of the text, which are those of its first line. */
export function spliced(file: SourceFile, { from, to }: Extent, words: string): SourceFile {
  const { text } = file;
  const own = /^[^\n]*\r\n/.test(text) ? words.replace(/\r?\n/g, '\r\n') : words;
  return { ...file, text: text.slice(0, from) + own + text.slice(to) };
}

/** Whether nothing follows on the line of a place. */
const endsLine = (text: string, at: number): boolean => text.slice(at).split('\n', 1)[0]!.trim() === '';

/** More behind a block. */
export const behind = ({ file, to }: Block, mdx: string): SourceFile =>
  spliced(file, { from: to, to }, `\n\n${mdx}${endsLine(file.text, to) ? '' : '\n\n'}`);

export const before = ({ file, from }: Block, mdx: string): SourceFile =>
  spliced(file, { from, to: from }, `${mdx}\n\n`);

/** MDX that is put before or behind a block. */
export interface Beside {
  block: Block;
  side: 'before' | 'after';
  mdx: string;
}

/** Texts with several insertions: from the last to the first, so that each block still stands where it was found. */
export const besideAll = (all: readonly Beside[]): SourceFile[] =>
  [...Map.groupBy(all, ({ block }) => block.file)].map(([file, own]) => {
    const at = ({ block, side }: Beside): number => (side === 'before' ? block.from : block.to);
    return [...own]
      .sort((a, b) => at(b) - at(a))
      .reduce((now, { block, side, mdx }) => (side === 'before' ? before : behind)({ ...block, file: now }, mdx), file);
  });

/** A text without a block, and without the empty line before it. */
export function without({ file, from, to }: Block): SourceFile {
  const { text } = file;
  return endsLine(text, to)
    ? spliced(file, { from: text.slice(0, from).trimEnd().length, to }, '')
    : spliced(file, { from, to: to + /^[ \t]*/.exec(text.slice(to))![0].length }, '');
}

/** More at the end of a text. */
export const atEnd = (file: SourceFile, mdx: string): SourceFile =>
  spliced(file, { from: file.text.trimEnd().length, to: file.text.length }, `\n\n${mdx}\n`);

/** More at the end of what stands in a block. */
export function within(block: Block, mdx: string): SourceFile {
  const { file, from, to } = block;
  const closing = closingOf(block);
  const end = file.text.slice(from, closing ?? to - '/>'.length).trimEnd().length + from;
  const inserted = `\n\n${mdx}\n\n`;
  return closing === null
    ? spliced(file, { from: end, to }, `>${inserted}</${block.element.name}>`)
    : spliced(file, { from: end, to: closing }, inserted);
}
