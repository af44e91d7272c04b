import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { childOf, within, type XmlElement } from '../readers/exports/xml.ts';
import { leave } from '../tally.ts';
import { nestedAtoms } from '../documents/atoms.ts';
import { isBlank } from '../documents/paragraph.ts';
import { readChild } from './line.ts';
import { BARE } from './pieces-of-line.ts';
import { piecesOfParagraph } from './paragraph.ts';
import { gathered, type Piece } from '../documents/pieces.ts';
import type { Story } from './reading.ts';
import { takenOut } from '../documents/revisions.ts';
import { textsBelow } from './texts.ts';
import { tableOf } from './tables.ts';
import { isOn, valueOf } from './values.ts';

/** What stands one below the other in a text, a note, a comment, a cell or a box. */

const block = (element: Element): Piece => ({ kind: 'block', element, indent: null });

/** A table of contents says so, and a prompt too. */
function piecesOfControl(control: XmlElement, story: Story): Piece[] {
  const content = childOf(control, 'w:sdtContent');
  const properties = childOf(control, 'w:sdtPr');
  if (!content) return [];
  const gallery = valueOf(properties && childOf(properties, 'w:docPartObj'), 'w:docPartGallery');
  const kind =
    gallery === 'Table of Contents' ? 'contents' : isOn(properties, 'w:showingPlcHdr') ? 'placeholder' : null;
  if (kind === null) return piecesOf(content.children, story);
  leave(story.reading.tally, kind, textsBelow(content));
  return [];
}

function leavePart({ attributes }: XmlElement, { reading: { pack, tally }, part }: Story): Piece[] {
  leave(tally, 'part', pack.relations(part).get(attributes['r:id'] ?? '')?.target ?? '');
  return [];
}

/** Formulas and anchors may stand between paragraphs. */
function piecesOfLoose(element: XmlElement, story: Story): Piece[] {
  const line = { atoms: [], boxes: [], paragraph: element, styles: [] };
  readChild(element, story, line, BARE);
  const nodes = nestedAtoms(line.atoms);
  if (nodes.length && isBlank(nodes)) story.carried.push(...line.atoms);
  return isBlank(nodes) ? [] : [block(h('p', nodes))];
}

const READERS: Record<string, (element: XmlElement, story: Story) => Piece[]> = {
  'w:p': (one, story) => piecesOfParagraph(one, story, wholeOf),
  'w:tbl': (one, story) => {
    story.front = null;
    return [...rest(story), ...tableOf(one, story, readBlocks).map(block)];
  },
  'w:sdt': piecesOfControl,
  'w:altChunk': leavePart,
  'w:subDoc': leavePart,
  'w:del': (one, story) => {
    takenOut(story.reading.revisions, textsBelow(one));
    return [];
  },
  'w:moveFrom': (one, story) => {
    takenOut(story.reading.revisions, textsBelow(one));
    return [];
  },
};

const isBlock = ({ name }: XmlElement): boolean => name === 'w:p' || name === 'w:tbl';

function piecesOf(children: readonly XmlElement[], story: Story): Piece[] {
  return children.flatMap((child) => {
    const reader = Object.hasOwn(READERS, child.name) ? READERS[child.name]! : undefined;
    if (reader) return reader(child, story);
    return within(child, isBlock).length ? piecesOf(child.children, story) : piecesOfLoose(child, story);
  });
}

/** A paragraph whose end was taken out, where none follows that it could be one with. */
function rest(story: Story): Piece[] {
  const nodes = nestedAtoms(story.carried);
  story.carried = [];
  return nodes.length ? [block(h('p', nodes))] : [];
}

const wholeOf = (children: readonly XmlElement[], story: Story): Piece[] => [
  ...piecesOf(children, story),
  ...rest(story),
];

export const readBlocks = (children: readonly XmlElement[], story: Story): ElementContent[] =>
  gathered(wholeOf(children, story), story.moved);
