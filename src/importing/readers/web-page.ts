import type { Element, Root } from 'hast';
import { safeAddress } from '../../html/addresses.ts';
import {
  attribute,
  byClass,
  byTag,
  classesOf,
  elementsIn,
  find,
  findAll,
  hasClass,
  isElement,
  remove,
  scriptText,
} from '../../html/tree.ts';
import { oneLine } from '../characters.ts';
import { textIn } from '../html/text-in.ts';
import { blocksIn, type Context } from '../html/blocks.ts';
import { ImportError } from '../limits.ts';
import { leave, type Tally } from '../tally.ts';
import { countAmong, leaveAround } from './around.ts';
import { firstDate, isDateAlone, isLacking, isoDate } from './dates.ts';
import { authorsIn } from './written-by.ts';
import { articleFacts, type ArticleFacts } from './json-ld.ts';
import { readHead, type PageHead } from './page-head.ts';
import { emptyRawPost, type RawPost } from './raw.ts';
import { articleIn, articleNamed, type Article } from './web/article.ts';
import { takeBelowTitle } from './web/below-title.ts';
import { commentsElsewhere, isComment, isCommentList, readComments, type PageContext } from './web/comments.ts';
import { findFormulas } from './web/formulas.ts';
import { gatherNotes } from './web/notes.ts';
import { namesInProperties, readAsDocument } from './web/word-processors.ts';
import { languageFact, languageIn } from './language.ts';

/** A page of any site: an article out of a blog's chrome, with the comments below it. */

/** Below this it is asked and not guessed. */
export const LEAST_SURE = 0.6;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Parts of an article that are none of its text. */
const BESIDE = [
  'sharedaddy',
  'jp-relatedposts',
  'post-navigation',
  'nav-links',
  'entry-meta',
  'post-meta',
  'entry-footer',
  'post-footer',
  'byline',
  'mw-editsection',
  'navbox',
  'reflist-toggle',
  'share',
  'share-buttons',
  'social-share',
  'subscription-widget-wrap',
  'subscribe-widget',
  'tags',
  'post-tags',
  'tag-list',
  'author-box',
  'headerlink',
  'anchor-link',
  'header-anchor',
  'copy-button',
  'related-posts',
  'wp-block-buttons',
  'ltx_page_footer',
  'table-of-contents',
  'toc',
];

const isBeside = (one: Element): boolean =>
  hasClass(one, ...BESIDE) ||
  ['toc', 'TOC'].includes(attribute(one, 'id') ?? '') ||
  isCommentList(one) ||
  isComment(one);

/** Takes out of the article what stands beside its text, into an element of its own that counts as around. */
function takeBeside(article: Element, page: Root): void {
  const taken: Element[] = [];
  const walk = (node: Element): void => {
    node.children = node.children.filter((child) => {
      if (!isElement(child)) return true;
      if (isBeside(child)) return void taken.push(child) as unknown as boolean;
      walk(child);
      return true;
    });
  };
  walk(article);
  page.children.push({ type: 'element', tagName: 'div', properties: {}, children: taken });
}

type Test = (one: Element) => boolean;
const prop =
  (name: string): Test =>
  ({ properties: { itemProp } }) =>
    Array.isArray(itemProp) && itemProp.includes(name);

const TITLES: Test[] = [
  prop('headline'),
  (one) => hasClass(one, 'p-name', 'entry-title', 'post-title', 'article-title', 'ltx_title_document'),
  ({ tagName }) => tagName === 'h1',
];
const AUTHORS: Test[] = [
  (one) => hasClass(one, 'p-author', 'author-name', 'entry-author', 'byline-name', 'ltx_personname'),
  (one) => one.tagName === 'a' && [one.properties['rel']].flat().includes('author'),
  prop('author'),
  (one) => hasClass(one, 'author', 'byline'),
];
const DATES: Test[] = [
  prop('datePublished'),
  (one) => hasClass(one, 'dt-published', 'entry-date', 'post-date', 'published', 'date'),
  ({ tagName }) => tagName === 'time',
];

/** Nothing of a comment says anything of the article. */
const first = (page: Root, tests: Test[], useful: (one: Element) => boolean): Element | null =>
  tests
    .map((test) =>
      find(
        page,
        (one) => test(one) && useful(one),
        (one) => isComment(one) || isCommentList(one),
      ),
    )
    .find((one) => one !== null) ?? null;

/** The ways in which an element may state a date. */
const datesIn = (one: Element): (string | null)[] => [
  attribute(one, 'dateTime'),
  attribute(one, 'content'),
  textIn(one),
];

const statesDate = (one: Element): boolean => datesIn(one).some((date) => isoDate(date) !== null || isLacking(date));

const TEXT = new Set(['p', 'ul', 'ol', 'dl', 'table', 'pre', 'blockquote', 'figure', 'h2', 'section']);

const isOfText = (one: Element): boolean => TEXT.has(one.tagName) || isComment(one) || isCommentList(one);

/** A date that nothing marks, between the title and the text. */
function dateBelow(page: Root, heading: Element): Element | null {
  const header = find(page, (one) => elementsIn(one).includes(heading));
  const all = header ? elementsIn(header) : [];
  const below = all.slice(all.indexOf(heading) + 1);
  const text = below.findIndex((one) => isOfText(one) || find(one, isOfText) !== null);
  const isBare = (one: Element): boolean => !elementsIn(one).length && isDateAlone(textIn(one));
  const beside = text < 0 ? below : below.slice(0, text);
  return beside.map((one) => (isBare(one) ? one : find(one, isBare))).find((one) => one !== null) ?? null;
}

const jsonFacts = (page: Root): ArticleFacts | null =>
  articleFacts(
    findAll(page, (one) => one.tagName === 'script' && attribute(one, 'type') === 'application/ld+json').map(
      scriptText,
    ),
  );

function metaOf(page: Root, ...names: string[]): string | null {
  const meta = find(
    page,
    (one) => one.tagName === 'meta' && names.includes(attribute(one, 'name') ?? attribute(one, 'property') ?? ''),
  );
  return (meta && oneLine(attribute(meta, 'content') ?? '')) || null;
}

/** Whom the page's data name, of which machines are told. */
function authorsTold(page: Root, json: ArticleFacts | null): string[] {
  if (json?.authors.length) return json.authors;
  const meta = metaOf(page, 'author', 'article:author', 'dc.creator', 'DC.creator');
  return meta && !/^https?:/.test(meta) ? authorsIn(meta) : [];
}

function factsOf(page: Root, head: PageHead, read: Set<Element>, tally: Tally): ArticleFacts {
  const json = jsonFacts(page);
  const heading = first(page, TITLES, (one) => textIn(one) !== '');
  const author = first(page, AUTHORS, (one) => textIn(one) !== '');
  const date = first(page, DATES, statesDate) ?? (heading && dateBelow(page, heading));
  const shown = textIn(heading);
  const title = find(page, byTag('title'));
  if (heading) read.add(heading);
  if (author) read.add(author);
  if (date) read.add(date);
  const told = authorsTold(page, json);
  return {
    title: head.title ?? (shown || json?.title || metaOf(page, 'og:title') || textIn(title) || null),
    authors: head.authors.length ? head.authors : author ? authorsIn(textIn(author), told) : told,
    date: head.date ?? firstDate([json?.date, ...(date ? datesIn(date) : [])], tally),
  };
}

function sureOf(page: Root, file: string, selector: string | undefined): Article {
  const found = selector === undefined ? articleIn(page) : articleNamed(page, selector);
  if (!found && selector !== undefined)
    throw new ImportError(
      `${file} has no element ${selector}: write #id, .class or the name of an element as the page has it.`,
    );
  if (!found)
    throw new ImportError(
      `${file} is a web page without any text in it; save the page of the article itself, as the browser shows it.`,
    );
  if (found.confidence >= LEAST_SURE) return found;
  const name = [found.element.tagName, ...classesOf(found.element).slice(0, 1)].join('.');
  throw new ImportError(
    `${file} is a web page of which it is only ${percent(found.confidence)} sure what its article is (perhaps ${name}, “${textIn(found.element).slice(0, 40)}…”): name the element with --article, like --article .post or --article '#content'.`,
  );
}

/** The article's own says more than the page's, which may be that of a theme. */
const languageOf = (page: Root, article: Element): string | null =>
  languageIn(attribute(article, 'lang')) ?? languageIn(attribute(find(page, byTag('html')) ?? article, 'lang'));

/** The heading within the article that is the page's title is no heading of a section. */
function dropTitle(article: Element, title: string | null, read: ReadonlySet<Element>): void {
  remove(article, (one) => read.has(one) && (one.tagName !== 'h1' || textIn(one) === title || title === null));
}

const SUBTITLE = byClass('subtitle', 'post-subtitle', 'entry-subtitle', 'article-subtitle', 'dek', 'standfirst');

/** What stands below the title, and is no part of the article: a work has no place for it. */
function leaveSubtitle(page: Root, article: Element, read: Set<Element>, tally: Tally): void {
  const found = find(page, SUBTITLE, (one) => one === article || isComment(one) || isCommentList(one));
  if (!textIn(found)) return;
  read.add(found!);
  leave(tally, 'fact', textIn(found));
}

interface PageSource extends Pick<Context, 'beside' | 'tally'> {
  /** The address that relative ones of pictures start from, where the page has none. */
  pictures: string;
  /** The element that is said to be the article. */
  article?: string | undefined;
}

export function readWebPage(
  page: Root,
  file: string,
  { pictures, beside, tally, article: selector }: PageSource,
): { posts: RawPost[]; warnings: string[]; elsewhere: string | null } {
  readAsDocument(page);
  const { element, confidence, how } = sureOf(page, file, selector);
  const read = new Set<Element>();
  const head = readHead(page, tally);
  const { canonical } = head;
  const facts = factsOf(page, head, read, tally);
  const base = safeAddress(attribute(find(page, byTag('base')) ?? element, 'href'), canonical) ?? canonical;
  const context: PageContext = { base, pictures: base ?? pictures, beside, tally, read };
  const elsewhere = commentsElsewhere(page);
  takeBeside(element, page);
  dropTitle(element, facts.title, read);
  leaveSubtitle(page, element, read, tally);
  findFormulas(page, page);
  const signed = takeBelowTitle(element, facts, namesInProperties(page), tally);
  gatherNotes(element, tally);
  const comments = readComments(page, context);
  read.add(element);
  const blocks = blocksIn(element, { ...context, post: true });
  const around = leaveAround(page, read, tally);
  return {
    posts: [
      {
        ...emptyRawPost(),
        ...facts,
        ...signed,
        url: canonical,
        ...languageFact(languageOf(page, element)),
        blocks,
        comments,
        commentCount: comments.length ? countAmong(around) : null,
      },
    ],
    warnings: [`${file}: the article is ${how}, ${percent(confidence)} sure.`],
    elsewhere,
  };
}
