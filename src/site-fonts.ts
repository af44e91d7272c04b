import { readFile } from 'node:fs/promises';
import { fontAddress } from './edition/addresses.ts';
import { filesOf } from './edition/face/fonts.ts';
import { ownStyle } from './edition/face/style.ts';
import { fontFile } from './reading/content-folder.ts';
import { edition } from './site.ts';

/** What the edition has of its own in colours and fonts, as its pages have it. */

const { fonts = {} } = edition.data;

/** Empty where it has nothing of its own. */
export const editionStyle = ownStyle(edition.data, fontAddress);

/** The files of its own fonts. */
export const fontFiles: readonly string[] = [...new Set([...filesOf(fonts.text), ...filesOf(fonts.headings)])];

/** What pages need at once; null where that is the engine's own face. */
export const firstFonts: readonly string[] | null =
  fonts.text && fonts.text !== 'serif' ? fontFiles.map(fontAddress) : null;

export const fontBytes = async (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(fontFile(file)));
