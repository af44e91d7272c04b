/** One file of the content folder, as text. */
export interface SourceFile {
  /** Path below the content folder, with forward slashes: `essay/start.mdx`. */
  path: string;
  /** Empty for an image or a font. */
  text: string;
  /** The SHA-256 of the bytes of an image, in hexadecimal. */
  digest?: string;
  /** Whether its bytes are no UTF-8, or those of an image no picture: what they say is then not known. */
  garbled?: true;
  /** The language that its text is to be set in; English where it does not say. */
  language?: string;
}

/** The folder a file stands in (`essay`), or an empty string at the top. */
export const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

/** The file's name without folder and ending: its slug. */
export const slugOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
