import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { childOf, childrenOf, type XmlElement } from '../readers/exports/xml.ts';
import { isSound } from '../sound-formula.ts';
import { leave } from '../tally.ts';
import { lettersIn } from '../words.ts';
import type { Atom } from './atoms.ts';
import { drawnIn, within } from './drawings.ts';
import { addressIn, oldFormulaIn, symbolIn } from './fields.ts';
import { texOf } from './formulas/tex.ts';
import { isHidden, marksOf, propertiesOf } from './marks.ts';
import type { Story } from './reading.ts';
import { takeOut, textsBelow } from './revisions.ts';
import { signOf, withSigns } from './symbols.ts';
import { attributeOf, isOn } from './values.ts';

/** What stands in a paragraph. */
export interface Line {
  atoms: Atom[];
  /** Boxes of text that are anchored in it. */
  boxes: XmlElement[];
  /** How it begins, for what is said of a place in it. */
  paragraph: XmlElement;
  /** The styles of the paragraph. */
  styles: readonly XmlElement[];
}

/** What a piece of a line is set in. */
interface Around {
  link: Atom['link'];
  marks: Atom['marks'];
  /** The face of the run, where it says one. */
  font: string;
}

/** Nothing. */
export const BARE: Around = { link: null, marks: [], font: '' };

type Reader = (element: XmlElement, story: Story, line: Line, around: Around) => void;

const isShown = ({ fields }: Story): boolean => fields.every(({ isResult }) => isResult);

function emit(node: ElementContent, story: Story, line: Line, { link, marks }: Around): void {
  if (!isShown(story)) return;
  line.atoms.push({ node, link: link ?? linkOfFields(story), marks });
  if (node.type !== 'element' || !('dataCall' in node.properties)) story.reading.anchors.saw(node);
}

const links = new WeakMap<object, { href: string }>();

/** Where the innermost field that is a link leads. */
function linkOfFields({ fields }: Story): Atom['link'] {
  const field = fields.findLast(({ instruction }) => addressIn(instruction) !== null);
  if (!field) return null;
  const link = links.get(field) ?? { href: addressIn(field.instruction)! };
  links.set(field, link);
  return link;
}

const text = (value: string): ElementContent => ({ type: 'text', value });

export const readLine: Reader = (element, story, line, around) => {
  for (const child of element.children) readChild(child, story, line, around);
};

/** Comments may be anchored in what is no text any more. */
const readAnchors: Reader = (element, story, line, around) => {
  for (const one of within(element, ({ name }) => ANCHORS.has(name))) readChild(one, story, line, around);
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

const placeOf = ({ paragraph }: Line): string => textsBelow(paragraph).trim();

const readFormula =
  (isDisplay: boolean): Reader =>
  (element, story, line, around) => {
    const inside = within(element, ({ name }) => ANCHORS.has(name));
    const isEnd = ({ name }: XmlElement): boolean => name === 'w:commentRangeEnd';
    for (const one of inside.filter((anchor) => !isEnd(anchor))) readChild(one, story, line, around);
    const { tex, unsaid } = texOf(element);
    const what = unsaid.length || isSound(tex, isDisplay) ? unsaid : ['something in it'];
    if (what.length) story.reading.unsaid.push({ place: placeOf(line), what });
    if (tex)
      emit(h('span', { className: ['math-tex'] }, isDisplay ? `\\[${tex}\\]` : `\\(${tex}\\)`), story, line, around);
    for (const one of inside.filter(isEnd)) readChild(one, story, line, around);
  };

/** Formulas that stand by themselves, a line each. */
const readFormulas: Reader = (element, story, line, around) => {
  childrenOf(element, 'm:oMath').forEach((one, i) => {
    if (i) emit(h('br'), story, line, around);
    readFormula(true)(one, story, line, around);
  });
};

const readRun: Reader = (run, story, line, { link }) => {
  const { styles, tally, facesTell } = story.reading;
  if (isHidden(run, line.styles, styles)) {
    if (isShown(story)) leave(tally, 'hidden', textsBelow(run), Number(textsBelow(run).trim() !== ''));
    for (const child of run.children) if (UNSEEN.has(child.name)) readChild(child, story, line, { ...BARE, link });
    return;
  }
  const marks = marksOf(run, styles, facesTell);
  const own = run.children.find(hasOwnMark);
  countLanguage(run, story);
  for (const child of own ? [own] : run.children)
    readChild(child, story, line, { link, marks, font: fontOf(childOf(run, 'w:rPr')) });
};

/** A note that is called by a sign which stands behind it: here it has a number. */
const hasOwnMark = ({ name, attributes }: XmlElement): boolean =>
  /^w:(?:foot|end)noteReference$/.test(name) && ['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? '');

function countLanguage(run: XmlElement, { reading: { languages, styles } }: Story): void {
  const said = [...propertiesOf(run, styles), styles.defaults].map((one) => one && childOf(one, 'w:lang'));
  const language = said.map((one) => attributeOf(one, 'w:val')).find((one) => one !== null);
  if (language) languages.set(language, (languages.get(language) ?? 0) + lettersIn(textsBelow(run)));
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

function emitSign(font: string, code: string, story: Story, line: Line, around: Around): void {
  const sign = signOf(font, code);
  if (sign === null) leave(story.reading.tally, 'sign', `${font} ${code}`);
  else emit(text(sign), story, line, around);
}

const readDrawing: Reader = (element, story, line, around) => {
  const { pictures, boxes } = drawnIn(element, story);
  for (const picture of pictures) emit(picture, story, line, { ...around, marks: [] });
  line.boxes.push(...boxes);
};

const readCall =
  (kind: 'footnote' | 'endnote'): Reader =>
  (element, story, line, { link }) => {
    const n = isShown(story) ? story.reading.notes.call(kind, attributeOf(element, 'w:id')) : null;
    if (n !== null)
      emit(h('sup', { className: ['footnote-ref'], dataCall: true }, `[${n}]`), story, line, { ...BARE, link });
  };

const readFieldMark: Reader = (element, story, line, around) => {
  const { fields } = story;
  const type = attributeOf(element, 'w:fldCharType');
  if (type === 'begin') fields.push({ instruction: '', isResult: false });
  if (type === 'separate' && fields.length) fields.at(-1)!.isResult = true;
  if (type !== 'end') return;
  const field = fields.pop();
  if (field && !field.isResult) readWithoutResult(field, story, line, around);
};

/** What a field says by its instruction alone. */
function readWithoutResult(field: Story['fields'][number], story: Story, line: Line, around: Around): void {
  const symbol = symbolIn(field);
  if (symbol) emitSign(symbol.font, symbol.code, story, line, around);
  const formula = oldFormulaIn(field);
  if (formula !== null) leave(story.reading.tally, 'formula', formula);
}

const readInstruction: Reader = ({ pieces }, { fields }) => {
  if (fields.length) fields.at(-1)!.instruction += pieces.join('');
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

const readDeleted: Reader = (element, story, line, around) => {
  takeOut(story.reading.revisions, element);
  readAnchors(element, story, line, around);
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
  'w:commentRangeStart': (element, { reading }) => reading.anchors.begin(attributeOf(element, 'w:id') ?? ''),
  'w:commentRangeEnd': (element, { reading }) => reading.anchors.end(attributeOf(element, 'w:id') ?? ''),
  'w:commentReference': (element, { reading }) => void reading.anchors.at(attributeOf(element, 'w:id') ?? ''),
};

const ANCHORS = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

/** What counts even where it is kept from sight. */
const UNSEEN = new Set([...ANCHORS, 'w:fldChar', 'w:instrText']);

/** Properties, and what only programs read. */
const SILENT = /Pr$|^w:del(?:Text|InstrText)$/;

export const readChild: Reader = (element, story, line, around) => {
  const reader = Object.hasOwn(READERS, element.name) ? READERS[element.name]! : undefined;
  if (reader) reader(element, story, line, around);
  else if (!SILENT.test(element.name)) readLine(element, story, line, around);
};
