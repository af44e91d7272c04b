import { ImportError } from '../limits.ts';
import { parseXml, type XmlElement } from '../readers/exports/xml.ts';
import { canonical } from '../documents/canonical.ts';
import { isPicture } from '../documents/pictures.ts';
import { openArchive } from '../documents/zip.ts';
import { choose, PREFIXES } from './namespaces.ts';

/** A document as its parts, and what each leads to (Open Packaging Conventions, ISO/IEC 29500-2). */

interface Relation {
  /** The last word of its type: `hyperlink`, `image`, `comments`. */
  type: string;
  /** The name of a part, or an address. */
  target: string;
  isOutside: boolean;
}

export interface Package {
  file: string;
  /** The name of the part that has the text. */
  main: string;
  /** A part as XML, named as Word names; null where there is none. */
  part: (name: string) => XmlElement | null;
  bytes: (name: string) => Uint8Array | null;
  /** By their ids. */
  relations: (part: string) => ReadonlyMap<string, Relation>;
  /** The parts of a type to which a part leads. */
  related: (part: string, type: string) => string[];
}

/** `../media/a.png`, seen from `word/document.xml`. */
const resolved = (target: string, part: string): string =>
  decodeURI(new URL(target, `part:///${part.split('/').map(encodeURIComponent).join('/')}`).pathname).replace(
    /^\/+/,
    '',
  );

function targetOf(target: string, part: string): string {
  try {
    return resolved(target, part);
  } catch {
    return target;
  }
}

function relationsIn(root: XmlElement | null, part: string): Map<string, Relation> {
  return new Map(
    (root?.children ?? []).flatMap(({ attributes: { Id, Type = '', Target = '', TargetMode } }) => {
      const isOutside = TargetMode === 'External';
      const type = Type.split('/').at(-1)!;
      return Id === undefined ? [] : [[Id, { type, target: isOutside ? Target : targetOf(Target, part), isOutside }]];
    }),
  );
}

const relationsPart = (part: string): string => {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
};

const MARKS: [string, number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function textOf(bytes: Uint8Array): string {
  const encoding = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name) && !/^customxml\/|\/(?:theme|fonts)\//.test(name);

/** The part of the text, as it says itself, or as Word calls it. */
function mainOf(relations: ReadonlyMap<string, Relation>, { file, bytes }: Pick<Package, 'file' | 'bytes'>): string {
  const said = [...relations.values()].find(({ type }) => type === 'officeDocument')?.target;
  const main = [said, 'word/document.xml'].find((name) => name !== undefined && bytes(name) !== null);
  if (main === undefined)
    throw new ImportError(
      `${file} is a Word document without its text (${said ?? 'word/document.xml'} is not in it): open it in the word processor and save it anew, or get it again.`,
    );
  return main;
}

/** A function that makes what it is asked for no more than once. */
function once<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name)!;
  };
}

/** `withPictures` unpacks them too. Throws an ImportError of what is no whole document. */
export function openPackage(file: string, bytes: Uint8Array, withPictures: boolean): Package {
  const archive = openArchive(
    bytes,
    `${file} is a Word document`,
    (name, size) => isXml(name) || (withPictures && isPicture(name, size)),
  );
  const part = once((name: string): XmlElement | null => {
    const content = archive.bytes(name);
    const place = `${name} in ${file}`;
    const root = content ? parseXml(textOf(content), place) : undefined;
    return root ? choose(canonical(root, place, PREFIXES)) : null;
  });
  const relations = once((name: string): ReadonlyMap<string, Relation> => relationsIn(part(relationsPart(name)), name));
  const main = mainOf(relations(''), { file, bytes: archive.bytes });
  return {
    file,
    main,
    part,
    bytes: archive.bytes,
    relations,
    related: (name, type) =>
      [...relations(name).values()].filter((one) => one.type === type && !one.isOutside).map(({ target }) => target),
  };
}
