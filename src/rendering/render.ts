import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { allElements } from '../html/tree.ts';
import { workLabel } from '../edition/bibliography.ts';
import { nodesIn, rootOf } from '../edition/component.ts';
import type { Edition } from '../edition/edition.ts';
import type { NamedAs } from '../edition/speaker-names.ts';
import { pathOf } from '../edition/base.ts';
import { strings } from '../strings/languages/en.ts';
import { callsIn } from '../edition/note-calls.ts';
import type { Reference } from '../edition/reference.ts';
import { termOf } from '../prose/Term.ts';
import { handlers } from './handlers.ts';
import { holdsFormula } from './formulas.ts';
import type { Sizes } from './images.ts';
import { linkTerms } from './link-terms.ts';
import { markNames } from './mark-names.ts';
import { markWords, type Marked } from './mark-words.ts';
import { rehypePipeline } from './plugins.ts';

export interface RenderOptions {
  /** Terms not to be linked: those linked before in the section, or the term whose entry this is. */
  linked?: Iterable<string>;
  /** Speakers who may be named in the text. */
  names?: readonly NamedAs[];
  /** False where the same words may stand again on the page: without ids. */
  anchors?: boolean;
  /** Of the images that may stand in it. */
  sizes?: Sizes;
}

/** A body as HTML, with what a page must know of it. */
export interface Rendered {
  html: string;
  /** Slugs of the terms that it links to, each once, in order. */
  terms: string[];
  /** Whether it needs the styles of formulas. */
  hasMath: boolean;
}

/** A body as a tree of HTML, and the terms that it links to, as `Rendered` has them. */
export interface RenderedTree {
  tree: HastRoot;
  terms: string[];
}

const termsIn = (tree: Root): string[] => [
  ...new Set([...nodesIn(tree.children)].map(termOf).filter((slug) => slug !== null)),
];

const removeIds = (tree: HastRoot): void => allElements(tree).forEach(({ properties }) => delete properties['id']);

/** A body; with its reference, the words in it that notes of the editors are on are marked. */
interface Renderable {
  nodes: RootContent[];
  ref?: Reference;
}

function marksOn(ref: Reference, { annotationsOn, address }: Edition): Marked[] {
  const { call } = strings.annotations;
  return (annotationsOn.get(ref) ?? []).map((note) => ({
    ref: note.ref,
    words: note.words,
    href: pathOf(address(note.ref)),
    label: call(note.ref),
  }));
}

async function treeOf(
  { nodes, ref }: Renderable,
  edition: Edition,
  linked: Set<string>,
  { names = [], anchors = true, sizes = new Map() }: Omit<RenderOptions, 'linked'>,
): Promise<RenderedTree> {
  // Rendering changes the tree; the edition's own stays as it is.
  const tree: Root = structuredClone(rootOf(nodes));
  linkTerms(tree, { match: edition.matchTerms, linked });
  if (ref) markWords(tree, marksOn(ref, edition), { labelOfWork: (id) => workLabel(edition.worksById.get(id)!) });
  const context = { ...edition, callNumber: callsIn(ref ?? null, edition.noteCalls) };
  const hast = (await rehypePipeline.run(toHast(tree, { handlers: handlers(context, sizes) }) as HastRoot)) as HastRoot;
  markNames(hast, names);
  if (!anchors) removeIds(hast);
  return { tree: hast, terms: termsIn(tree) };
}

/** Trees of bodies that follow one another; a term is linked at its first mention among them. */
export async function treesInOrder(
  bodies: readonly Renderable[],
  edition: Edition,
  { linked = [], ...options }: RenderOptions = {},
): Promise<RenderedTree[]> {
  const seen = new Set(linked);
  const trees: RenderedTree[] = [];
  for (const body of bodies) trees.push(await treeOf(body, edition, seen, options));
  return trees;
}

/** Renders bodies that follow one another, linked as their trees are. */
export async function renderInOrder(
  bodies: readonly Renderable[],
  edition: Edition,
  options?: RenderOptions,
): Promise<Rendered[]> {
  const trees = await treesInOrder(bodies, edition, options);
  return trees.map(({ tree, terms }) => ({ html: toHtml(tree), terms, hasMath: holdsFormula(tree) }));
}

/** Renders one body on its own. */
export async function renderBody(body: Renderable, edition: Edition, options?: RenderOptions): Promise<Rendered> {
  return (await renderInOrder([body], edition, options))[0]!;
}
