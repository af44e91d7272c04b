import { attributeOf } from '../readers/exports/xml.ts';
import { leave } from '../tally.ts';
import { oldFormulaIn, symbolIn } from './fields.ts';
import { emitSign, type Around, type Line, type Reader } from './pieces-of-line.ts';
import type { Story } from './reading.ts';

/** Fields in a line, whose marks and instructions stand in runs. */

export const readFieldMark: Reader = (element, story, line, around) => {
  const { fields } = story;
  if (!story.reading.fieldMarks.has(element)) return;
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

export const readInstruction: Reader = ({ pieces }, { fields }) => {
  if (fields.length) fields.at(-1)!.instruction += pieces.join('');
};
