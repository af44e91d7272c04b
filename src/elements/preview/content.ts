import { permalink, REFERENCES, workCardAddress, WORKS } from '../../edition/addresses.ts';
import { decoded } from '../../edition/decoded.ts';
import { parseRange, parseReference, withinRange, type Reference } from '../../edition/reference.ts';
import type { WorkCard } from '../../edition/work-card.ts';
import { borrowed, pageAt } from './pages.ts';
import { andMore } from '../../strings/languages/en.ts';

/** Passages of a range that a card shows. */
const MOST = 3;

/** A reference as an address of the site names it: `#e27`, `/p/e27/`. */
export function referenceIn({ hash, pathname }: Pick<HTMLAnchorElement, 'hash' | 'pathname'>): Reference | null {
  return parseReference(hash ? hash.slice(1) : (/\/p\/([^/]+)\/$/.exec(pathname)?.[1] ?? ''));
}

async function withinText(text: string): Promise<Reference[]> {
  const range = parseRange(text);
  if (!range || range.from === range.to) return [];
  const known = (await (await fetch(REFERENCES)).json()) as Reference[];
  return withinRange(range, known);
}

/** What a page says that a passage does stands after its words; on a card, which may not have room for all of them, before. */
const DOING = '.responses';

/** What the page of a reference marks as its own, named by the reference. */
async function ofReference(ref: Reference): Promise<HTMLElement[]> {
  const all = await marked(permalink(ref));
  const doing = all.filter((piece) => piece.matches(DOING));
  const [by, ...words] = all.filter((piece) => !doing.includes(piece));
  const pieces = by ? [by, ...doing, ...words] : doing;
  const name = Object.assign(document.createElement('a'), { className: 'ref', href: permalink(ref), textContent: ref });
  // Within the first line, not beside what stands apart in it.
  pieces[0]?.querySelector('.apart > span, p:not(.apart)')?.prepend(name, ' ');
  return pieces;
}

/** What a page says of itself in short: its `[data-preview]`. */
async function marked(path: string): Promise<HTMLElement[]> {
  const page = await pageAt(path);
  return [...page.querySelectorAll('[data-preview]')].map(borrowed);
}

async function ofReferences(link: HTMLAnchorElement, ref: Reference): Promise<HTMLElement[]> {
  const range = await withinText(link.textContent);
  const all = range.length ? range : [ref];
  const pieces = (await Promise.all(all.slice(0, MOST).map(ofReference))).flat();
  const more = Object.assign(document.createElement('p'), {
    className: 'quiet',
    textContent: andMore(all.length - MOST),
  });
  return all.length > MOST ? [...pieces, more] : pieces;
}

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(tag), { className });
  made.append(...children);
  return made;
};

function viewOf({ names, title, address, imprint, about }: WorkCard): HTMLElement[] {
  const cited = element('cite', '', title);
  const link = address ? Object.assign(element('a', '', cited), { href: address }) : cited;
  return [
    element('p', '', names && `${names}, `, link, imprint && `, ${imprint}`, '.'),
    element('p', 'work-about', about),
  ];
}

/** A work; the list of all of them, which has it too, is long. */
async function work(link: HTMLAnchorElement): Promise<HTMLElement[]> {
  const response = await fetch(workCardAddress(link.hash.slice(1)));
  return response.ok ? viewOf((await response.json()) as WorkCard) : entry(link);
}

/** The entry with this id, on the page that lists it. */
async function entry({ pathname, hash }: HTMLAnchorElement): Promise<HTMLElement[]> {
  const found = (await pageAt(pathname)).getElementById(decoded(hash.slice(1)));
  return found ? [borrowed(found)] : [];
}

/** What a card shows for a link; nothing where it leads to nothing that is known. Throws where it cannot be loaded. */
export async function contentOf(link: HTMLAnchorElement): Promise<HTMLElement[]> {
  const { term } = link.dataset;
  const defined = term && document.querySelector(`[data-card="${CSS.escape(term)}"]`);
  if (defined) return [borrowed(defined)];
  const ref = referenceIn(link);
  if (ref) return ofReferences(link, ref);
  if (!link.hash) return marked(link.pathname);
  return link.pathname === WORKS && location.pathname !== WORKS ? work(link).catch(() => entry(link)) : entry(link);
}
