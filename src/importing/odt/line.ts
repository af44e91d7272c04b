import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { oneLine } from '../characters.ts';
import type { Atom } from '../documents/atoms.ts';
import { callOf } from '../documents/document.ts';
import { countLetters } from '../documents/languages.ts';
import { isPictureName, pictureIn } from '../documents/pictures.ts';
import { attributeOf, childOf, childrenOf, TEXT, type XmlElement } from '../readers/exports/xml.ts';
import { isSound } from '../sound-formula.ts';
import { leave } from '../tally.ts';
import { annotationIn, leaveHidden, wordsOf } from './annotations.ts';
import { texOf } from './formulas.ts';
import { textsBelow, type Reading } from './reading.ts';
import { isHidden, languageOf, marksWithin } from './styles.ts';

/** What stands in a paragraph of an OpenDocument text. */
export interface Line {
  atoms: Atom[];
  /** What boxes hold that are anchored in it. */
  boxes: XmlElement[];
  paragraph: XmlElement;
  /** The styles of the paragraph. */
  styles: readonly XmlElement[];
}

/** What a piece of a line is set in. */
interface Around {
  link: Atom['link'];
  marks: Atom['marks'];
}

type Reader = (element: XmlElement, reading: Reading, line: Line, around: Around) => void;

function emit(node: ElementContent, reading: Reading, line: Line, around: Around): void {
  line.atoms.push({ node, ...around });
  if (node.type !== 'element' || !('dataCall' in node.properties)) reading.anchors.saw(node);
}

const text = (value: string): ElementContent => ({ type: 'text', value });

export const readLine: Reader = (element, reading, line, around) => {
  for (const child of element.children) readChild(child, reading, line, around);
};

const readText: Reader = ({ pieces }, reading, line, around) => {
  const value = pieces.join('').replace(/[ \t\r\n]+/g, ' ');
  countLetters(reading.languages, value, (script) => languageOf([...line.styles, reading.styles.standard], script));
  if (value) emit(text(value), reading, line, around);
};

const readSpan: Reader = (element, reading, line, { link, marks }) => {
  const chain = reading.styles.chain('text', attributeOf(element, 'text:style-name'));
  if (isHidden(chain)) leaveHidden(element, reading);
  else readLine(element, reading, line, { link, marks: marksWithin(chain, marks) });
};

const readLink: Reader = (element, reading, line, around) => {
  const href = attributeOf(element, 'xlink:href');
  readLine(element, reading, line, { ...around, link: href ? { href: href.replace(/\|\w+$/, '') } : around.link });
};

const readNote: Reader = (note, reading, line, { link }) => {
  const body = childOf(note, 'text:note-body');
  if (body) emit(callOf(reading.notes.push(body)), reading, line, { link, marks: [] });
};

const readAnnotation: Reader = (element, { comments, anchors, ended }) => {
  const comment = annotationIn(element, comments.length);
  comments.push(comment);
  if (ended.has(comment.id)) anchors.begin(comment.id);
  else anchors.at(comment.id);
};

const readPlace: Reader = (element, reading, line, around) => {
  const name = attributeOf(element, 'text:name');
  if (name !== null && reading.asked.has(name)) emit(h('span', { id: name }), reading, line, around);
};

const readFrame: Reader = (frame, reading, line, around) => {
  const [object, box] = ['draw:object', 'draw:text-box'].map((name) => childOf(frame, name));
  const images = childrenOf(frame, 'draw:image').map((one) => attributeOf(one, 'xlink:href') ?? '');
  if (object) readObject(object, frame, reading, line, around);
  else if (box) line.boxes.push(box);
  else if (images.length) {
    const href = images.find((one) => isPictureName(one)) ?? images[0]!;
    const isOutside = /^\w+:/.test(href);
    const src = isOutside ? href : pictureIn(href.replace(/^\.\//, ''), reading.files.bytes);
    const alt = wordsOf(frame, 'svg:desc') ?? wordsOf(frame, 'svg:title') ?? '';
    emit(h('img', { src: src || undefined, alt }), reading, line, { ...around, marks: [] });
  }
};

function readObject(object: XmlElement, frame: XmlElement, reading: Reading, line: Line, around: Around): void {
  const name = (attributeOf(object, 'xlink:href') ?? '').replace(/^\.\//, '');
  const root = object.children.find((one) => one.name === 'math:math') ?? reading.files.part(`${name}/content.xml`);
  const tex = root?.name === 'math:math' ? texOf(root) : null;
  if (tex === null) {
    leave(reading.tally, 'chart', wordsOf(frame, 'svg:desc') ?? '');
    return;
  }
  if (!isSound(tex, false)) reading.unsaid.push({ place: textsBelow(line.paragraph), what: ['something in it'] });
  const isAlone = !oneLine(textsBelow(line.paragraph));
  emit(h('span', { className: ['math-tex'] }, isAlone ? `\\[${tex}\\]` : `\\(${tex}\\)`), reading, line, around);
}

/** Shapes hold paragraphs; of groups each does. */
const readShape: Reader = (shape, reading, line, around) => {
  if (shape.children.some(({ name }) => name === 'text:p' || name === 'text:list')) line.boxes.push(shape);
  else readLine(shape, reading, line, around);
};

const readRuby: Reader = (element, reading, line, around) => {
  const [base, above] = [wordsOf(element, 'text:ruby-base') ?? '', wordsOf(element, 'text:ruby-text') ?? ''];
  emit(h('ruby', {}, base, h('rt', above)), reading, line, around);
};

const readInsertion: Reader = (element, { insertions, revisions }) => {
  if (insertions.has(attributeOf(element, 'text:change-id') ?? '')) revisions.inserted += 1;
};

const leaving =
  (kind: 'hidden' | 'placeholder'): Reader =>
  (element, { tally }) =>
    leave(tally, kind, attributeOf(element, 'text:string-value') ?? textsBelow(element));

const nothing: Reader = () => undefined;

const READERS: Record<string, Reader> = {
  [TEXT]: readText,
  'text:s': (element, reading, line, around) =>
    emit(text(' '.repeat(Math.min(Number(attributeOf(element, 'text:c') ?? 1) || 1, 100))), reading, line, around),
  'text:tab': (_, reading, line, around) => emit(text('\t'), reading, line, around),
  'text:line-break': (_, reading, line, around) => emit(h('br'), reading, line, around),
  'text:span': readSpan,
  'text:a': readLink,
  'text:note': readNote,
  'office:annotation': readAnnotation,
  'office:annotation-end': (element, { anchors }) =>
    anchors.end(attributeOf(element, 'office:name') ?? attributeOf(element, 'loext:name') ?? ''),
  'text:bookmark': readPlace,
  'text:bookmark-start': readPlace,
  'text:reference-mark': readPlace,
  'text:reference-mark-start': readPlace,
  'text:change-start': readInsertion,
  'text:ruby': readRuby,
  'text:hidden-text': leaving('hidden'),
  'text:hidden-paragraph': nothing,
  'text:placeholder': leaving('placeholder'),
  'draw:frame': readFrame,
  'text:script': nothing,
  'svg:title': nothing,
  'svg:desc': nothing,
};

const readChild: Reader = (element, reading, line, around) => {
  const other = isDrawn(element) ? readShape : readLine;
  const reader = Object.hasOwn(READERS, element.name) ? READERS[element.name]! : other;
  reader(element, reading, line, around);
};

/** Boxes anchored to a page stand between paragraphs. */
export const isDrawn = ({ name }: XmlElement): boolean => name.startsWith('draw:');
