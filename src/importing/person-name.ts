import { parse } from '@citation-js/name';
import { partSuffix, type PersonName } from '../edition/person-name.ts';

/** A name with one of these words is an organisation's or a group's. */
const GROUP =
  /(?:^|\s)(?:of|for|and|the|&|team|group|institute|foundation|university|labs?|laboratory|project|research|forum|society|center|centre|council|committee|inc\.?|ltd\.?|gmbh|editors|staff)(?=\s|$)/iu;

/** Null of what is no more than titles and numbers that stand behind names, at which the parser throws. */
function parsed(name: string): ReturnType<typeof parse> | null {
  try {
    return parse(name);
  } catch {
    return null;
  }
}

/** “Łukasz van der Öst, Jr.” by its parts; a name of one word, or a group's, is not parted. */
export function partName(written: string): PersonName {
  const whole = written.trim().replace(/\s+/g, ' ');
  const { name, suffix } = partSuffix(whole);
  if (GROUP.test(name)) return { family: whole };
  const { family, given, 'non-dropping-particle': particle } = parsed(name) ?? {};
  if (!family || !given) return { family: whole };
  return { given, ...(particle && { 'non-dropping-particle': particle }), family, ...(suffix && { suffix }) };
}
