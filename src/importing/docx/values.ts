import { childOf, type XmlElement } from '../readers/exports/xml.ts';

/** What properties say in a document: each is an element with its value in an attribute. */

/** An attribute; null where there is none. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | null =>
  element?.attributes[name] ?? null;

/** The value of a property among those of an element. */
export const valueOf = (properties: XmlElement | undefined, name: string): string | null =>
  attributeOf(properties && childOf(properties, name), 'w:val');

export function numberOf(properties: XmlElement | undefined, name: string): number | null {
  const value = valueOf(properties, name);
  const number = Number(value ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : null;
}

const OFF = ['0', 'false', 'off', 'none'];

/** Whether something is switched on; null where it is not said. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | null {
  const found = properties && childOf(properties, name);
  return found ? !OFF.includes(attributeOf(found, 'w:val') ?? 'on') : null;
}
