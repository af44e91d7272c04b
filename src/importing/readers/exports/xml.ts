import sax from 'sax';
import { ImportError } from '../../limits.ts';

/** An element of XML, by its name as it is written, prefix and all. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** What it says itself, in pieces. */
  pieces: string[];
}

/** The name of what stands for a text among elements. */
export const TEXT = '#text';

/**
 * The root of a document; undefined of an empty one. Where it `isMixed` texts keep their places among the elements, as elements of
 * their own. Throws an ImportError, with the line, where it is not well-formed.
 */
export function parseXml(text: string, file: string, isMixed = false): XmlElement | undefined {
  sax.MAX_BUFFER_LENGTH = Infinity;
  const parser = sax.parser(true);
  const top: XmlElement = { name: '', attributes: {}, children: [], pieces: [] };
  const open = [top];
  parser.onopentag = ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], pieces: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = parser.oncdata = (piece) => {
    if (isMixed) open.at(-1)!.children.push({ name: TEXT, attributes: {}, children: [], pieces: [piece] });
    else open.at(-1)!.pieces.push(piece);
  };
  parser.onerror = ({ message }) => {
    throw new ImportError(
      `${file} is XML that cannot be read, at line ${parser.line + 1} (${message.split('\n')[0]!.toLowerCase()}): it may have been cut off; export it again.`,
    );
  };
  parser.write(text).close();
  return top.children.find(({ name }) => name !== TEXT);
}

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((one) => one.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((one) => one.name === name);

/** An attribute; null where there is none. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | null =>
  element?.attributes[name] ?? null;

/** An element and all below it, in order. */
export const allIn = (root: XmlElement): XmlElement[] => [root, ...root.children.flatMap(allIn)];

/** Elements below one that pass, in order, none within another. */
export const within = (element: XmlElement, test: (one: XmlElement) => boolean): XmlElement[] =>
  element.children.flatMap((child) => (test(child) ? [child] : within(child, test)));

/** What a child says; null where there is none, or it says nothing. */
export function saidBy(element: XmlElement, name: string): string | null {
  const text = childOf(element, name)?.pieces.join('').toWellFormed().trim();
  return text === undefined || text === '' ? null : text;
}

/** Children that say something, and are none of these: each kind once, with all that it says. */
export function othersOf(element: XmlElement, known: ReadonlySet<string>): Map<string, string> {
  const others = new Map<string, string>();
  for (const { name, pieces } of element.children) {
    const text = pieces.join('').trim();
    if (text && !known.has(name)) others.set(name, `${others.get(name) ?? ''} ${text}`.trim());
  }
  return others;
}
