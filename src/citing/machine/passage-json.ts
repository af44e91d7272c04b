import { HOME, permalink, revisionAddress } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import { idOf, kindOf, parentOf, type Reference } from '../../edition/reference.ts';
import { attributionOf } from '../../edition/restated.ts';
import type { Gap, Passage, Speaker } from '../../edition/types.ts';
import type { CiteContext } from '../context.ts';
import { cslOf } from '../frame.ts';
import { linkedFrom } from '../markdown.ts';
import { originalOf } from '../original.ts';
import { currentVersion } from '../restatement.ts';
import { pieceOf } from '../target.ts';
import type { PassageRecord } from './shapes.ts';

export const authorRecord = ({ name, role, status }: Speaker): PassageRecord['author'] => ({
  name,
  role,
  certainty: status,
});

/** The published wording that a reference or term has now. */
export function versionRecord(key: string, context: CiteContext): PassageRecord['version'] {
  const version = currentVersion(context, key);
  if (version.revision === null) return null;
  return {
    number: version.revision,
    edition: version.edition!,
    datePublished: version.date!,
    url: absolute(revisionAddress(key, version.revision), context.edition.data.site),
  };
}

function holderOf(ref: Reference, { edition }: CiteContext): string {
  const { section, comment } = edition.standing(ref);
  return section?.id ?? comment?.ref ?? parentOf(ref) ?? '';
}

/** What it answers; of a note, what it is on. */
function aboutOf({ ref, about }: Passage, { edition }: CiteContext): Reference[] {
  const on = edition.annotationsByRef.get(ref)?.on;
  return on ? [on] : about;
}

/** `/p/<id>.json` of a passage or gap, and its place in `/edition.json`. */
export function passageRecord(item: Passage | Gap, context: CiteContext): PassageRecord {
  const { edition, wordings } = context;
  const { ref } = item;
  const { text, markdown } = wordings.get(ref)!;
  return {
    id: idOf(ref),
    reference: ref,
    kind: item.type === 'gap' ? 'gap' : kindOf(ref),
    url: absolute(permalink(ref), edition.data.site),
    position: edition.positions.get(ref)!,
    isPartOf: holderOf(ref, context),
    author: authorRecord(edition.speaker(ref)),
    attribution: attributionOf(ref, edition.speaker(ref), edition.data),
    text,
    markdown: linkedFrom(HOME, markdown),
    asks: item.type === 'passage' ? item.asks : [],
    about: item.type === 'passage' ? aboutOf(item, context) : [],
    version: versionRecord(ref, context),
    isBasedOn: { ...cslOf(originalOf(pieceOf(edition.annotationsByRef.get(ref)?.on ?? ref), edition)) },
  };
}
