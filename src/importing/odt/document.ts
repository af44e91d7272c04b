import type { ElementContent } from 'hast';
import { oneLine } from '../characters.ts';
import { Anchors } from '../documents/anchors.ts';
import {
  bodyOf,
  noFront,
  timeAmong,
  type Document,
  type DocumentBytes,
  type Properties,
} from '../documents/document.ts';
import { noRevisions, takenOut } from '../documents/revisions.ts';
import { allIn, childOf, childrenOf, type XmlElement } from '../readers/exports/xml.ts';
import { leave, leaveField, type Tally } from '../tally.ts';
import { readBlocks } from './blocks.ts';
import { openOdt, type OdtFiles } from './package.ts';
import { textsBelow, type Reading } from './reading.ts';
import { stylesIn } from './styles.ts';

/** An OpenDocument text (ISO/IEC 26300), as LibreOffice and others write it. */

/** Places to which the links of a text lead. */
const askedIn = (all: readonly XmlElement[]): Set<string> =>
  new Set(
    all.flatMap(({ name, attributes }) => {
      const href = name === 'text:a' ? (attributes['xlink:href'] ?? '') : '';
      return href.startsWith('#') ? [href.slice(1)] : [];
    }),
  );

/** Says of deletions that they are none of the text, and gives the ids of insertions. */
function insertionsIn(all: readonly XmlElement[], revisions: Reading['revisions']): Set<string> {
  const regions = all.filter(({ name }) => name === 'text:changed-region');
  for (const region of regions)
    for (const deletion of childrenOf(region, 'text:deletion')) {
      const texts = deletion.children.filter(({ name }) => name !== 'office:change-info');
      takenOut(revisions, texts.map(textsBelow).join(''));
    }
  return new Set(
    regions
      .filter((region) => childOf(region, 'text:insertion'))
      .flatMap(({ attributes }) => attributes['text:id'] ?? attributes['xml:id'] ?? []),
  );
}

/** What has a place in an edition, and what only programs tell. */
const KNOWN =
  /^(?:dc:title|dc:creator|dc:date|dc:language|meta:(?:initial-creator|creation-date|generator|editing-.*|document-statistic|print.*|template|auto-reload|user-defined|hyperlink-behaviour))$/;

function propertiesIn(files: OdtFiles, tally: Tally): Properties {
  const root = files.part('meta.xml');
  const meta = root ? childOf(root, 'office:meta') : undefined;
  const saidBy = (name: string): string | null => {
    const found = meta && childOf(meta, name);
    return found ? oneLine(textsBelow(found)) || null : null;
  };
  for (const one of meta?.children ?? []) {
    const text = oneLine(textsBelow(one));
    if (text && one.name !== '#text' && !KNOWN.test(one.name)) leaveField(tally, one.name.replace(/^\w+:/, ''), text);
  }
  const author = saidBy('meta:initial-creator') ?? saidBy('dc:creator');
  return {
    title: saidBy('dc:title'),
    authors: author === null ? [] : [author],
    date: timeAmong([saidBy('dc:date'), saidBy('meta:creation-date')]),
    language: saidBy('dc:language'),
  };
}

/** What stands on every page is around the text. */
function leaveAround(styles: XmlElement | null, tally: Tally): void {
  const parts = (styles ? allIn(styles) : []).filter(({ name }) => /^style:(?:header|footer)(?:-\w+)?$/.test(name));
  for (const part of parts) {
    const text = oneLine(textsBelow(part));
    if (/\p{L}/u.test(text)) leave(tally, 'around', text);
  }
}

function readingOf(files: OdtFiles, content: XmlElement | null, styles: XmlElement | null, tally: Tally): Reading {
  const all = content ? allIn(content) : [];
  const revisions = noRevisions();
  return {
    files,
    styles: stylesIn([styles, content]),
    counters: new Map(),
    anchors: new Anchors(),
    revisions,
    tally,
    insertions: insertionsIn(all, revisions),
    ended: new Set(
      all.flatMap(({ name, attributes }) =>
        name === 'office:annotation-end' ? (attributes['office:name'] ?? attributes['loext:name'] ?? []) : [],
      ),
    ),
    asked: askedIn(all),
    languages: new Map(),
    unsaid: [],
    notes: [],
    comments: [],
    front: noFront(),
    moved: new Map(),
  };
}

/** Notes may call notes, and what they hold is read after the text. */
function notesIn(reading: Reading): ElementContent[][] {
  const read: ElementContent[][] = [];
  for (const note of reading.notes) read.push(readBlocks(note.children, reading));
  return read;
}

/** Throws an ImportError of what is no whole document. */
export function readOdt({ file, bytes, beside }: DocumentBytes, tally: Tally): Document {
  const files = openOdt(file, bytes, beside !== undefined);
  const [content, styles] = [files.part('content.xml'), files.part('styles.xml')];
  const reading = readingOf(files, content, styles, tally);
  const front = reading.front ?? noFront();
  const holder = content && childOf(content, 'office:body');
  const text = holder ? childOf(holder, 'office:text') : undefined;
  const blocks = text ? readBlocks(text.children, reading) : [];
  reading.front = null;
  const notes = notesIn(reading);
  leaveAround(styles, tally);
  return {
    ...reading,
    file,
    body: bodyOf(blocks, notes, front),
    front,
    properties: propertiesIn(files, tally),
    comments: reading.comments.map((one) => ({ ...one, content: readBlocks(one.content.children, reading) })),
  };
}
