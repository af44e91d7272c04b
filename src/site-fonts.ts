import { readFile } from 'node:fs/promises';
import { fontAddress } from './edition/addresses.ts';
import { filesOf } from './edition/face/fonts.ts';
import { ownStyle } from './edition/face/style.ts';
import { fontFile } from './reading/content-folder.ts';
import { edition } from './site.ts';
import english from './styles/fonts/english.css?inline';
import italicEnglish from './styles/fonts/italic-english.woff2?url';
import italic from './styles/fonts/italic.woff2?url';
import romanEnglish from './styles/fonts/roman-english.woff2?url';
import roman from './styles/fonts/roman.woff2?url';
import whole from './styles/fonts/whole.css?inline';

/** The engine's face, and what the edition has of its own in colours and fonts, as its pages have it. */

const { fonts = {}, language } = edition.data;

/** The engine's face in a style sheet, and the files of it that every page asks for: upright, italic. */
const face =
  language.split('-')[0] === 'en'
    ? { style: english, files: [romanEnglish, italicEnglish] }
    : { style: whole, files: [roman, italic] };

export const faceStyle: string = face.style;

/** Empty where it has nothing of its own. */
export const editionStyle = ownStyle(edition.data, fontAddress);

/** The files of its own fonts. */
export const fontFiles: readonly string[] = [...new Set([...filesOf(fonts.text), ...filesOf(fonts.headings)])];

/** What pages need at once. */
export const firstFonts: readonly string[] =
  fonts.text && fonts.text !== 'serif' ? fontFiles.map(fontAddress) : face.files;

export const fontBytes = async (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(fontFile(file)));
