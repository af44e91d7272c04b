import { fillInAll } from '../../../../src/citing/blanks.ts';
import type { Styled } from '../../../../src/citing/exports/filled.ts';
import type { Citation } from '../../../../src/citing/frame.ts';
import { styled } from '../../../../src/citing/styles/styles.ts';
import { STYLES } from '../../../../src/citing/styles/table.ts';

/** Stands for the question mark of a guess, which the engine would take for the end of a title. */
const GUESS = '\uE00F';

/** A citation in every style, by the style engine alone: nothing but the number of the place and that mark is filled in afterwards. */
export function setByEngine({ frame, filling }: Citation): Styled[] {
  const number = filling.locator ?? '';
  const speaker = filling.speaker?.replace(/\?$/, GUESS);
  const named = { ...filling, ...(speaker && { speaker }) };
  const direct = {
    ...frame,
    item: fillInAll(frame.item, named),
    ...(frame.inSentence && { inSentence: fillInAll(frame.inSentence, named) }),
    ...(frame.told && { told: fillInAll(frame.told, filling) }),
  };
  // What the form leaves blank in the locator, the engine gets as the number itself.
  const all = STYLES.map((style) => fillInAll(styled(direct, style), { locator: number, locators: number }));
  return JSON.parse(JSON.stringify(all).replaceAll(GUESS, '?')) as Styled[];
}
