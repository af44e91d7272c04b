import type { ArgumentMap } from '../../../edition/argument/map.ts';
import type { Claim, Move, Step } from '../../../edition/argument/types.ts';
import { printRanges, rangesListed } from '../../../edition/ranges.ts';
import { moveId } from './record.ts';

/** Characters that mean something in Argdown. */
const plain = (text: string): string => text.replace(/[[\]<>#*_@{}\\]/g, (mark) => `\\${mark}`);

const paragraph = (...lines: string[]): string => `${lines.join('\n')}\n`;

const claimText = ({ slug, title, at }: Claim): string =>
  paragraph(`[${slug}]: ${plain(title)} (${printRanges(rangesListed(at))})`);

/** A step as an argument with its premises and its conclusion. */
const stepText = ({ slug, from, to, perhaps }: Step): string =>
  paragraph(
    `<${slug}>${perhaps ? ': Inferred by the editors. #perhaps' : ''}`,
    '',
    ...from.map((one, i) => `(${i + 1}) [${one}]`),
    '----',
    `(${from.length + 1}) [${to}]`,
  );

/** Argdown's relations; a kind that has none there is a tag. */
function relationOf({ act, target }: Move): string | null {
  if (act === 'supports') return '+>';
  if (act !== 'objects' && act !== 'qualifies') return null;
  return target.kind === 'step' ? '_>' : '->';
}

/** The title by which a move is named as an argument. */
const title = (move: Move): string => `<${moveId(move)}>`;

function targetsOf({ target }: Move, moves: readonly Move[], map: ArgumentMap): string[] {
  if (target.kind === 'claim') return [`[${target.claim.slug}]`];
  if (target.kind === 'step') return [`<${target.step.slug}>`];
  return moves
    .filter((one) => map.madeAt.get(target.ref)?.includes(one))
    .slice(0, 1)
    .map(title);
}

function moveText(move: Move, moves: readonly Move[], map: ArgumentMap): string {
  const relation = relationOf(move);
  const state = map.fates.get(move)!.state;
  const tags = [
    move.act,
    ...(move.perhaps ? ['perhaps'] : []),
    ...(move.partly ? ['partly'] : []),
    ...(state ? [state] : []),
  ];
  const gist = `${plain(move.gist)}. ${tags.map((tag) => `#${tag}`).join(' ')}`;
  const aimed = relation ? targetsOf(move, moves, map).map((target) => `  ${relation} ${target}`) : [];
  return paragraph(`${title(move)}: ${gist}`, ...aimed);
}

/** `/argument.argdown` (https://argdown.org/syntax/): claims are statements; steps and moves are arguments. */
export function argdown(map: ArgumentMap, heading: string): string {
  const moves = [...map.fates.keys()];
  return [
    `===\ntitle: ${JSON.stringify(heading)}\n===\n`,
    ...[...map.claims.values()].map(claimText),
    ...[...map.steps.values()].map(stepText),
    ...moves.map((move) => moveText(move, moves, map)),
  ].join('\n');
}
