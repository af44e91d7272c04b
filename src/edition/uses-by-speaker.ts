import type { Edition } from './edition.ts';
import type { Use } from './uses.ts';
import type { Speaker } from './types.ts';

/** The uses of a term by one speaker. */
export interface SpeakerUses {
  speaker: Speaker;
  uses: Use[];
}

/** Uses grouped by who speaks, in the order in which the speakers first use the term; one use a sentence. */
export function usesBySpeaker(uses: readonly Use[], edition: Edition): SpeakerUses[] {
  const groups = new Map<string, SpeakerUses>();
  for (const use of uses) {
    const speaker = edition.speaker(use.at);
    const group = groups.get(speaker.role) ?? { speaker, uses: [] };
    if (!group.uses.some(({ at, sentence }) => at === use.at && sentence === use.sentence)) group.uses.push(use);
    groups.set(speaker.role, group);
  }
  return [...groups.values()];
}
