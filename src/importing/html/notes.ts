import type { Element, ElementContent, Root } from 'hast';
import { leave, type Tally } from '../tally.ts';
import { attribute, find, findAll, hasClass, isElement, rawText } from '../../html/tree.ts';

/**
 * Footnotes in the forms that the sites have had: rich editors (`.footnote-reference`, `.footnote-item`), Markdown
 * (`sup.footnote-ref`, `.footnote-backref`), and GitHub's (`data-footnote-ref`).
 */

const isSet = (element: Element, name: string): boolean => element.properties[name] !== undefined;

const numberIn = (text: string | null): number | null => {
  const digits = /\d{1,4}/.exec(text ?? '')?.[0];
  return digits ? Number(digits) : null;
};

const leadsToNote = (link: Element): boolean => {
  const href = attribute(link, 'href') ?? '';
  const fragment = href.slice(href.indexOf('#') + 1);
  return href.includes('#') && /^(user-content-)?fn/.test(fragment) && !/^(user-content-)?fnref/.test(fragment);
};

const isLink = ({ tagName }: Element): boolean => tagName === 'a';

/** Whether an element shows a number and nothing else: what has words beside it is read with them. */
const isMark = (element: Element): boolean => !/\p{L}/u.test(rawText(element.children));

/** The number that a call shows, or null for any other element. */
function callOf(element: Element): number | null {
  if (!['sup', 'span', 'a'].includes(element.tagName) || !isMark(element)) return null;
  if (isSet(element, 'dataFootnoteReference') || hasClass(element, 'footnote-reference', 'footnote-ref'))
    return numberIn(attribute(element, 'dataFootnoteIndex')) ?? numberIn(rawText(element.children));
  const link = element.tagName === 'sup' ? find(element, isLink) : element;
  if (!link || !isLink(link) || !(isSet(link, 'dataFootnoteRef') || leadsToNote(link))) return null;
  return numberIn(rawText(link.children));
}

const isBackLink = (element: Element): boolean =>
  isSet(element, 'dataFootnoteBackLink') ||
  isSet(element, 'dataFootnoteBackref') ||
  hasClass(element, 'footnote-back-link', 'footnote-backref', 'data-footnote-backref');

const call = (n: number): Element => ({
  type: 'element',
  tagName: 'sup',
  properties: {},
  children: [{ type: 'text', value: `[${n}]` }],
});

/** Texts apart, since what parts them is left out with them. */
export function textsBelow({ children }: Element): string[] {
  return children.flatMap((child) =>
    child.type === 'text' ? [child.value] : isElement(child) ? textsBelow(child) : [],
  );
}

/** What takes part in a table or list stays, whatever its class. */
const isStructure = ({ tagName }: Element): boolean =>
  /^(?:table|caption|t[rdh]|thead|tbody|tfoot|li|ul|ol)$/.test(tagName);

/** Writes every call as `<sup>[n]</sup>`, numbers the notes (`noteNumber`), and takes out the ways back. */
export function unifyNotes(parent: Root | Element, tally: Tally): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (isBackLink(child) && !isStructure(child)) {
      if (!isMark(child)) leave(tally, 'mark', textsBelow(child).join(' '));
      return [];
    }
    const isSection = isNoteSection(child);
    const n = isSection ? null : callOf(child);
    if (n !== null) return [call(n)];
    if (isSection) number(child);
    unifyNotes(child, tally);
    return [child];
  });
}

/** The number of the note that an item is; null for all other elements. */
export const noteNumber = (element: Element): number | null => numbers.get(element) ?? null;

const numbers = new WeakMap<Element, number>();

/** Notes are numbered as they say, or else as they stand. Those of a section within a section have their number. */
function number(section: Element): void {
  notesIn(section).forEach((item, i) => {
    if (!numbers.has(item)) numbers.set(item, numberIn(attribute(item, 'dataFootnoteIndex')) ?? i + 1);
  });
}

/** The element that holds the notes of a post. */
export const isNoteSection = (element: Element): boolean =>
  isSet(element, 'dataFootnoteSection') ||
  isSet(element, 'dataFootnotes') ||
  (['section', 'div', 'ol'].includes(element.tagName) &&
    hasClass(element, 'footnotes', 'footnote-section', 'footnotes-list', 'uncalled-notes'));

const notesIn = (section: Element): Element[] =>
  findAll(section, ({ tagName }) => tagName === 'li', hasItemAbove(section));

/** Lists within a note are not notes. */
function hasItemAbove(section: Element): (element: Element) => boolean {
  const inner = new Set(
    findAll(section, ({ tagName }) => tagName === 'li').flatMap((item) =>
      findAll(item, ({ tagName }) => tagName === 'li'),
    ),
  );
  return (element) => inner.has(element);
}
