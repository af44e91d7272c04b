import { join } from 'node:path';
import { getCollection, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { RootContent } from 'mdast';
import { bookOf } from './book/book.ts';
import type { Book } from './book/types.ts';
import { isPreview } from './draft.ts';
import type { CiteContext } from './citing/context.ts';
import { peoplePublished } from './citing/ledger/look-up.ts';
import { wordingsOf } from './citing/ledger/wordings.ts';
import { linkArgument } from './edition/argument/link.ts';
import type { Argument } from './edition/argument/types.ts';
import { nodesIn } from './edition/component.ts';
import { personAddress } from './edition/addresses.ts';
import { linkEdition, type Edition } from './edition/edition.ts';
import { namesWithRoles, type NamedAs } from './edition/speaker-names.ts';
import type { Piece } from './edition/parts.ts';
import { peopleOf } from './edition/people.ts';
import type { Reference } from './edition/reference.ts';
import { essayist, essayists } from './edition/speakers.ts';
import type { Body, Comment, CommentItem, ModelEntry, Page, Speaker, Term, Thread } from './edition/types.ts';
import { contentFolder, readLedger } from './reading/content-folder.ts';
import { unwritten } from './strings/languages/en.ts';
import type { Sizes } from './rendering/images.ts';
import { arrowsOf } from './strings/direction.ts';
import { renderBody, renderInOrder, type Rendered } from './rendering/render.ts';
import { imageSizes } from './site-images.ts';

/** The pages of the editors' own, which Astro renders from their files. */
const pageEntries = await entriesOf('pages');

/** The edition with what was published of it. Linked once a process. */
export const citing: CiteContext = await load();

/** The edition that the pages show. */
export const edition: Edition = citing.edition;

/** Whether this build is a preview, which search engines are to keep out of. */
export const preview: boolean = isPreview();

/** The images of the edition, by their names. */
export const sizes: Sizes = await imageSizes(edition.images);

/** Where the last and the next of a row lie, in the edition's direction. */
export const arrows = arrowsOf(edition.data.language);

/** What the site itself says, in the edition's language. */
export { strings } from './strings/languages/en.ts';

/** What a collection holds, in the order of its ids: the store promises none. */
async function all<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
  return (await entriesOf(name)).map(({ data }) => data);
}

async function entriesOf<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byOrder(a: { order: number }, b: { order: number }): number {
  return a.order - b.order;
}

async function argument(): Promise<Argument | null> {
  const [data] = await all('argument');
  // The checks have seen where its parts stand in their file.
  return data ? linkArgument(data, () => ({ file: 'argument.yaml', line: 1 })).argument : null;
}

/** Asks for each collection once. Its loader has kept content with faults from it. */
async function load(): Promise<CiteContext> {
  const [entry] = await all('edition');
  if (!entry) throw new Error('The content has faults: the terminal says which.');
  const { finding, data, outline, images, thesaurus } = entry;
  const ledger = readLedger();
  const collected = {
    data,
    outline,
    images,
    thesaurus,
    finding: new Map(finding),
    sections: (await all('essay')).sort(byOrder),
    threads: await all('threads'),
    annotations: await all('annotations'),
    terms: await all('glossary'),
    models: (await all('models')).sort(byOrder),
    works: await all('works'),
    pages: pageEntries.map(({ data }) => data),
    argument: await argument(),
    faulty: new Set<string>(),
    outlineKept: false,
  };
  const linked = linkEdition(collected, peoplePublished(ledger));
  return { edition: linked, ledger, wordings: wordingsOf(linked) };
}

const speakers = [...edition.comments.keys()].map(edition.speaker);

/** All speakers, with their roles. */
export const everybody: NamedAs[] = namesWithRoles([...speakers, ...whoseEssay()]);

function whoseEssay(): Speaker[] {
  const hasEssay = edition.sections.some(({ items }) => items.length > 0);
  return hasEssay ? [essayist(edition.data), ...essayists(edition.data)] : [];
}

/** Everybody who speaks, with what they say and to whom. */
export const people = peopleOf(edition);

const pagesByRole = new Map(people.map(({ speaker, slug }) => [speaker.role, slug]));

/** The page of whoever speaks at a reference; editors have none. */
export function personAt(ref: Reference): string | null {
  const slug = pagesByRole.get(edition.speaker(ref).role);
  return slug === undefined ? null : personAddress(slug);
}

const namesByThread = new Map(
  edition.threads.map(({ ref, comments }) => [
    ref,
    [...everybody, ...namesWithRoles(comments.map((one) => edition.speaker(one.ref)))],
  ]),
);

/** All speakers; where several share a last name, a thread means its own. */
export const namesIn = (thread: Thread | null): NamedAs[] => (thread && namesByThread.get(thread.ref)) ?? everybody;

/** Citable blocks, rendered, by reference. */
export type RenderedItems = ReadonlyMap<Reference, Rendered>;

const noticed = ({ text }: Body, rendered: Rendered): Rendered =>
  text.trim() ? rendered : { ...rendered, html: `<p class="quiet">${unwritten}</p>${rendered.html}` };

const isBlock = (item: CommentItem): item is Extract<CommentItem, { ref: Reference }> => item.type !== 'quotation';

async function renderItems(
  items: readonly CommentItem[],
  names: NamedAs[],
  { anchors = true } = {},
): Promise<RenderedItems> {
  const blocks = items.filter(isBlock);
  const rendered = await renderInOrder(blocks, edition, { names, anchors, sizes });
  return new Map(blocks.map((block, i) => [block.ref, noticed(block, rendered[i]!)]));
}

export const renderPiece = ({ items }: Piece): Promise<RenderedItems> => renderItems(items, everybody);

export const renderComment = (comment: Comment, thread: Thread): Promise<RenderedItems> =>
  renderItems(comment.items, namesIn(thread));

/** A passage or gap on a page of its own: its terms are linked at their first mention in it. */
export const renderAlone = async (body: Body, thread: Thread | null = null): Promise<Rendered> =>
  noticed(body, await renderBody(body, edition, { names: namesIn(thread), sizes }));

/** What a page shows of the edition at a reference, a passage or a whole comment: it may stand there more than once. */
export function renderShown(ref: Reference): Promise<RenderedItems> {
  const { thread, comment } = edition.standing(ref);
  const passage = edition.passages.get(ref);
  return renderItems(passage ? [passage] : (comment?.items ?? []), namesIn(thread), { anchors: false });
}

/** A page of the editors' own, and what its shell must know of it and of all that it shows. */
export async function renderPage(page: Page) {
  const { Content, headings } = await render(pageEntries.find(({ id }) => id === page.slug)!);
  const shown = page.mentions.flatMap((one) => (one.kind === 'passage' || one.kind === 'comment' ? [one.of] : []));
  const parts = (await Promise.all(shown.map(renderShown))).flatMap((items) => [...items.values()]);
  const terms = page.mentions.flatMap((one) => (one.kind === 'term' ? [one.id] : []));
  const hasMath = [...nodesIn(page.nodes)].some(({ type }) => type === 'math' || type === 'inlineMath');
  return { Content, headings, parts: [...parts, { terms, hasMath }] };
}

/** A glossary entry, with no links to itself. */
export const renderTerm = (term: Term): Promise<Rendered> =>
  renderBody(term, edition, { linked: [term.slug], names: everybody, sizes });

/** What is at stake in a model, which stands before its figure; and what to believe of it, from the first heading on. */
export async function renderModel({ nodes }: ModelEntry): Promise<[claim: Rendered, honesty: Rendered]> {
  const at = nodes.findIndex(({ type }) => type === 'heading');
  const parts = [nodes.slice(0, at), nodes.slice(at)].map((part) => ({ nodes: part }));
  const [claim, honesty] = await renderInOrder(parts, edition, { names: everybody, sizes });
  return [claim!, honesty!];
}

/** The file that holds the rule of a model. */
export const ruleFile = ({ rule }: ModelEntry): string => join(contentFolder(), 'models', rule.file);

const withoutTerms: Edition = { ...edition, matchTerms: () => [] };

/** A wording that was published. Its terms are linked where its author linked them: what is a term now is not its affair. */
export const renderPublished = (nodes: RootContent[]): Promise<Rendered> =>
  renderBody({ nodes }, withoutTerms, { names: everybody, sizes });

let made: Promise<Book> | null = null;

/** The edition as a book, made once, when it is first asked for. */
export const book = (): Promise<Book> => (made ??= bookOf(citing));
