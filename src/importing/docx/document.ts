import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { byTag, find, findAll, isElement, rawText } from '../../html/tree.ts';
import { oneLine } from '../characters.ts';
import { childOf, type XmlElement } from '../readers/exports/xml.ts';
import { leave, type Tally } from '../tally.ts';
import { lettersIn } from '../words.ts';
import { Anchors } from './anchors.ts';
import { readBlocks } from './blocks.ts';
import { addressIn } from './fields.ts';
import { notesOf } from './notes.ts';
import { countersIn } from './numbering.ts';
import type { Package } from './package.ts';
import { storyIn, type Front, type Reading } from './reading.ts';
import { noRevisions, textsBelow } from './revisions.ts';
import { isCodeFace, stylesIn } from './styles.ts';
import { attributeOf } from './values.ts';

/** A document as the page that a word processor would save it as: what other pages have in their own ways is in one form here. */
export interface Document {
  /** The text, with its notes at the end. */
  body: Element;
  front: Front;
  reading: Reading;
  /** The element of the body in which a paragraph went up. */
  moved: ReadonlyMap<Element, Element>;
}

/** Every element of a part, in order. */
const allIn = (root: XmlElement): XmlElement[] => [root, ...root.children.flatMap(allIn)];

/** Places to which the links of a text lead. */
function askedIn(all: readonly XmlElement[]): Set<string> {
  const names = all.flatMap((one) => {
    if (one.name === 'w:hyperlink') return [attributeOf(one, 'w:anchor')];
    if (one.name !== 'w:instrText' && one.name !== 'w:fldSimple') return [];
    const address = addressIn(one.pieces.join('') || (attributeOf(one, 'w:instr') ?? ''));
    return [address?.startsWith('#') ? address.slice(1) : null];
  });
  return new Set(names.filter((name) => name !== null));
}

/** Where most of a text is set in a face for code, it is a manuscript, and the face says nothing. */
function facesTell(all: readonly XmlElement[]): boolean {
  const runs = all.filter(({ name }) => name === 'w:r');
  const letters = (some: readonly XmlElement[]): number =>
    some.reduce((sum, one) => sum + lettersIn(textsBelow(one)), 0);
  return letters(runs.filter((one) => isCodeFace(childOf(one, 'w:rPr')))) <= letters(runs) / 2;
}

const firstOf = (pack: Package, type: string): XmlElement | null => {
  const [part] = pack.related(pack.main, type);
  return part === undefined ? null : pack.part(part);
};

function readingOf(pack: Package, all: readonly XmlElement[], tally: Tally): Reading {
  return {
    pack,
    styles: stylesIn(firstOf(pack, 'styles')),
    counters: countersIn(firstOf(pack, 'numbering')),
    notes: notesOf(pack),
    anchors: new Anchors(),
    revisions: noRevisions(),
    tally,
    asked: askedIn(all),
    facesTell: facesTell(all),
    languages: new Map(),
    unsaid: [],
  };
}

/** Notes may call notes. */
function notesSection({ notes }: Reading, story: (part: string) => ReturnType<typeof storyIn>): Element[] {
  const items: Element[] = [];
  for (const { part, content } of notes.called)
    items.push(h('li', { dataFootnoteIndex: String(items.length + 1) }, readBlocks(content.children, story(part))));
  return items.length ? [h('section', { className: ['footnotes'] }, h('ol', items))] : [];
}

/** What stands on every page is around the text. */
function leaveAround(pack: Package, tally: Tally): void {
  const parts = ['header', 'footer'].flatMap((type) => pack.related(pack.main, type));
  for (const part of new Set(parts)) {
    const root = pack.part(part);
    const text = root ? oneLine(textsBelow(root)) : '';
    if (/\p{L}/u.test(text)) leave(tally, 'around', text);
  }
}

const levelOf = ({ tagName }: Element): number => Number(tagName[1]);

/** A title that is a heading: the text begins with it, and no other is as high. */
function takeTitle(body: Element, front: Front): void {
  if (front.title.length) return;
  const [first] = body.children;
  const headings = findAll(body, byTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6'));
  if (!isElement(first) || first !== headings[0] || find(first, byTag('img'))) return;
  if (headings.slice(1).some((one) => levelOf(one) <= levelOf(first))) return;
  front.title.push(oneLine(rawText(first.children)));
  body.children.shift();
}

export function readDocument(pack: Package, tally: Tally): Document {
  const root = pack.part(pack.main);
  const content = root && childOf(root, 'w:body');
  const reading = readingOf(pack, root ? allIn(root) : [], tally);
  const front: Front = { title: [], authors: [], date: [] };
  const story = storyIn(reading, pack.main, front);
  const blocks: ElementContent[] = content ? readBlocks(content.children, story) : [];
  const notes = notesSection(reading, (part) => ({ ...storyIn(reading, part), moved: story.moved }));
  for (const { content: uncalled } of reading.notes.uncalled()) {
    const text = oneLine(textsBelow(uncalled));
    if (text) leave(tally, 'hidden', text);
  }
  leaveAround(pack, tally);
  const body = h('article', [...blocks, ...notes]);
  takeTitle(body, front);
  return { body, front, reading, moved: story.moved };
}
