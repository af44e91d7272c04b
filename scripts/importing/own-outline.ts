import { ImportError } from '../../src/importing/limits.ts';
import { readAndCheck } from '../../src/reading/checked.ts';
import { contentFolder } from '../../src/reading/content-folder.ts';
import { printOutline } from '../../src/schemas/outline.ts';
import { contentOrStop } from '../content-or-stop.ts';

/** The outline of an edition that keeps none beside its files, as the file would hold it. */
export function ownOutline(): string {
  const { edition } = readAndCheck(contentOrStop());
  if (!edition) throw new ImportError(`${contentFolder()} cannot be read: npm run check:content says why.`);
  return printOutline(edition.outline);
}
