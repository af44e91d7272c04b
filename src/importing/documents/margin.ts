import { h } from 'hastscript';
import type { Block } from '../../schemas/source-block.ts';
import { blocksIn, type Context } from '../html/blocks.ts';
import { dateOf } from '../readers/dates.ts';
import { somebody } from '../readers/nobody.ts';
import { emptyRawComment, type RawComment } from '../readers/raw.ts';
import { passageAt, passagesIn, quotationOf, type Place } from './anchored.ts';
import type { Document, MarginComment } from './document.ts';

/** Comments in the margin as comments of the discussion: those at the top begin with the words that they are on. */

/** What stands for a name that was taken out of a document. */
const NAMELESS = /^(?:author|autor|autorin|auteur|autore|forfatter|författare|tekijä|auteur\(s\))$/i;

const nameOf = (author: string | null): string | null =>
  author === null || NAMELESS.test(author.trim()) ? null : somebody(author.trim() || null);

/** Ids are those of one document: in another they are of others. */
const idIn = (ids: ReadonlyMap<string, string>, id: string | null): string | null =>
  id === null ? null : (ids.get(id) ?? null);

interface Margin {
  comments: RawComment[];
  /** Sentences about them. */
  warnings: string[];
}

/** `blocks` are those of the text, and `places` where comments stand in it. */
export function readMargin(
  document: Document,
  blocks: readonly Block[],
  places: ReadonlyMap<string, Place>,
  context: Context,
): Margin {
  const { file, anchors, comments: all } = document;
  const passages = passagesIn(blocks);
  const ids = new Map(all.map(({ id }, i) => [id, `~c${i + 1}`]));

  function readComment({ id, parent, author, date, isResolved, content }: MarginComment): RawComment {
    const [anchor, place] = [anchors.all.get(id), parent === null ? places.get(id) : undefined];
    const quotation = anchor && place && !place.isTitle ? quotationOf(anchor) : null;
    const own = blocksIn(h('div', content), context);
    const quoted = quotation ? blocksIn(h('div', quotation), context) : [];
    const on = place ? passageAt(place, quoted[0]?.text ?? '', passages) : null;
    return {
      ...emptyRawComment(),
      id: ids.get(id)!,
      parent: idIn(ids, parent),
      author: nameOf(author),
      date: dateOf(date, context.tally),
      flags: [...(isResolved ? ['resolved'] : []), ...(own.length ? [] : ['no-text'])],
      ...(on === null ? {} : { on }),
      blocks: [...(on === null ? [] : quoted), ...own],
    };
  }

  const comments = all.map(readComment);
  const isLong = ({ id, parent }: MarginComment): boolean =>
    parent === null && places.has(id) && anchors.all.get(id)!.goesOn;
  return {
    comments,
    warnings: said(file, {
      resolved: comments.filter(({ flags, parent }) => flags.includes('resolved') && parent === null).length,
      long: all.filter(isLong).length,
      loose: comments.filter(({ on, parent }) => on === undefined && parent === null).length,
    }),
  };
}

const counted = (n: number): string => (n === 1 ? '1 comment' : `${n} comments`);

function said(file: string, { resolved, long, loose }: Record<'resolved' | 'long' | 'loose', number>): string[] {
  return [
    ...(resolved
      ? [
          `${file}: ${counted(resolved)} in the margin, with what answers, ${resolved === 1 ? 'is' : 'are'} marked as resolved, and kept.`,
        ]
      : []),
    ...(long
      ? [
          `${file}: ${counted(long)} in the margin ${long === 1 ? 'is' : 'are'} on words that go on beyond a paragraph; what is quoted is the words in the first.`,
        ]
      : []),
    ...(loose
      ? [
          `${file}: ${counted(loose)} in the margin ${loose === 1 ? 'is' : 'are'} on no passage of the text that has words, but on its title, on a picture without any, or on what is left out.`,
        ]
      : []),
  ];
}
