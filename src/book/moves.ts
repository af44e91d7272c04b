import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { claimAddress } from '../edition/addresses.ts';
import type { MoveTree } from '../edition/argument/replies.ts';
import { targetWords, verbWords } from '../edition/argument/say.ts';
import { stateOf } from '../edition/argument/survey.ts';
import type { Move, Target } from '../edition/argument/types.ts';
import type { Edition } from '../edition/edition.ts';
import { strings } from '../strings/languages/en.ts';
import { refLinks, text } from './blocks.ts';

const targetAddress = (target: Target, { address }: Edition): string => {
  if (target.kind === 'passage') return address(target.ref);
  return claimAddress(target.kind === 'claim' ? target.claim.slug : target.step.slug);
};

/** What a comment passage does, to what; its gist; what became of it. `below`: it stands below its target, which need not be linked. */
export function moveLine(move: Move, edition: Edition, { below = false, brief = false } = {}): ElementContent[] {
  const argument = edition.argument!;
  const state = stateOf(move, argument);
  const words = targetWords(move.target, argument);
  return [
    h(
      'span.move-line',
      ...refLinks([move.at], edition),
      ` ${verbWords(move)} `,
      below ? words : h('a', { href: targetAddress(move.target, edition) }, words),
    ),
    ...(brief ? [] : [text(': '), h('span.gist', move.gist)]),
    ...(state ? [text('\u00a0'), h('span', { class: ['state', state] }, `(${strings.argument.states[state]})`)] : []),
  ];
}

/** Moves on one target, with the replies to each below it. */
export const moveList = (trees: readonly MoveTree[], edition: Edition): ElementContent[] =>
  trees.length === 0
    ? []
    : [
        h(
          'ul.moves',
          trees.map(({ move, replies }) =>
            h('li', ...moveLine(move, edition, { below: true }), ...moveList(replies, edition)),
          ),
        ),
      ];
