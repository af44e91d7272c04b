import type { Speaker } from '../../edition/types.ts';

/** Whether a name is known for sure. */
export const isCertain = ({ status }: Pick<Speaker, 'status'>): boolean =>
  status === 'proven' || status === 'confirmed';

/** The name of a speaker who is known for sure; null otherwise, since machines do not read how sure we are. */
export const certainName = (speaker: Speaker): string | null => (isCertain(speaker) ? speaker.name : null);
