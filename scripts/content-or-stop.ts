import { readContent } from '../src/reading/content-folder.ts';
import type { SourceFile } from '../src/edition/source.ts';

/** The content in use; where there is none, says so in one sentence and ends the command. */
export function contentOrStop(): SourceFile[] {
  try {
    return readContent();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
