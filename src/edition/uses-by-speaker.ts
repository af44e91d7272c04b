import type { Edition } from './edition.ts';
import type { Use } from './uses.ts';
import type { Speaker } from './types.ts';

/** The uses of a term by one speaker. */
export interface SpeakerUses {
  speaker: Speaker;
  uses: Use[];
}

/** Unnamed speakers of different threads are different people, whatever their letters. */
function keyOf({ at }: Use, { speaker, standing }: Edition): string {
  const { name, role } = speaker(at);
  return name ?? `${standing(at).thread?.ref ?? ''} ${role}`;
}

/** Uses grouped by who speaks, in the order in which the speakers first use the term; one use a sentence. */
export function usesBySpeaker(uses: readonly Use[], edition: Edition): SpeakerUses[] {
  const groups = new Map<string, SpeakerUses>();
  for (const use of uses) {
    const key = keyOf(use, edition);
    const group = groups.get(key) ?? { speaker: edition.speaker(use.at), uses: [] };
    if (!group.uses.some(({ at, sentence }) => at === use.at && sentence === use.sentence)) group.uses.push(use);
    groups.set(key, group);
  }
  return [...groups.values()];
}
