import { readOriginalsFile } from './reading/content-folder.ts';
import { readOriginals } from './originals/read.ts';
import { shownOriginals, type ShownOriginals } from './originals/shown.ts';
import { originalsWished } from './originals/wish.ts';
import { edition } from './site.ts';

/** Words of the source that are the text itself have no other beside them. */
function load(): ShownOriginals | null {
  if (edition.data.text === 'original') return null;
  const file = readOriginalsFile();
  const wish = originalsWished(process.env['ORIGINALS'], edition.data.originals);
  return shownOriginals(file && readOriginals(file.text, file.path), wish, edition.data.original.url);
}

/** The originals that the pages show; null in a build without any. Read once a process. */
export const originals: ShownOriginals | null = load();
