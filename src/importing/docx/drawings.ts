import type { Element } from 'hast';
import { h } from 'hastscript';
import { pictureIn } from '../documents/pictures.ts';
import { attributeOf, childOf, within, type XmlElement } from '../readers/exports/xml.ts';
import { leave } from '../tally.ts';
import type { Package } from './package.ts';
import type { Story } from './reading.ts';

/** Pictures and what else is drawn in a line: boxes of text, charts, diagrams. */

interface Drawn {
  pictures: Element[];
  /** What boxes hold, which is read as text after the paragraph. */
  boxes: XmlElement[];
}

const isBox = ({ name }: XmlElement): boolean => name === 'w:txbxContent';

function addressOf(pack: Package, part: string, id: string | null): string | null {
  const relation = id === null ? undefined : pack.relations(part).get(id);
  if (!relation) return null;
  if (relation.isOutside) return relation.target;
  return pictureIn(relation.target, pack.bytes);
}

/** What is said of a drawing in words. */
function wordsOf(drawing: XmlElement): string {
  const [properties] = within(drawing, ({ name }) => name === 'wp:docPr' || name === 'v:shape');
  return ['descr', 'title', 'alt'].map((name) => attributeOf(properties, name)).find(Boolean) ?? '';
}

const isPicture = ({ name }: XmlElement): boolean => name === 'a:blip' || name === 'v:imagedata';

const idOf = ({ attributes }: XmlElement): string | null =>
  attributes['r:embed'] ?? attributes['r:link'] ?? attributes['r:id'] ?? null;

/** Of what a document draws and has no words for, a line of the report. */
function leaveDrawn(drawing: XmlElement, { reading: { tally } }: Story): void {
  const isOf = (...names: string[]) => within(drawing, ({ name }) => names.includes(name)).length > 0;
  if (isOf('c:chart')) leave(tally, 'chart', wordsOf(drawing));
  if (isOf('dgm:relIds')) leave(tally, 'chart', wordsOf(drawing));
  for (const one of within(drawing, ({ name }) => name === 'v:textpath'))
    leave(tally, 'hidden', attributeOf(one, 'string') ?? '');
}

/** An object of another program, of which the picture is shown: formulas were such things. */
function leaveObject(drawing: XmlElement, { reading: { tally } }: Story): void {
  const program = attributeOf(childOf(drawing, 'o:OLEObject'), 'ProgID') ?? '';
  if (/^(?:Equation|MathType)/i.test(program)) leave(tally, 'formula');
}

export function drawnIn(drawing: XmlElement, story: Story): Drawn {
  const alt = wordsOf(drawing);
  const pictures = within(drawing, (one) => isBox(one) || isPicture(one)).filter(isPicture);
  leaveDrawn(drawing, story);
  leaveObject(drawing, story);
  return {
    pictures: pictures.map((one) => h('img', { src: addressOf(story.reading.pack, story.part, idOf(one)), alt })),
    boxes: within(drawing, isBox),
  };
}
