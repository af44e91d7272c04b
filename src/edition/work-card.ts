import { addressOfWork, imprint, nameList } from './bibliography.ts';
import { typeset } from './typeset.ts';
import type { Work } from './types.ts';

/** A work as readers see it, in the typography of the body: in the list of works, and on the card of a link to it. */
export interface WorkCard {
  /** Empty where nobody is named. */
  names: string;
  title: string;
  address: string | null;
  /** Where and when it appeared; empty where that is not known. */
  imprint: string;
  about: string;
}

export const workCard = (work: Work, language: string): WorkCard => ({
  names: typeset(nameList(work.author), language),
  title: work.title,
  address: addressOfWork(work),
  imprint: typeset(imprint(work), language),
  about: work.about,
});
