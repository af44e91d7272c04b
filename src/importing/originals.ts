import type { Reference } from '../edition/reference.ts';
import type { Aligned, Alignment } from './align/align.ts';
import type { How } from './align/candidates.ts';
import type { KnownSource } from './align/known.ts';
import type { Block, NormalForm, Post } from './normal-form.ts';
import type { Format } from './readers/raw.ts';

/**
 * `content/originals/originals.json`: what the site needs to show originals. One file, so that it is there whole or not
 * at all. Ignored by git: the words are their authors'.
 */
export interface Originals {
  version: 1;
  sources: { file: string; format: Format; sha256: string }[];
  work: Pick<Post, 'title' | 'authors' | 'date' | 'url'>;
  /** By reference: essay passages, notes, comment passages. */
  passages: Record<string, Original>;
  /** By reference: what a fuller copy has where others have a gap. */
  gaps: Record<string, Original>;
  /** By reference of the comment, in the order of its quotations; null where the copy lacks one. */
  quotations: Record<string, (OriginalQuotation | null)[]>;
  /** By reference of the comment. */
  comments: Record<string, OriginalComment>;
  /** Blocks that no reference could be found for. */
  unplaced: { in: string; block: Block }[];
  warnings: string[];
}

export interface Original {
  blocks: Block[];
  how: How;
  /** 0 to 1. */
  score: number;
  /** Other passages in the same block, where the copy runs paragraphs together. */
  with?: Reference[];
}

export interface OriginalQuotation {
  text: string;
  html?: string;
}

export interface OriginalComment {
  id: string;
  author: string | null;
  date: string | null;
}

const FORMAT_VERSION = 1;

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
    list[siblings.indexOf(slot)] = { text: block.text, ...(block.html ? { html: block.html } : {}) };
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

export function originalsOf(
  post: Post,
  alignment: Alignment,
  known: KnownSource,
  sources: Originals['sources'],
  { warnings }: NormalForm,
): Originals {
  const { title, authors, date, url } = post;
  return {
    version: FORMAT_VERSION,
    sources,
    work: { title, authors, date, url },
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
