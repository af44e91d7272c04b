import type { Edition } from '../../edition/edition.ts';
import { canonicalReference, compareReferences } from '../../edition/reference.ts';

/** What readers know a key of the ledger by: a term by its name, a reference and the path of a page as they are. */
export const nameOfKey = (key: string, { termsBySlug }: Pick<Edition, 'termsBySlug'>): string =>
  termsBySlug.get(key)?.term ?? key;

/** Keys in the order in which readers look for them: references as they are read, then all else by the alphabet of the edition. */
export function orderedKeys(keys: readonly string[], edition: Pick<Edition, 'data' | 'termsBySlug'>): string[] {
  const references = keys.map(canonicalReference).filter((ref) => ref !== null);
  const others = keys.filter((key) => canonicalReference(key) === null);
  const { compare } = new Intl.Collator(edition.data.language);
  return [
    ...references.sort(compareReferences),
    ...others.sort((one, other) => compare(nameOfKey(one, edition), nameOfKey(other, edition))),
  ];
}
