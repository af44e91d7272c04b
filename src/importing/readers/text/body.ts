import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Tally } from '../../tally.ts';
import { lettersIn, lettersOfTree } from '../../words.ts';
import { wrapOf, type Group } from './groups.ts';
import type { LinesWish, Text } from './trees.ts';

/** What goes around the trees of a text: what is known of all of it before, and its notes and what was lost after. */

const wordsIn = (groups: readonly Group[]): Set<string> =>
  new Set(
    groups
      .flat()
      .flatMap(({ text }) => text.match(/\p{L}+/gu) ?? [])
      .map((word) => word.toLowerCase()),
  );

export const newText = (groups: readonly Group[], wish: LinesWish): Text => ({
  wrap: wrapOf(groups),
  words: { all: wordsIn(groups), parted: [] },
  marks: 0,
  wish,
  sure: 0,
  unsure: 0,
  doubt: null,
  indented: 0,
  notes: new Map(),
});

export function notesTree({ notes }: Text): Element[] {
  const items = [...notes].map(([n, paragraphs]) =>
    h('li', { dataFootnoteIndex: String(n) }, ...paragraphs.map((one) => h('p', {}, ...one))),
  );
  return items.length ? [h('section', { className: ['footnotes'] }, h('ol', {}, ...items))] : [];
}

/** Letters that no element has are lost, and the report says how many. */
export function countLost(groups: readonly Group[], root: Root, { marks }: Text, tally: Tally): void {
  const letters = groups.flat().reduce((sum, { text }) => sum + lettersIn(text), 0);
  tally.lettersIn += Math.max(0, letters - marks - lettersOfTree(root));
}
