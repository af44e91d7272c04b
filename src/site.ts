import type { RootContent } from 'mdast';
import type { CiteContext } from './citing/context.ts';
import { ledgerOf } from './citing/ledger/of-content.ts';
import { readContent } from './reading/content-folder.ts';
import { stopping } from './draft.ts';
import { buildEdition } from './reading/build.ts';
import type { Edition } from './edition/edition.ts';
import { namesWithoutLetters, namesWithRoles, type NamedAs } from './edition/names.ts';
import { sentenceOf } from './edition/problem.ts';
import type { Reference } from './edition/reference.ts';
import { renderBody, renderInOrder } from './rendering/render.ts';
import type { Body, Comment, CommentItem, ModelEntry, Section, Term, Thread } from './edition/types.ts';

/** The edition with what was published of it. Built once a process; content with problems is never shown. */
export const citing: CiteContext = load();

/** The edition that the pages show. */
export const edition: Edition = citing.edition;

function load(): CiteContext {
  const files = readContent();
  const { edition: built, problems } = buildEdition(files);
  const { context, problems: inLedger } = built ? ledgerOf(files, built) : { context: null, problems: [] };
  const faults = [...stopping(problems), ...inLedger];
  if (context && !faults.length) return context;
  throw new Error(`The content has problems:\n${faults.map(sentenceOf).join('\n')}`);
}

const speakers = [...edition.comments.keys()].map(edition.speaker);

/** Speakers as they are named outside their threads. */
export const everybody: NamedAs[] = namesWithoutLetters([...speakers, ...essayist()]);

function essayist() {
  const first = edition.sections.flatMap(({ items }) => items)[0];
  return first ? [edition.speaker(first.ref)] : [];
}

const namesByThread = new Map(
  edition.threads.map(({ ref, comments }) => [ref, namesWithRoles(comments.map((one) => edition.speaker(one.ref)))]),
);

/** Speakers of one thread, by their roles in it. */
export const namesIn = (thread: Thread | null): NamedAs[] => (thread && namesByThread.get(thread.ref)) ?? everybody;

/** HTML of citable blocks by reference. */
export type Rendered = ReadonlyMap<Reference, string>;

/** Stands where the restatement of a passage is missing, in a draft. */
export const UNWRITTEN = 'To be written.';

const noticed = ({ text }: Body, html: string): string =>
  text.trim() ? html : `<p class="quiet">${UNWRITTEN}</p>${html}`;

const isBlock = (item: CommentItem): item is Extract<CommentItem, { ref: Reference }> => item.type !== 'quotation';

async function renderItems(items: readonly CommentItem[], names: NamedAs[]): Promise<Rendered> {
  const blocks = items.filter(isBlock);
  const html = await renderInOrder(blocks, edition, { names });
  return new Map(blocks.map((block, i) => [block.ref, noticed(block, html[i]!)]));
}

export const renderSection = (section: Section): Promise<Rendered> => renderItems(section.items, everybody);

export const renderComment = (comment: Comment, thread: Thread): Promise<Rendered> =>
  renderItems(comment.items, namesIn(thread));

/** A passage or gap on a page of its own: its terms are linked at their first mention in it. */
export const renderAlone = async (body: Body, thread: Thread | null = null): Promise<string> =>
  noticed(body, await renderBody(body, edition, { names: namesIn(thread) }));

/** A glossary entry, with no links to itself. */
export const renderTerm = (term: Term): Promise<string> =>
  renderBody(term, edition, { linked: [term.slug], names: everybody });

export const renderModel = (model: ModelEntry): Promise<string> => renderBody(model, edition, { names: everybody });

/** A wording that was published. Its terms are linked where its author linked them: what is a term now is not its affair. */
export const renderPublished = (nodes: RootContent[]): Promise<string> =>
  renderBody({ nodes }, edition, { linked: edition.termsBySlug.keys(), names: everybody });
