import type { Reference } from '../edition/reference.ts';
import type { Found } from './find-words.ts';
import { noLongerThere, passageGone, standThere, stillThere } from '../strings/languages/en.ts';

/** What a reader is told of marked words that are not as they were; nothing when they are. */
export function sayFound(found: Found, ref: Reference): string {
  switch (found.state) {
    case 'same':
      return '';
    case 'kept':
      return stillThere(ref);
    case 'several':
      return standThere(ref, found.times, found.around);
    case 'changed':
      return noLongerThere(ref);
    case 'gone':
      return passageGone(ref);
  }
}
