import { compareReferences, kindOf, parentOf, parseReference, type Reference } from '../edition/reference.ts';

/** What a reader asked for by an address that is no page, understood as far as it goes. */
export type Asked =
  /** It exists: lead there. */
  | { kind: 'found'; ref: Reference }
  /** It reads as a reference, and nothing has it. */
  | { kind: 'missing'; ref: Reference; nearby: Reference[] }
  /** It is no reference: words to search for, perhaps none. */
  | { kind: 'words'; words: string };

/** How many existing references to offer on each side. */
const SIDE = 2;

/** The closest existing references of the same sort: its neighbours, or failing that those of what would hold it. */
function neighbours(ref: Reference, known: readonly Reference[]): Reference[] {
  const parent = parentOf(ref);
  const siblings = known
    .filter((one) => kindOf(one) === kindOf(ref) && parentOf(one) === parent)
    .sort(compareReferences);
  const before = siblings.filter((one) => compareReferences(one, ref) < 0).slice(-SIDE);
  const after = siblings.filter((one) => compareReferences(one, ref) > 0).slice(0, SIDE);
  const beside = [...before, ...after];
  if (!parent) return beside;
  return known.includes(parent) ? [parent, ...beside] : [...neighbours(parent, known), ...beside];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The last part of a path or a fragment, without what addresses put around a reference; not the number of a revision. */
const lastPart = (address: string): string =>
  decoded(address)
    .replace(/[?#]$/, '')
    .split(/[/#]/)
    .filter(Boolean)
    .filter((part, i) => i === 0 || !/^r\d+$/.test(part))
    .at(-1)
    ?.replace(/\.(html|json|md|bib|ris)$/, '') ?? '';

/** Understands `/p/e999/`, `/e27`, `/E27`, `/p/T2.3` or `#e999`. `known` are all references that ever were. */
export function understand(address: string, known: readonly Reference[]): Asked {
  const last = lastPart(address);
  const ref = parseReference(last);
  if (!ref) return { kind: 'words', words: last.replace(/[-_+]+/g, ' ').trim() };
  return known.includes(ref) ? { kind: 'found', ref } : { kind: 'missing', ref, nearby: neighbours(ref, known) };
}
