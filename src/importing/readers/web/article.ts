import type { Element, Root } from 'hast';
import { attribute, classesOf, elementsIn, find, findAll, hasClass, outermost, rawText } from '../../../html/tree.ts';
import { oneLine } from '../../characters.ts';
import { lettersIn } from '../../words.ts';
import { isCommentList, isComment } from './comments.ts';
import { DOCUMENT } from './word-processors.ts';

/** Which element of a page is its text, and how sure that is. */

export interface Article {
  element: Element;
  /** 0 to 1. */
  confidence: number;
  /** How it was found, as the report says it. */
  how: string;
}

type Test = (element: Element) => boolean;

const prop =
  (name: string): Test =>
  ({ properties: { itemProp } }) =>
    Array.isArray(itemProp) && itemProp.includes(name);

const named =
  (...names: string[]): Test =>
  (element) =>
    hasClass(element, ...names);

/** Marks that mean “here is the text”, the plainest first. The names are those of common blog software and of HTML itself. */
const MARKS: [how: string, test: Test][] = [
  ['the whole page, which a word processor made', named(DOCUMENT)],
  ['the part marked as the body of the article', prop('articleBody')],
  ['the content of a microformat', named('e-content')],
  ['the document as LaTeXML marks it', named('ltx_document', 'ltx_page_content')],
  ['the article of a Distill page', ({ tagName }) => tagName === 'd-article'],
  [
    'the element that blog software names as the text',
    named(
      'entry-content',
      'post-content',
      'post-body',
      'article-content',
      'article-body',
      'article__body',
      'post__content',
      'gh-content',
      'blog-post-content',
      'available-content',
      'td-post-content',
      'storycontent',
      'post-entry',
      'mw-parser-output',
      'markdown-body',
      'blogpost',
      'asset-body',
    ),
  ],
  ['the one <article>', ({ tagName }) => tagName === 'article'],
  ['the one <main>', (one) => one.tagName === 'main' || attribute(one, 'role') === 'main'],
];

const isDiscussion: Test = (one) => isComment(one) || isCommentList(one);

const letters = (element: Element): number => lettersIn(rawText(element.children));

/** A teaser of another post, or a widget, may bear the same mark. */
function marked(page: Root, [how, test]: (typeof MARKS)[number]): Article | null {
  const all = outermost(page, (one) => isDiscussion(one) || test(one)).filter((one) => !isDiscussion(one));
  if (!all.length) return null;
  const sizes = all.map(letters);
  const most = Math.max(...sizes);
  const share = most / sizes.reduce((sum, one) => sum + one, 0);
  if (!most) return null;
  return { element: all[sizes.indexOf(most)]!, confidence: 0.95 * share, how };
}

const CHROME =
  /^(?:nav|menu|sidebar|side-bar|footer|header|banner|masthead|breadcrumbs?|pagination|share|social|related|widget|cookie|subscribe|newsletter|promo|ads?|advert\w*|toolbar|toc)$/i;

/** What stands around a text on any page. */
const isChrome: Test = (one) =>
  ['nav', 'aside', 'footer', 'form', 'script', 'style', 'template', 'noscript'].includes(one.tagName) ||
  [...classesOf(one), attribute(one, 'id') ?? ''].some((name) =>
    name.split(/[-_]+/).some((part) => CHROME.test(part)),
  ) ||
  isDiscussion(one);

const PROSE = new Set(['p', 'pre', 'blockquote', 'ul', 'ol', 'table', 'h2', 'h3', 'h4', 'dl', 'figure', 'math']);

/** Once pages were laid out in tables: such a one is no block of a text, but holds some. */
const isLayout = (element: Element): boolean =>
  element.tagName === 'table' &&
  find(element, ({ tagName }) => ['p', 'blockquote', 'h1', 'h2', 'h3', 'table'].includes(tagName)) !== null;

/** Letters in the blocks that an element holds itself, or a wrapper right below it. */
const proseIn = (element: Element): number =>
  elementsIn(element)
    .filter((one) => PROSE.has(one.tagName) && !isLayout(one) && !isChrome(one))
    .reduce((sum, one) => sum + letters(one), 0);

/** The element that holds most of the page's paragraphs itself. */
function densest(page: Root): Article | null {
  const body = find(page, ({ tagName }) => tagName === 'body');
  if (!body) return null;
  const all = [body, ...findAll(body, () => true, isChrome)].filter(
    (one) => (!PROSE.has(one.tagName) || isLayout(one)) && one.tagName !== 'li',
  );
  const weights = all.map(proseIn);
  const most = Math.max(...weights);
  const whole = weights.reduce((sum, one) => sum + one, 0);
  if (!most) return null;
  return {
    element: all[weights.indexOf(most)]!,
    confidence: most / whole,
    how: 'the element with most of the paragraphs',
  };
}

/** Below this a mark is less sure than what the paragraphs say. */
const SURE = 0.75;

/** Null where the page has no text at all. */
export function articleIn(page: Root): Article | null {
  const found = MARKS.map((mark) => marked(page, mark)).filter((one) => one !== null);
  const sure = found.find(({ confidence }) => confidence >= SURE);
  if (sure) return sure;
  const all = [...found, densest(page)].filter((one) => one !== null);
  return all.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/** `#id`, `.class` or the name of an element, as `--article` gives it. */
export function articleNamed(page: Root, selector: string): Article | null {
  const name = selector.replace(/^[.#]/, '');
  const test: Test = selector.startsWith('#')
    ? (one) => attribute(one, 'id') === name
    : selector.startsWith('.')
      ? named(name)
      : ({ tagName }) => tagName === name.toLowerCase();
  const element = find(page, test);
  return element && { element, confidence: 1, how: `the element ${oneLine(selector)}, as you said` };
}
