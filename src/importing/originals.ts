import { ORIGINALS_VERSION, type Original, type Originals } from '../schemas/originals.ts';
import type { Aligned, Alignment } from './align/align.ts';
import type { KnownSource } from './align/known.ts';
import type { NormalForm, Post } from './normal-form.ts';

/** What is placed, as the site reads it. */

/** References become keys of plain objects: only canonical ones do, so no key of a prototype can be among them. */
function passagesOf(blocks: Aligned[], gaps: boolean): Record<string, Original> {
  const found: Record<string, Original> = {};
  for (const { block, how, score, slot, refs } of blocks) {
    const keys = gaps ? (how === 'gap' && slot?.ref ? [slot.ref] : []) : refs;
    for (const ref of keys) {
      const others = keys.filter((one) => one !== ref);
      const known = found[ref];
      if (known) known.blocks.push(block);
      else found[ref] = { blocks: [block], how, score, ...(others.length ? { with: others } : {}) };
    }
  }
  return found;
}

function quotationsOf(blocks: Aligned[], known: KnownSource): Originals['quotations'] {
  const found: Originals['quotations'] = {};
  const slots = known.slots.filter(({ kind }) => kind === 'quote');
  for (const { block, how, slot } of blocks) {
    if (how !== 'quote' || !slot) continue;
    const siblings = slots.filter(({ container }) => container === slot.container);
    const list = (found[slot.container] ??= siblings.map(() => null));
    list[siblings.indexOf(slot)] = block;
  }
  return found;
}

function commentsOf(post: Post, { comments }: Alignment): Originals['comments'] {
  return Object.fromEntries(
    post.comments.flatMap(({ id, author, date }) => {
      const ref = comments.get(id);
      return ref === undefined ? [] : [[ref, { id, author, date }]];
    }),
  );
}

/** What the copy says of the work as a whole. */
export const workOf = ({ title, authors, date, url, link }: Post): Originals['work'] => ({
  title,
  authors,
  date,
  url,
  link,
});

export function originalsOf(
  post: Post,
  alignment: Alignment,
  known: KnownSource,
  sources: Originals['sources'],
  { warnings }: NormalForm,
): Originals {
  return {
    version: ORIGINALS_VERSION,
    sources,
    work: workOf(post),
    passages: passagesOf(alignment.blocks, false),
    gaps: passagesOf(alignment.blocks, true),
    quotations: quotationsOf(alignment.blocks, known),
    comments: commentsOf(post, alignment),
    unplaced: alignment.blocks
      .filter(({ how, block }) => how === 'none' && block.type !== 'rule')
      .map(({ block, comment }) => ({ in: comment ?? 'post', block })),
    warnings,
  };
}
