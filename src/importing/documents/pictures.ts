/** Pictures in the archive of a document. */

const TYPES: [RegExp, string][] = [
  [/\.png$/i, 'png'],
  [/\.jpe?g$/i, 'jpeg'],
  [/\.gif$/i, 'gif'],
  [/\.webp$/i, 'webp'],
  [/\.avif$/i, 'avif'],
];

const typeOf = (name: string): string | undefined => TYPES.find(([pattern]) => pattern.test(name))?.[1];

/** Larger ones no text carries. */
const LARGEST = 9_000_000;

/** Whether a file is by its name a picture that a site can show. */
export const isPictureName = (name: string): boolean => typeOf(name) !== undefined;

/** Whether it is one of those that are unpacked. */
export const isPicture = (name: string, size: number): boolean => isPictureName(name) && size <= LARGEST;

/** A picture as an address that holds it, or, where it was not unpacked or is of a kind that no site shows, by its name. */
export function pictureIn(name: string, bytesOf: (name: string) => Uint8Array | null): string {
  const type = typeOf(name);
  const bytes = type === undefined ? null : bytesOf(name);
  return bytes ? `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}` : name;
}
