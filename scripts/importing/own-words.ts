import type { Reference } from '../../src/edition/reference.ts';
import { ImportError } from '../../src/importing/limits.ts';
import { readAndCheck } from '../../src/reading/checked.ts';
import { contentFolder } from '../../src/reading/content-folder.ts';
import { printOutline } from '../../src/schemas/outline.ts';
import { contentOrStop } from '../content-or-stop.ts';

/** What an edition that keeps no outline beside its files says itself: its outline as the file would hold it, and its passages. */
export function ownWords(): { outline: string; texts: Map<Reference, string> } {
  const { edition } = readAndCheck(contentOrStop());
  if (!edition) throw new ImportError(`${contentFolder()} cannot be read: npm run check:content says why.`);
  const texts = new Map([...edition.passages].map(([ref, { text }]) => [ref, text]));
  return { outline: printOutline(edition.outline), texts };
}
