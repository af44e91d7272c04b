import type { Reference } from '../edition/reference.ts';
import type { Found } from './find-words.ts';

/** What a reader is told of marked words that are not as they were; nothing when they are. */
export function sayFound({ state }: Found, ref: Reference): string {
  switch (state) {
    case 'same':
      return '';
    case 'kept':
      return `${ref} has been reworded since; these words still stand in it.`;
    case 'changed':
      return `${ref} has been reworded since, and these words no longer stand in it.`;
    case 'gone':
      return `This edition has no ${ref} any more.`;
  }
}
