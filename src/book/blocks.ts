import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { rangesListed } from '../edition/ranges.ts';
import { permalink } from '../edition/addresses.ts';
import { absolute } from '../edition/base.ts';
import type { Edition } from '../edition/edition.ts';
import type { LinkedQuotation } from '../edition/quotations.ts';
import { idOf, printRange, type Reference, type ReferenceRange } from '../edition/reference.ts';
import { doubtOf, labelOf } from '../edition/speakers.ts';
import type { Gap, Passage, Speaker } from '../edition/types.ts';
import { treesInOrder } from '../rendering/render.ts';
import { strings, unwritten } from '../strings/languages/en.ts';
import { sayWith } from './say.ts';

/** What the chapters are made of: citable blocks with their numbers, and small runs of mark-up. */

/** What a tree holds, as what an element may hold. */
export const contentOf = ({ children }: Root): ElementContent[] => children as ElementContent[];

export const text = (value: string): Text => ({ type: 'text', value });

/** A reference in the margin: its permanent link, outside the book. */
export const numberLink = (ref: Reference, { data }: Edition): Element =>
  h('a', { class: 'passage-number', href: absolute(permalink(ref), data.site) }, ref);

/** References with commas between them, each a link to where it stands. */
export const refLinks = (refs: readonly (Reference | ReferenceRange)[], { address }: Edition): ElementContent[] =>
  rangesListed(refs).flatMap((range, i): ElementContent[] => [
    ...(i ? [text(', ')] : []),
    h('a', { class: 'ref', href: address(range.from) }, printRange(range)),
  ]);

/** “Mara Quill (inferred)”, or “Commenter B”. */
export function speakerWords(speaker: Speaker): Element {
  const doubt = doubtOf(speaker);
  return h(
    'span',
    { class: 'speaker' },
    labelOf(speaker),
    ...(doubt ? [' ', h('span', { class: 'certainty' }, doubt)] : []),
  );
}

/** A citable block: its number, what it says, and what else stands in it. */
const block = (tag: string, ref: Reference, edition: Edition, content: ElementContent[]): Element =>
  h(tag, { id: idOf(ref), dataRef: ref }, numberLink(ref, edition), h('div.prose', content));

/** A passage, with what was rendered of it; `tag` says what it is beyond that. */
export function passageBlock({ ref, text: words, item }: Passage, tree: Root, edition: Edition, tag = 'div'): Element {
  const notice = words.trim() ? [] : [h('p.quiet', unwritten)];
  return block(`${tag}.passage${item ? '.item' : ''}`, ref, edition, [...notice, ...contentOf(tree)]);
}

export function gapBlock({ ref, lost }: Gap, tree: Root, edition: Edition): Element {
  const { url, title } = edition.data.original;
  return block('div.passage.gap', ref, edition, [
    h('p', h('span.label', `${strings.reference.lost}:`), ` ${lost}.`),
    ...contentOf(tree),
    ...(url ? [h('p', h('a', { href: url }, strings.originals.page(title)))] : []),
  ]);
}

async function quotedWords({ quotation, passages }: LinkedQuotation, edition: Edition): Promise<ElementContent[]> {
  const { words, outside } = quotation;
  if (outside) return contentOf((await treesInOrder([outside.body], edition, { anchors: false }))[0]!.tree);
  return (words ? [words] : passages.map((one) => one.text || unwritten)).map((said) => h('p', said));
}

/** A quotation where it stands in a comment: which words, restated, and the way to the passage. */
export async function quotationBlock(linked: LinkedQuotation, edition: Edition): Promise<Element> {
  const { of, part, outside } = linked.quotation;
  const place = of ? refLinks([of], edition) : [outside?.source ?? ''];
  const said = strings.quotation;
  return h(
    'figure.quotation',
    h('blockquote', await quotedWords(linked, edition)),
    h(
      'figcaption',
      ...sayWith(said[of ? part : 'outside'], { place }),
      edition.data.text === 'restated' ? said.restated : '',
    ),
  );
}
