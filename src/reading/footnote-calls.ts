import type { Root, Text } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { nodesIn } from '../edition/component.ts';

/** A call of a footnote that is nowhere: Markdown takes it for text. */
export interface FootnoteCall {
  call: string;
  position: { start: Point };
}

declare module 'mdast' {
  interface TextData {
    footnoteCalls?: FootnoteCall[];
  }
}

const CALL = /(?<!\\)\[\^[^\]\s]+\]/g;

function pointAt({ line, column, offset = 0 }: Point, before: string): Point {
  const lines = before.split('\n');
  return {
    line: line + lines.length - 1,
    column: lines.length > 1 ? lines.at(-1)!.length + 1 : column + before.length,
    offset: offset + before.length,
  };
}

function callsIn({ position }: Text, source: string): FootnoteCall[] {
  if (!position) return [];
  const { start, end } = position;
  const text = source.slice(start.offset, end.offset);
  return [...text.matchAll(CALL)].map(({ 0: call, index }) => ({
    call,
    position: { start: pointAt(start, text.slice(0, index)) },
  }));
}

/** Notes with each text the calls of footnotes in it: only the source tells `[^1]` from `\[^1]`, which is meant as it stands. */
export const remarkFootnoteCalls =
  () =>
  (tree: Root, file: VFile): void => {
    const source = file.toString();
    if (!source.includes('[^')) return;
    for (const node of nodesIn(tree.children)) {
      const footnoteCalls = node.type === 'text' ? callsIn(node, source) : [];
      if (footnoteCalls.length) node.data = { ...node.data, footnoteCalls };
    }
  };
