import { CITE, permalink } from '../edition/addresses.ts';
import { rangesAsked } from '../edition/asked-references.ts';
import { bothEnds } from '../edition/excerpt.ts';
import { isCitable, joinRanges, printRanges } from '../edition/ranges.ts';
import type { ReferenceRange } from '../edition/reference.ts';
import { choiceAddress, exportsOfChoice, isWithin, type ChoiceData } from './choice.ts';
import { escapeHtml, type Exports } from './exports/filled.ts';
import { listed } from './exports/listed.ts';
import { onlyOf, piecesOf, rangesQuery, withoutRepeats, type Piece } from './target.ts';
import type { Words } from './text-fragment/in-browser.ts';
import {
  citationNotLoaded,
  citeHeading,
  noReference,
  notCitable,
  notCitedHere,
  unknownReference,
  withWords,
} from '../strings/languages/en.ts';

/** Citing as a browser does it: from pages and files of the site, loaded when they are asked for. */

export interface Citations {
  /** One `<cite-this>` for each author and place. */
  sections: Element[];
  /** What is wrong with what was asked, in a sentence; null when nothing is. */
  problem: string | null;
}

function read(asked: string): ReferenceRange[] | null {
  const ranges = rangesAsked(asked);
  return ranges && joinRanges(withoutRepeats(ranges));
}

/** What was asked, as this edition spells it. */
export const spell = (asked: string): string => {
  const ranges = read(asked);
  return ranges ? printRanges(ranges) : asked;
};

/** What is at an address; null where there is nothing. Throws a sentence when it cannot be known. */
async function fetched(address: string): Promise<Response | null> {
  const response = await fetch(address).catch(() => null);
  if (response?.ok) return response;
  if (response?.status === 404) return null;
  throw new Error(citationNotLoaded);
}

/** A page without its head: its styles are not in the policy of the page that parses it, which would complain of each. */
const bodyOf = (html: string): string => html.slice(Math.max(0, html.indexOf('<body')));

/** The section at an address with a fragment, from the page that has it. Null when there is none. */
async function sectionAt(address: string): Promise<Element | null> {
  const { pathname, hash } = new URL(address, location.href);
  const response = await fetched(pathname);
  const page = new DOMParser().parseFromString(bodyOf(response ? await response.text() : ''), 'text/html');
  const section = page.getElementById(hash.slice(1))?.closest('cite-this');
  return section ? document.importNode(section, true) : null;
}

function fill(object: Element, exports: Exports): void {
  for (const { id, text, html } of listed(exports)) {
    const form = object.querySelector<HTMLElement>(`[data-form="${id}"]`);
    if (!form) continue;
    const isLink = form.dataset['href'] !== undefined;
    if (html === null || isLink) form.textContent = text;
    else form.innerHTML = html;
    if (isLink) form.dataset['href'] = exports.url;
    if (form instanceof HTMLAnchorElement) form.href = exports.url;
  }
}

/** The section of the piece's first passage, with the citations of all of it in it. */
async function several(piece: Piece): Promise<Element> {
  const response = await fetched(choiceAddress(piece.name));
  const data = response && ((await response.json()) as ChoiceData);
  const section = data && isWithin(piece, data) && (await sectionAt(`${permalink(piece.ranges[0]!.from)}#cite`));
  if (!data || !section) throw new Error(unknownReference(printRanges(piece.ranges)));
  const exports = exportsOfChoice(piece, data);
  for (const object of section.querySelectorAll<HTMLElement>('[data-object]')) {
    const forms = exports[object.dataset['object'] as keyof typeof exports];
    if (forms) fill(object, forms);
  }
  section.querySelector('h2')!.textContent = citeHeading(printRanges(piece.ranges));
  return section;
}

async function sectionOf(piece: Piece): Promise<Element> {
  const ref = onlyOf(piece);
  if (!ref) return several(piece);
  const section = await sectionAt(`${permalink(ref)}#cite`);
  if (!section) throw new Error(unknownReference(ref));
  return section;
}

/** Words of a citation that are said with it, in characters. */
const LONGEST = 300;

/** Puts the words selected into the citations of the wording that they are of: said in the short form, and found by its links. */
function quote(section: Element, { text, of, directive }: Words): void {
  // Where an edition carries the source's own words there is one thing to cite.
  const object = section.querySelector(`[data-object="${of}"]`) ?? section.querySelector('[data-object]')!;
  const short = object.querySelector<HTMLElement>('[data-form=short]')!;
  const url = short.dataset['href']!;
  const exact = directive ? `${url}${url.includes('#') ? '' : '#'}:~:${directive}` : url;
  for (const form of object.querySelectorAll<HTMLElement>('[data-form]')) readdress(form, url, exact);
  short.append(withWords(bothEnds(text, LONGEST)));
}

/** Writes one address for another, in texts and in links. The text of a form may be HTML, which spells them its own way. */
function readdress(form: HTMLElement, url: string, exact: string): void {
  const spellings = new Map([
    [url, exact],
    [escapeHtml(url), escapeHtml(exact)],
  ]);
  const texts = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    for (const [spelt, instead] of spellings)
      texts.currentNode.nodeValue = texts.currentNode.nodeValue!.replaceAll(spelt, instead);
  if (form.dataset['href']) form.dataset['href'] = exact;
  for (const link of [form, ...form.querySelectorAll('a')]) if (link instanceof HTMLAnchorElement) link.href = exact;
}

/** Several sections on one page must not share their ids. */
function withOwnIds(section: Element, i: number): Element {
  const cite = section.querySelector('.cite')!;
  const heading = section.querySelector('h2')!;
  cite.id = `chosen-${i}`;
  heading.id = `chosen-${i}-title`;
  cite.setAttribute('aria-labelledby', heading.id);
  return section;
}

/** Something with a title of its own, and the place where its citations stand. */
export interface CitedByName {
  title: string;
  /** What asks for it again. */
  spelt: string;
  cited: string;
}

async function sectionNamed({ title, cited }: CitedByName): Promise<Element> {
  const section = await sectionAt(cited);
  if (!section) throw new Error(notCitedHere(title));
  raiseHeadings(section);
  return section;
}

/** A page is cited below a heading among others; by itself its heading is of the second level, as those of passages are. */
function raiseHeadings(section: Element): void {
  if (section.querySelector('h2')) return;
  for (const heading of section.querySelectorAll('h3, h4')) {
    const raised = document.createElement(heading.localName === 'h3' ? 'h2' : 'h3');
    raised.append(...heading.childNodes);
    if (heading.id) raised.id = heading.id;
    heading.replaceWith(raised);
  }
}

/**
 * The citations of `E27–E29, T2.3.1`, with words selected in them, where one citation says all; and behind them those of what is cited
 * by its name.
 */
export async function citationsOf(
  asked: string,
  words: Words | null = null,
  named: readonly CitedByName[] = [],
): Promise<Citations> {
  const ranges = asked.trim() ? read(asked) : [];
  if (!ranges) return { sections: [], problem: noReference(asked.trim()) };
  const beyond = ranges.filter((range) => !isCitable(range));
  if (beyond.length) return { sections: [], problem: notCitable(printRanges(beyond)) };
  try {
    const sections = await Promise.all([...piecesOf(ranges).map(sectionOf), ...named.map(sectionNamed)]);
    if (words && sections.length === 1) quote(sections[0]!, words);
    return { sections: sections.map(withOwnIds), problem: null };
  } catch (error) {
    return { sections: [], problem: (error as Error).message };
  }
}

/** Where a choice is cited: on the page of its own that a single passage has, or on that for several. */
export function pageOfChoice(asked: string): string {
  const ranges = read(asked);
  const [piece, ...others] = piecesOf(ranges ?? []);
  const ref = piece && !others.length ? onlyOf(piece) : null;
  return ref ? permalink(ref) : `${CITE}?passages=${rangesQuery(ranges ?? [])}`;
}
