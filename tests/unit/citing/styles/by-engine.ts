import { fillInAll } from '../../../../src/citing/blanks.ts';
import type { Styled } from '../../../../src/citing/exports/filled.ts';
import type { Citation } from '../../../../src/citing/frame.ts';
import { styled } from '../../../../src/citing/styles/styles.ts';
import { STYLES } from '../../../../src/citing/styles/table.ts';

/** A citation in every style, by the style engine alone: nothing but the number of the place is filled in afterwards. */
export function setByEngine({ frame, filling }: Citation): Styled[] {
  const number = filling.locator ?? '';
  const direct = { ...frame, item: fillInAll(frame.item, filling) };
  // What the form leaves blank in the locator, the engine gets as the number itself.
  return STYLES.map((style) => fillInAll(styled(direct, style), { locator: number, locators: number }));
}
