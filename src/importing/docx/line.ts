import { h } from 'hastscript';
import { callOf } from '../documents/document.ts';
import { countLetters, type Script } from '../documents/languages.ts';
import { takenOut } from '../documents/revisions.ts';
import { attributeOf, childOf, type XmlElement } from '../readers/exports/xml.ts';
import { leave } from '../tally.ts';
import { ANCHOR_READERS, readAnchors } from './anchor-marks.ts';
import { drawnIn } from './drawings.ts';
import { readFieldMark, readInstruction } from './line-fields.ts';
import { readFormula, readFormulas } from './line-formulas.ts';
import { isHidden, marksOf, propertiesOf } from './marks.ts';
import { BARE, emit, emitSign, isShown, text, type Line, type Reader } from './pieces-of-line.ts';
import type { Story } from './reading.ts';
import { withSigns } from './symbols.ts';
import { textsBelow } from './texts.ts';
import { isOn } from './values.ts';

/** What is read of each element in a paragraph. */

export const readLine: Reader = (element, story, line, around) => {
  for (const child of element.children) readChild(child, story, line, around);
};

const readHyperlink: Reader = (element, story, line, around) => {
  const relation = story.reading.pack.relations(story.part).get(attributeOf(element, 'r:id') ?? '');
  const anchor = attributeOf(element, 'w:anchor') ?? attributeOf(element, 'w:docLocation');
  const href = `${relation?.target ?? ''}${anchor === null ? '' : `#${anchor}`}`;
  readLine(element, story, line, { ...around, link: href ? { href } : around.link });
};

const readContentControl: Reader = (element, story, line, around) => {
  const content = childOf(element, 'w:sdtContent');
  if (!content) return;
  if (isOn(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr'))
    leave(story.reading.tally, 'placeholder', textsBelow(content));
  else readLine(content, story, line, around);
};

const readRun: Reader = (run, story, line, { link }) => {
  const { styles, tally, facesTell } = story.reading;
  if (isHidden(run, line.styles, styles)) {
    if (isShown(story)) leave(tally, 'hidden', textsBelow(run), Number(textsBelow(run).trim() !== ''));
    for (const child of run.children) if (UNSEEN.has(child.name)) readChild(child, story, line, { ...BARE, link });
    return;
  }
  const marks = marksOf(run, styles, facesTell);
  const own = run.children.findIndex(hasOwnMark);
  countLanguage(run, line, story);
  for (const child of own < 0 ? run.children : run.children.slice(0, own + 1))
    readChild(child, story, line, { link, marks, font: fontOf(childOf(run, 'w:rPr')) });
};

/** A note that is called by a sign which stands behind it: here it has a number. */
const hasOwnMark = ({ name, attributes }: XmlElement): boolean =>
  /^w:(?:foot|end)noteReference$/.test(name) && ['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? '');

const LANGUAGES: Record<Script, string> = { western: 'w:val', asian: 'w:eastAsia', complex: 'w:bidi' };

/** By the nearest that says it: the run, its style, that of the paragraph, and what is said of all text. */
function countLanguage(run: XmlElement, line: Line, { reading: { languages, styles } }: Story): void {
  const ofParagraph = line.styles.map((style) => childOf(style, 'w:rPr'));
  const holders = [...propertiesOf(run, styles), ...ofParagraph, styles.defaults];
  const all = holders.map((one) => one && childOf(one, 'w:lang'));
  countLetters(
    languages,
    textsBelow(run),
    (script) => all.map((one) => attributeOf(one, LANGUAGES[script])).find((one) => one !== null) ?? null,
  );
}

const fontOf = (run: XmlElement | undefined): string => {
  const fonts = run && childOf(run, 'w:rFonts');
  return attributeOf(fonts, 'w:ascii') ?? attributeOf(fonts, 'w:hAnsi') ?? '';
};

const readText: Reader = ({ pieces }, story, line, around) => {
  const value = pieces.join('');
  if (value)
    emit(text(/[\uF020-\uF0FF]/.test(value) ? withSigns(value, around.font || 'Symbol') : value), story, line, around);
};

const readSymbol: Reader = (element, story, line, around) => {
  const [font, code] = [attributeOf(element, 'w:font') ?? '', attributeOf(element, 'w:char') ?? ''];
  emitSign(font, code, story, line, around);
};

const readDrawing: Reader = (element, story, line, around) => {
  const { pictures, boxes } = drawnIn(element, story);
  for (const picture of pictures) emit(picture, story, line, { ...around, marks: [] });
  line.boxes.push(...boxes);
};

const readCall =
  (kind: 'footnote' | 'endnote'): Reader =>
  (element, story, line, { link }) => {
    const n = isShown(story) ? story.reading.notes.call(kind, attributeOf(element, 'w:id')) : null;
    if (n !== null) emit(callOf(n), story, line, { ...BARE, link });
  };

const readSimpleField: Reader = (element, story, line, around) => {
  story.fields.push({ instruction: attributeOf(element, 'w:instr') ?? '', isResult: true });
  readLine(element, story, line, around);
  story.fields.pop();
};

/** How characters are read, above them. */
const readRuby: Reader = (element, story, line, around) => {
  const partOf = (name: string): string => textsBelow(childOf(element, name) ?? { ...element, children: [] }).trim();
  emit(h('ruby', {}, partOf('w:rubyBase'), h('rt', partOf('w:rt'))), story, line, around);
};

const readDeleted: Reader = (element, story) => {
  takenOut(story.reading.revisions, textsBelow(element));
  readAnchors(element, story);
};

const readInserted: Reader = (element, story, line, around) => {
  story.reading.revisions.inserted += 1;
  readLine(element, story, line, around);
};

const readPlace: Reader = (element, story, line, around) => {
  const name = attributeOf(element, 'w:name');
  if (name !== null && story.reading.asked.has(name)) emit(h('span', { id: name }), story, line, around);
};

const said =
  (value: string): Reader =>
  (_, story, line, around) =>
    emit(text(value), story, line, around);

const broken: Reader = (_, story, line, around) => emit(h('br'), story, line, around);

const READERS: Record<string, Reader> = {
  'w:r': readRun,
  'w:t': readText,
  'w:tab': said('\t'),
  'w:ptab': said('\t'),
  'w:br': broken,
  'w:cr': broken,
  'w:noBreakHyphen': said('\u2011'),
  'w:softHyphen': said('\u00AD'),
  'w:sym': readSymbol,
  'w:drawing': readDrawing,
  'w:pict': readDrawing,
  'w:object': readDrawing,
  'w:footnoteReference': readCall('footnote'),
  'w:endnoteReference': readCall('endnote'),
  'w:fldChar': readFieldMark,
  'w:instrText': readInstruction,
  'w:fldSimple': readSimpleField,
  'w:ruby': readRuby,
  'w:hyperlink': readHyperlink,
  'w:sdt': readContentControl,
  'w:ins': readInserted,
  'w:moveTo': readInserted,
  'w:del': readDeleted,
  'w:moveFrom': readDeleted,
  'm:oMath': readFormula(false),
  'm:oMathPara': readFormulas,
  'w:bookmarkStart': readPlace,
  ...ANCHOR_READERS,
};

/** What counts even where it is kept from sight. */
const UNSEEN = new Set([...Object.keys(ANCHOR_READERS), 'w:fldChar', 'w:instrText']);

/** Properties, and what only programs read. */
const SILENT = /Pr$|^w:del(?:Text|InstrText)$/;

export const readChild: Reader = (element, story, line, around) => {
  const reader = Object.hasOwn(READERS, element.name) ? READERS[element.name]! : undefined;
  if (reader) reader(element, story, line, around);
  else if (!SILENT.test(element.name)) readLine(element, story, line, around);
};
