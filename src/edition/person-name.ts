/** A person's name by CSL's parts (https://docs.citationstyles.org/en/stable/specification.html#names). */
export interface PersonName {
  family: string;
  given?: string | undefined;
  /** “van der”: said with the family name, and not sorted by. */
  'non-dropping-particle'?: string | undefined;
  /** “Jr.”, “III”. */
  suffix?: string | undefined;
}

const joined = (between: string, ...parts: (string | undefined)[]): string => parts.filter(Boolean).join(between);

/** “van der Öst” */
export const familyName = ({ family, 'non-dropping-particle': particle }: PersonName): string =>
  joined(' ', particle, family);

/** “Łukasz van der Öst Jr.”, as in a sentence. */
export const wholeName = (name: PersonName): string => joined(' ', name.given, familyName(name), name.suffix);

/** A name in one piece, however it is given. */
export const inOnePiece = (name: string | PersonName): string => (typeof name === 'string' ? name : wholeName(name));

/** “van der Öst, Łukasz, Jr.”, as in an index. */
export const sortedName = (name: PersonName): string => joined(', ', familyName(name), name.given, name.suffix);

/** A pattern of what is written behind a name and is no part of it. */
export const SUFFIX = '(?:Jr|Sr)\\.?|Junior|Senior|I{2,3}|IV|VI{0,3}|Ph\\.?\\s?D\\.?|M\\.?D\\.?|Esq\\.?';

/** “Łukasz van der Öst, Jr.” → the name and what stands behind it. */
export function partSuffix(name: string): { name: string; suffix?: string } {
  // Made here, so that a script that parts no names has none of this.
  const found = new RegExp(`,?\\s+(${SUFFIX})$`, 'u').exec(name);
  return found?.index ? { name: name.slice(0, found.index), suffix: found[1]! } : { name };
}
