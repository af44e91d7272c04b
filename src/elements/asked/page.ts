import type { Asked } from '../../citing/asked.ts';
import {
  asksForRevision,
  HISTORY,
  linksTo,
  linksToNamed,
  pathOf,
  permalink,
  plainAddress,
  readingAddress,
  understand,
} from '../../citing/asked-in-browser.ts';
import type { Reference } from '../../edition/reference.ts';
import { askedName, type Named } from '../../searching/asked-name.ts';
import {
  existsNearby,
  ledHere,
  ledToWordings,
  mayMean,
  notInSavedCopy,
  searchFor,
  unknownReference,
} from '../../strings/languages/en.ts';
import { knownNames } from './known.ts';
import { decoded } from '../../edition/decoded.ts';
import { askedHere, lead } from './lead.ts';

/**
 * Goes to what the address of this page, which there is not, can only mean: a reference that was spelt otherwise, or asked for on a
 * page that is no more (`/essay/old/#e27`); the wordings of what has not the one asked for; a page whose address has capitals or more
 * behind it; what has the name (`/glossary/drones/`). Otherwise says in `<wrong-address>` what it may mean or what is near, and offers to
 * search for the words. Of what a saved copy leaves out nothing is known but that.
 */
export async function findPage(element: HTMLElement): Promise<void> {
  if (document.querySelector('[data-saved=part]')) return say(element, notInSavedCopy);
  const { pathname, search, hash } = location;
  const ofWordings = asksForRevision(pathname);
  if (ofWordings && (await isLedTo(plainAddress(pathname)))) return;
  const { exact, near, isBeside } = askedName(decoded(pathOf(pathname)), await knownNames());
  const only = exact.length === 1 ? exact[0]! : null;
  const known = element.dataset['known']!.split(' ') as Reference[];
  const inPath = understand(pathOf(pathname), known);
  const inFragment = understand(hash, known);
  const asked = inPath.kind === 'words' && inFragment.kind !== 'words' ? inFragment : inPath;

  // Below the glossary and the works a name is no reference, whatever it reads like.
  if (only && isBeside) leadToNamed(only, ofWordings);
  else if (asked.kind === 'found' && ofWordings) leadToWordings(permalink(asked.ref), asked.ref);
  else if (asked.kind === 'found' && asked === inPath) location.replace(permalink(asked.ref) + search + hash);
  else if (asked.kind === 'found') lead(permalink(asked.ref), ledHere(askedHere(), asked.ref));
  else if (asked.kind === 'several') location.replace(readingAddress(asked.ranges, threadsIn(element)));
  else if (asked.kind === 'missing') explain(element, asked);
  else if (!(await isLedTo(plainAddress(pathname))))
    if (only) leadToNamed(only, ofWordings);
    else offer(element, exact.length ? exact : near, asked.words);
}

const threadsIn = (element: HTMLElement): Record<Reference, string> =>
  JSON.parse(element.dataset['threads']!) as Record<Reference, string>;

/** Goes to another address when there is something at it. */
async function isLedTo(address: string): Promise<boolean> {
  if (address === location.pathname) return false;
  const response = await fetch(address).catch(() => null);
  if (response?.ok) location.replace(address + location.search + location.hash);
  return response?.ok === true;
}

const leadToWordings = (href: string, of: string): void => lead(href + HISTORY, ledToWordings(askedHere(), of));

/** With what was asked for of the page, where the address has no place on it yet. */
const withRest = (href: string): string => (href.includes('#') ? href : href + location.search + location.hash);

function leadToNamed({ href, title, hasWordings }: Named, ofWordings: boolean): void {
  if (ofWordings && hasWordings) leadToWordings(href, title);
  else lead(withRest(href), ledHere(askedHere(), title));
}

function say(element: HTMLElement, words: string): void {
  element.querySelector('[data-message]')!.textContent = words;
}

function sayNear(element: HTMLElement, begins: string, links: Node[]): void {
  if (!links.length) return;
  const line = element.querySelector<HTMLElement>('[data-near]')!;
  line.append(begins, ...links, '.');
  line.hidden = false;
}

function explain(element: HTMLElement, { ref, nearby }: Extract<Asked, { kind: 'missing' }>): void {
  say(element, unknownReference(ref));
  sayNear(element, existsNearby, linksTo(nearby));
}

function offer(element: HTMLElement, named: readonly Named[], words: string): void {
  sayNear(element, mayMean, linksToNamed(named));
  if (!words) return;
  const link = element.querySelector<HTMLAnchorElement>('[data-search]')!;
  link.search = new URLSearchParams({ q: words }).toString();
  link.textContent = searchFor(words);
}
