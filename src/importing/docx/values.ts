import { attributeOf, childOf, type XmlElement } from '../readers/exports/xml.ts';

/** What properties say in a document: each is an element with its value in an attribute. */

/** The value of a property among those of an element. */
export const valueOf = (properties: XmlElement | undefined, name: string): string | null =>
  attributeOf(properties && childOf(properties, name), 'w:val');

/** A whole number; null where it is none. */
function numberIn(value: string | null): number | null {
  const number = Number(value ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : null;
}

export const numberOf = (properties: XmlElement | undefined, name: string): number | null =>
  numberIn(valueOf(properties, name));

/** A number among others that are counted from 0, up to the last that there can be. */
export const countedTo = (last: number, value: string | null): number =>
  Math.min(Math.max(numberIn(value) ?? 0, 0), last);

const OFF = ['0', 'false', 'off', 'none'];

/** Whether something is switched on; null where it is not said. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | null {
  const found = properties && childOf(properties, name);
  return found ? !OFF.includes(attributeOf(found, 'w:val') ?? 'on') : null;
}
