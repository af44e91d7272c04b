import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';
import type { Reference } from '../reference.ts';

/** What was withdrawn, by the ledger's keys, each with those that were named as saying it then. */
export type Withdrawn = ReadonlyMap<string, readonly string[]>;

/** An edition with what was withdrawn from it. */
export interface Checked extends Edition {
  withdrawn: Withdrawn;
}

/** What says now what a reference said: what was named may have been withdrawn itself since. */
function standIns(key: string, withdrawn: Withdrawn, seen: readonly string[] = []): string[] {
  if (seen.includes(key)) return [];
  const named = withdrawn.get(key);
  return named ? [...new Set(named.flatMap((one) => standIns(one, withdrawn, [...seen, key])))] : [key];
}

/** That a reference is none, which `never` says, or was withdrawn. */
export function dangling(ref: Reference, never: Problem, { withdrawn }: Checked): Problem {
  if (!withdrawn.has(ref)) return never;
  const instead = standIns(ref, withdrawn);
  const remedy = instead.length
    ? `name ${instead.join(' or ')}, which ${instead.length > 1 ? 'say' : 'says'} it now`
    : 'take it out, or name what says it now';
  return problem(never, never.rule, `${ref} was withdrawn`, remedy);
}
