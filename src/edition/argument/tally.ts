import type { Act } from '../../schemas/argument.ts';
import { strings } from '../../strings/languages/en.ts';
import { isOpen } from './survey.ts';
import type { ArgumentMap } from './map.ts';

/** What the moves on a claim or step come to. A qualification counts against it, though it leaves it standing. */
export const GROUPS = [
  ['against', ['objects', 'qualifies']],
  ['for', ['supports', 'grants', 'restates']],
  ['beside', ['proposes']],
  ['asked', ['asks']],
] as const satisfies [string, Act[]][];

const said = strings.argument;

/** “2 against, 4 for, 3 beside, 4 open”, of the moves on a claim or step themselves, without the replies; empty without any. */
export function tallyOf(slug: string, map: Pick<ArgumentMap, 'on' | 'fates'>): string {
  const moves = (map.on.get(slug) ?? []).map(({ move }) => move);
  const groups = GROUPS.map(
    ([name, acts]) => [said.groups[name], moves.filter(({ act }) => acts.some((one) => one === act))] as const,
  );
  const open = [said.states.open, moves.filter((move) => isOpen(move, map))] as const;
  return [...groups, open]
    .filter(([, all]) => all.length > 0)
    .map(([name, all]) => `${all.length} ${name}`)
    .join(', ');
}
