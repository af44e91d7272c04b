import { h } from 'hastscript';
import { childrenOf } from '../readers/exports/xml.ts';
import { isSound } from '../sound-formula.ts';
import { isEnd, readAnchors } from './anchor-marks.ts';
import { texOf } from './formulas/tex.ts';
import { emit, type Line, type Reader } from './pieces-of-line.ts';
import { textsBelow } from './texts.ts';

/** Formulas in a line, and those that stand by themselves. */

const placeOf = ({ paragraph }: Line): string => textsBelow(paragraph).trim();

export const readFormula =
  (isDisplay: boolean): Reader =>
  (element, story, line, around) => {
    readAnchors(element, story, (one) => !isEnd(one));
    const { tex, unsaid } = texOf(element);
    const what = unsaid.length || isSound(tex, isDisplay) ? unsaid : ['something in it'];
    if (what.length) story.reading.unsaid.push({ place: placeOf(line), what });
    if (tex)
      emit(h('span', { className: ['math-tex'] }, isDisplay ? `\\[${tex}\\]` : `\\(${tex}\\)`), story, line, around);
    readAnchors(element, story, isEnd);
  };

/** Formulas that stand by themselves, a line each. */
export const readFormulas: Reader = (element, story, line, around) => {
  childrenOf(element, 'm:oMath').forEach((one, i) => {
    if (i) emit(h('br'), story, line, around);
    readFormula(true)(one, story, line, around);
  });
};
