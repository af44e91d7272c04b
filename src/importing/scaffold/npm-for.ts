/** A folder as a shell takes it. */
const asWord = (folder: string): string =>
  /^[\p{L}\p{N}_./-]+$/u.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;

/** How npm is told of the content folder. */
export const npmFor = (folder: string): string => `CONTENT=${asWord(folder)} npm`;
