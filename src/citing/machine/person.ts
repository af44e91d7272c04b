import type { Speaker } from '../../edition/types.ts';

/** The name of a speaker who is known for sure; null otherwise, since machines do not read how sure we are. */
export const certainName = ({ name, status }: Speaker): string | null =>
  status === 'proven' || status === 'confirmed' ? name : null;
