import { readContent } from '../src/reading/content-folder.ts';
import type { SourceFile } from '../src/edition/source.ts';
import { stop } from './stop.ts';

/** The content in use; where there is none, says so in one sentence and ends the command. */
export function contentOrStop(): SourceFile[] {
  try {
    return readContent();
  } catch (error) {
    return stop((error as Error).message);
  }
}
