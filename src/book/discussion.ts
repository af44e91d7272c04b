import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { bearingsOn, type Bearing } from '../edition/argument/bearing.ts';
import { bearingWords } from '../edition/argument/bearing-words.ts';
import { relationWord } from '../edition/argument/say.ts';
import type { Edition } from '../edition/edition.ts';
import { openingOf } from '../edition/excerpt.ts';
import { idOf, type Reference } from '../edition/reference.ts';
import type { EssayItem } from '../edition/types.ts';
import { book, strings, unwritten } from '../strings/languages/en.ts';
import { bearingAnchor } from './anchors.ts';
import { refLinks, speakerWords } from './blocks.ts';
import { moveLine } from './moves.ts';
import { sayWith } from './say.ts';

/** Letters of the sentence that stands for a comment where its moves do not. */
const LENGTH = 110;

/** The sentence by which a comment or a thread answers, where no move says it. */
function opening({ from, at }: Bearing, edition: Edition): string {
  const passage = at && edition.passages.get(at);
  if (!passage) return edition.standing(from).thread?.title ?? '';
  return passage.answers ?? (openingOf(passage.text, LENGTH) || unwritten);
}

/** One line of discussion: which comment or thread, who speaks, what it does there. */
function bearingLine(bearing: Bearing, edition: Edition): Element {
  const { from, relation, own, moves } = bearing;
  const said = relation && (relation === 'quotes' || moves.length === 0) ? ` ${relationWord(relation, own)}` : '';
  const who = edition.standing(from).comment ? [speakerWords(edition.speaker(from))] : [strings.reference.thread];
  const lines = moves.map((move) => h('p', ...moveLine(move, edition)));
  return h(
    'li',
    h('p.bearing-by', ...refLinks([from], edition), ' ', ...who, said),
    ...(lines.length ? lines : [h('p', opening(bearing, edition))]),
  );
}

/** Below a passage: how many comments bear on it, and the way to them. */
export function discussedLine(ref: Reference, edition: Edition): ElementContent[] {
  const said = bearingWords(bearingsOn(ref, edition));
  return said.length ? [h('p.discussed', h('a', { href: `#${bearingAnchor(ref)}` }, said.join(' · ')))] : [];
}

/** After a section: who quotes or answers each of its passages, and what they do to it. */
export function discussionOf(items: readonly EssayItem[], edition: Edition): ElementContent[] {
  const discussed = items
    .map(({ ref }) => ({ ref, bearings: bearingsOn(ref, edition) }))
    .filter(({ bearings }) => bearings.length > 0);
  if (!discussed.length) return [];
  const lists = discussed.map(({ ref, bearings }) =>
    h(
      'div.bearings',
      { id: bearingAnchor(ref) },
      h('p.bearings-of', ...sayWith(book.on, { ref: [h('a.ref', { href: `#${idOf(ref)}` }, ref)] })),
      h(
        'ul',
        bearings.map((bearing) => bearingLine(bearing, edition)),
      ),
    ),
  );
  return [h('section.discussion', { ariaLabel: book.discussion }, h('p.aside-title', book.discussion), ...lists)];
}
