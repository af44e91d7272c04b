import { attributeOf, childrenOf, type XmlElement } from '../readers/exports/xml.ts';
import type { Package } from './package.ts';

/** Footnotes and endnotes, numbered together in the order of their calls: a text on a site has no pages. */

export interface Note {
  /** The part that it stands in. */
  part: string;
  content: XmlElement;
}

export interface Notes {
  /** The number of a note; null where there is none of that name. */
  call: (kind: 'footnote' | 'endnote', id: string | null) => number | null;
  /** Those that were called, in their order; more may be while these are read. */
  called: readonly Note[];
  /** Those that nothing has called. */
  uncalled: () => Note[];
}

/** Lines between text and notes are notes too, of a type. */
const isNote = (note: XmlElement): boolean => ['normal', null].includes(attributeOf(note, 'w:type'));

function notesIn(pack: Package, kind: 'footnote' | 'endnote'): [string, Note][] {
  return pack.related(pack.main, `${kind}s`).flatMap((part) =>
    childrenOf(pack.part(part) ?? { name: '', attributes: {}, children: [], pieces: [] }, `w:${kind}`)
      .filter(isNote)
      .map((content): [string, Note] => [`${kind} ${attributeOf(content, 'w:id')}`, { part, content }]),
  );
}

export function notesOf(pack: Package): Notes {
  const all = new Map([...notesIn(pack, 'footnote'), ...notesIn(pack, 'endnote')]);
  const called: Note[] = [];
  return {
    called,
    call(kind, id) {
      const note = all.get(`${kind} ${id}`);
      if (!note) return null;
      const known = called.indexOf(note);
      return known >= 0 ? known + 1 : called.push(note);
    },
    uncalled: () => [...all.values()].filter((one) => !called.includes(one)),
  };
}
