import {
  idOf,
  linksTo,
  linksToNamed,
  printRanges,
  rangesAsked,
  REVISIONS,
  understand,
  withinRange,
  type Revisions,
} from '../../citing/asked-in-browser.ts';
import { decoded } from '../../edition/decoded.ts';
import {
  compareReferences,
  kindOf,
  parentOf,
  parseReference,
  type Reference,
  type ReferenceRange,
} from '../../edition/reference.ts';
import {
  elsewhere,
  nearby,
  noPassages,
  noPlace,
  unknownEdition,
  unknownReference,
} from '../../strings/languages/en.ts';
import { askedName } from '../../searching/asked-name.ts';
import { topOf } from '../in-view.ts';
import { isReturn } from '../visit.ts';
import { idLike } from './alike.ts';
import { knownNames, knownReferences, loaded } from './known.ts';
import { becameOf } from './since.ts';

/**
 * Marks the passages and comments that `passages=e27-e29,e31` asks for, and goes to the first. What is to be said of them stands before it; of
 * an edition as a whole, before everything, while what the fragment leads to keeps its place.
 */
export async function markAsked(asked: URLSearchParams, isComing: boolean, line: HTMLElement): Promise<void> {
  const passages = asked.get('passages');
  if (passages === null) return sayAbove(line, await changed(asked.get('edition'), allBeside), isComing);
  const ranges = rangesAsked(passages);
  if (!ranges) return line.replaceChildren(noPassages(passages));
  const [here, found] = mark(ranges);
  const [first] = found;
  if (first) standBefore(first, line);
  const isLanding = isComing && !document.querySelector(':target');
  if (isLanding) first?.scrollIntoView();
  const said = [...(await missing(ranges, here)), ...(await changed(asked.get('edition'), () => ranges))];
  line.replaceChildren(...said);
  if (said.length && isLanding) line.scrollIntoView();
}

/** After a reload or on the way back the page is as far scrolled as it was with what is said. */
function sayAbove(line: HTMLElement, said: (Node | string)[], isComing: boolean): void {
  const target = document.querySelector(':target');
  const before = topOf(target);
  line.replaceChildren(...said);
  if (target && isComing) scrollBy(0, topOf(target) - before);
}

const refOf = ({ id }: Element): Reference => parseReference(id)!;

const passagesHere = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.passage[id][data-ref]')];

/** What a range can name on the page, in its order: passages, and comments, each before its paragraphs. */
const placesHere = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.passage[id][data-ref], .comment[id]'),
];

/** Returns what there is on the page, and what of it is in the ranges; a comment is so with its paragraphs. */
function mark(ranges: readonly ReferenceRange[]): [here: Reference[], found: HTMLElement[]] {
  const places = placesHere();
  const here = places.map(refOf);
  const wanted = new Set<Reference | null>(ranges.flatMap((range) => withinRange(range, here)));
  const found = places.filter((_, i) => wanted.has(here[i]!) || wanted.has(parentOf(here[i]!)));
  for (const place of found) place.classList.add('in-range');
  return [here, found];
}

function standBefore(passage: HTMLElement, line: HTMLElement): void {
  line.classList.remove('wrap');
  line.classList.add('column');
  // In the essay a passage is one with what stands beside it.
  (passage.closest('.step') ?? passage).before(line);
}

/**
 * Of what is not on this page says that the edition has it not, or that it stands elsewhere; of a long essay the rest stands on
 * another page.
 */
async function missing(ranges: readonly ReferenceRange[], here: readonly Reference[]): Promise<(Node | string)[]> {
  const isOff = (ref: Reference): boolean => !here.includes(ref) && !document.getElementById(idOf(ref));
  const off = ranges.filter(({ from, to }) => isOff(from) || isOff(to));
  if (!off.length) return [];
  const known = await knownReferences();
  const strange = new Set(off.flatMap(({ from, to }) => [from, to]).filter((ref) => !known.includes(ref)));
  if (strange.size) return [`${unknownReference([...strange].join(', '))} `];
  const ends = [...new Set(off.flatMap(({ from, to }) => [from, to]))];
  return [elsewhere(printRanges(off)), ...linksTo(ends), '. '];
}

const placeOf = (ref: Reference): string => `${kindOf(ref)} ${parentOf(ref)}`;

const isOfEssay = (ref: Reference): boolean => ['essay', 'note', 'annotation'].includes(kindOf(ref));

/** All that was ever published where the passages of this page stand, each by itself. */
function allBeside({ reworded }: Revisions): ReferenceRange[] {
  const places = new Set(passagesHere().map((passage) => placeOf(refOf(passage))));
  // The number of a gap does not say where it lies.
  const isHere = (ref: Reference): boolean =>
    kindOf(ref) === 'gap' ? document.getElementById(idOf(ref)) !== null : places.has(placeOf(ref));
  // The page of an essay of several pages is none of them, and stands for all.
  const isBeside = places.size ? isHere : isOfEssay;
  const all = (Object.keys(reworded) as Reference[]).filter(isBeside);
  return all.sort(compareReferences).map((ref) => ({ from: ref, to: ref }));
}

async function changed(
  asked: string | null,
  rangesIn: (revisions: Revisions) => readonly ReferenceRange[],
): Promise<(Node | string)[]> {
  const revisions = asked ? await loaded<Revisions>(REVISIONS) : null;
  if (!revisions?.latest) return [];
  const edition = Number(asked);
  const isOne = Number.isInteger(edition) && edition >= 1 && edition <= revisions.latest;
  return isOne ? becameOf(edition, rangesIn(revisions), revisions) : [unknownEdition(asked!, revisions.latest)];
}

/** Whether there is such a place at all. */
export const isKnown = async (id: string): Promise<boolean> => understand(id, await knownReferences()).kind === 'found';

/**
 * Whether the reader comes to what is asked for: with an address of this page or from another page, but not by a reload or on
 * the way back, after which the page is where it was left.
 */
export const isComing = (change: Event | undefined): boolean => change !== undefined || !isReturn();

/** Goes to the place that a fragment which no element has was meant for, or says where it is. */
export async function findAsked(fragment: string, line: HTMLElement, isLanding: boolean): Promise<void> {
  const id = decoded(fragment);
  if (document.getElementById(id)) return;
  const asked = understand(id, await knownReferences());
  if (asked.kind === 'found' && document.getElementById(idOf(asked.ref))) location.replace(`#${idOf(asked.ref)}`);
  else if (asked.kind === 'found') line.replaceChildren(elsewhere(asked.ref), ...linksTo([asked.ref]), '.');
  else if (asked.kind === 'several') await markAsked(new URLSearchParams({ passages: id }), isLanding, line);
  else if (asked.kind === 'missing') line.replaceChildren(nearby(asked.ref), ...linksTo(asked.nearby), '.');
  else if (idLike(id) !== null) location.replace(`#${idLike(id)}`);
  else line.replaceChildren(...(await named(id)));
}

/** What is said of a fragment that is no reference: where there is what it names, or that there is no such place. */
async function named(id: string): Promise<(Node | string)[]> {
  const { exact } = askedName(`/${id.replaceAll('/', ' ')}`, await knownNames());
  return exact.length ? [elsewhere(id), ...linksToNamed(exact), '.'] : [noPlace(id)];
}
