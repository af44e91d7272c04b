import type { ElementContent } from 'hast';
import { oneLine } from '../characters.ts';
import { allIn, attributeOf, childOf, type XmlElement } from '../readers/exports/xml.ts';
import { leave, type Tally } from '../tally.ts';
import { lettersIn } from '../words.ts';
import { Anchors } from '../documents/anchors.ts';
import { bodyOf, noFront, type Document, type DocumentBytes, type MarginComment } from '../documents/document.ts';
import { noRevisions } from '../documents/revisions.ts';
import { readBlocks } from './blocks.ts';
import { commentsIn } from './comments.ts';
import { fieldMarksIn, placesAskedIn } from './fields.ts';
import { notesOf } from './notes.ts';
import { countersIn } from './numbering.ts';
import { openPackage, type Package } from './package.ts';
import { propertiesIn } from './properties.ts';
import { storyIn, type Reading, type Story } from './reading.ts';
import { textsBelow } from './texts.ts';
import { isCodeFace, stylesIn } from './styles.ts';

/** A document of Word (WordprocessingML, ISO/IEC 29500). */

/** Places to which the links of a text lead. */
function askedIn(all: readonly XmlElement[]): Set<string> {
  const instructions = all.map((one) => {
    const simple = attributeOf(one, 'w:instr');
    return one.name === 'w:instrText' ? one.pieces.join('') : simple === null ? '' : ` ${simple} `;
  });
  const anchors = all.map((one) => (one.name === 'w:hyperlink' ? attributeOf(one, 'w:anchor') : null));
  return new Set([...placesAskedIn(instructions.join('')), ...anchors.filter((name) => name !== null)]);
}

/** The texts of a document, none of which goes on in another: that of its main part, each note, each comment. */
function textsIn(pack: Package): XmlElement[] {
  const roots = (type: string): (XmlElement | null)[] => pack.related(pack.main, type).map(pack.part);
  const others = ['footnotes', 'endnotes', 'comments'].flatMap(roots).flatMap((root) => root?.children ?? []);
  const main = pack.part(pack.main);
  return main ? [main, ...others] : others;
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

function readingOf(pack: Package, root: XmlElement | null, tally: Tally): Reading {
  const texts = textsIn(pack);
  return {
    pack,
    styles: stylesIn(firstOf(pack, 'styles')),
    counters: countersIn(firstOf(pack, 'numbering')),
    notes: notesOf(pack),
    fieldMarks: new Set(texts.flatMap(fieldMarksIn)),
    anchors: new Anchors(),
    revisions: noRevisions(),
    tally,
    asked: askedIn(texts.flatMap(allIn)),
    facesTell: facesTell(root ? allIn(root) : []),
    languages: new Map(),
    unsaid: [],
  };
}

/** Notes may call notes. */
function notesIn(reading: Reading, moved: Story['moved']): ElementContent[][] {
  const read: ElementContent[][] = [];
  for (const { part, content } of reading.notes.called)
    read.push(readBlocks(content.children, { ...storyIn(reading, part), moved }));
  return read;
}

function leaveUncalled({ notes, tally }: Reading): void {
  for (const { content } of notes.uncalled()) {
    const text = oneLine(textsBelow(content));
    if (text) leave(tally, 'hidden', text);
  }
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

const commentsOf = (reading: Reading): MarginComment[] =>
  commentsIn(reading.pack).map(({ part, content, ...said }) => ({
    ...said,
    content: readBlocks(content.children, storyIn(reading, part)),
  }));

/** Throws an ImportError of what is no whole document. */
export function readDocx({ file, bytes, beside }: DocumentBytes, tally: Tally): Document {
  const pack = openPackage(file, bytes, beside !== undefined);
  const root = pack.part(pack.main);
  const content = root && childOf(root, 'w:body');
  const reading = readingOf(pack, root, tally);
  const front = noFront();
  const story = storyIn(reading, pack.main, front);
  const text = content ? readBlocks(content.children, story) : [];
  const notes = notesIn(reading, story.moved);
  leaveUncalled(reading);
  leaveAround(pack, tally);
  return {
    file,
    body: bodyOf(text, notes, front),
    front,
    properties: propertiesIn(pack, tally),
    comments: commentsOf(reading),
    moved: story.moved,
    ...reading,
  };
}
