import { changedSince, linksTo, revisionAddress, type Revisions } from '../../citing/asked-in-browser.ts';
import type { Reference, ReferenceRange } from '../../edition/reference.ts';
import { addedSince, asOf, rewordedSince, withdrawnSince } from '../../strings/languages/en.ts';

interface Sentence {
  begins: string;
  refs: Reference[];
  addressOf?: (ref: Reference) => string;
}

/** What has become of ranges since an edition, with links to what they said in it; nothing where nothing has. */
export function becameOf(edition: number, ranges: readonly ReferenceRange[], revisions: Revisions): (Node | string)[] {
  const { reworded, withdrawn, added } = changedSince(edition, ranges, revisions);
  const then = new Map([...reworded, ...withdrawn].map(({ ref, revision }) => [ref, revision]));
  const addressOf = (ref: Reference): string => revisionAddress(ref, then.get(ref)!);
  const sentences: Sentence[] = [
    { begins: rewordedSince, refs: reworded.map(({ ref }) => ref), addressOf },
    { begins: withdrawnSince, refs: withdrawn.map(({ ref }) => ref), addressOf },
    { begins: addedSince, refs: added },
  ].filter(({ refs }) => refs.length > 0);
  if (!sentences.length) return [];
  return [asOf(edition), ...sentences.flatMap((one) => [one.begins, ...linksTo(one.refs, one.addressOf), '. '])];
}
