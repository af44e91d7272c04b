import type { Block } from '../schemas/source-block.ts';
import type { Comment, Post } from './normal-form.ts';
import {
  isQuote,
  passagesOf,
  planEdition,
  textOfPassage,
  type Plan,
  type PlannedComment,
  type PlannedPassage,
  type PlannedSection,
} from './scaffold/plan.ts';

/**
 * A copy as an edition that carries it has it: a list, a quotation or a note is one passage there, and one block here, so that
 * each block is beside one fingerprint.
 */
export interface Gathered {
  post: Post;
  /** What a new edition of the copy would have, under references of its own. */
  plan: Plan;
  /** The passage of that edition that each block stands for. */
  passages: Map<Block, PlannedPassage>;
}

/** A passage's blocks as one; what is a title to the copy is text within it. */
function blockOf(passage: PlannedPassage): Block {
  const { item: _item, quoted: _quoted, ...first } = passage.blocks[0]!;
  const isTitle = first.type === 'heading' || first.type === 'details-title';
  const isOne = passage.blocks.length === 1 && !isTitle;
  return { ...first, type: isOne ? first.type : 'paragraph', text: textOfPassage(passage) };
}

const headingOf = ({ title, level }: PlannedSection): Block => ({ type: 'heading', text: title, level });

export function gathered(post: Post): Gathered {
  const plan = planEdition(post, true);
  const blocks = new Map(passagesOf(plan).map((one) => [one, blockOf(one)]));
  const planned = new Map<string, PlannedComment>(
    plan.threads.flatMap(({ comments }) => comments).map((one) => [one.comment.id, one]),
  );
  const essay = plan.sections.flatMap((section) => [
    headingOf(section),
    ...section.passages.map((one) => blocks.get(one)!),
  ]);
  const said = ({ id }: Comment): Block[] =>
    planned.get(id)!.items.map((item) => (isQuote(item) ? item.block : blocks.get(item)!));
  const quoted = ({ id }: Comment): Comment['quotes'] =>
    planned
      .get(id)!
      .items.filter(isQuote)
      .map(({ quote }) => quote);
  return {
    post: {
      ...post,
      blocks: essay,
      comments: post.comments.map((one) => ({ ...one, blocks: said(one), quotes: quoted(one) })),
    },
    plan,
    passages: new Map([...blocks].map(([passage, block]) => [block, passage])),
  };
}
