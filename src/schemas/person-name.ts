import { z } from 'zod';

/** What to write where a name is wanted, by the keys that it may have there. */
export const asName = (...keys: string[]): string => `write a name as ${keys.join(' or ')}`;

const part = z.string().min(1);

/** The parts of a person's name, as CSL-JSON names them. One that is not to be parted is a family name alone. */
export const personNameSchema = z.strictObject({
  family: part,
  given: part.optional(),
  /** “van der”: said with the family name, and not sorted by. */
  'non-dropping-particle': part.optional(),
  /** “Jr.”, “III”. */
  suffix: part.optional(),
});
