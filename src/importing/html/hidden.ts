import type { Element, ElementContent } from 'hast';
import { isDrawn } from '../../html/formulas.ts';
import { attribute, byTag, classesOf, find, findAll, hasClass, isElement, rawText, remove } from '../../html/tree.ts';

/** What a page holds and does not show, and what it shows of a heading that is none of its words. */

const CLASSES = ['sr-only', 'visually-hidden'];
const STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!\s*important\s*)?(?:;|$)/i;

/** The visible half of a formula is kept from those who listen: KaTeX and MathJax have another for them. */
const isOfFormula = (element: Element): boolean =>
  isDrawn(element) ||
  element.tagName === 'nobr' ||
  classesOf(element).some((name) => /^(?:katex|MathJax|mjx|math-tex)/.test(name));

const isToSee = (element: Element): boolean =>
  ['img', 'picture', 'iframe', 'video', 'audio', 'pre', 'code'].includes(element.tagName) || isOfFormula(element);

/** Kept from those who listen, since it repeats what they hear; signs by themselves do no harm to those who see them. */
const isRepeating = (element: Element): boolean =>
  attribute(element, 'ariaHidden') === 'true' &&
  !isToSee(element) &&
  find(element, isToSee) === null &&
  (/[\p{L}\p{N}]/u.test(rawText(element.children)) || element.tagName === 'a' || find(element, byTag('a')) !== null);

const holdsFormula = (element: Element): boolean => isOfFormula(element) || find(element, isOfFormula) !== null;

/**
 * Whether a page keeps an element from sight. What can be found in the page is only folded, and the MathML of a formula often
 * hidden behind a picture of it.
 */
export const isHidden = (element: Element): boolean =>
  hasClass(element, ...CLASSES) ||
  ((element.properties['hidden'] === true || STYLE.test(attribute(element, 'style') ?? '')) &&
    !holdsFormula(element)) ||
  isRepeating(element);

const shownText = (nodes: readonly ElementContent[]): string =>
  nodes.map((node) => (!isElement(node) ? rawText([node]) : isHidden(node) ? '' : shownText(node.children))).join('');

const ANCHORS = ['anchor', 'headerlink', 'header-anchor', 'anchor-link', 'heading-anchor', 'permalink'];

/** A link to the place where it stands, of signs alone. */
const isOwnAnchor = (link: Element): boolean =>
  link.tagName === 'a' &&
  (attribute(link, 'href') ?? '').includes('#') &&
  !/[\p{L}\p{N}]/u.test(shownText(link.children)) &&
  (find(link, byTag('img')) === null || hasClass(link, ...ANCHORS));

/** Takes the links to a heading itself out of it: how many they were. */
export function takeAnchors(heading: Element): number {
  const anchors = findAll(heading, isOwnAnchor);
  remove(heading, (one) => anchors.includes(one));
  return anchors.length;
}
