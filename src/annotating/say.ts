import type { Reference } from '../edition/reference.ts';
import type { Found } from './find-words.ts';
import { noLongerThere, passageGone, stillThere } from '../strings/languages/en.ts';

/** What a reader is told of marked words that are not as they were; nothing when they are. */
export function sayFound({ state }: Found, ref: Reference): string {
  switch (state) {
    case 'same':
      return '';
    case 'kept':
      return stillThere(ref);
    case 'changed':
      return noLongerThere(ref);
    case 'gone':
      return passageGone(ref);
  }
}
