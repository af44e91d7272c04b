import { HOME, permalink, revisionAddress } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import { idOf, type Reference } from '../../edition/reference.ts';
import type { CiteContext } from '../context.ts';
import { editionOf, latest, recordOf } from '../ledger/look-up.ts';
import { linkedFrom } from '../markdown.ts';
import { commentRecord, threadRecord } from './edition-json.ts';
import { passageRecord } from './passage-json.ts';

/** `/p/<id>.json` of a reference that was withdrawn. */
function withdrawnRecord(ref: Reference, { edition, ledger }: CiteContext): object {
  const { kind, revisions, withdrawn } = recordOf(ledger, ref)!;
  const last = latest({ kind, revisions, withdrawn });
  return {
    id: idOf(ref),
    reference: ref,
    kind,
    url: absolute(permalink(ref), edition.data.site),
    text: last.text,
    markdown: linkedFrom(HOME, last.markdown),
    version: {
      number: last.number,
      edition: last.edition,
      datePublished: editionOf(ledger, last.edition)!.date,
      url: absolute(revisionAddress(ref, last.number), edition.data.site),
    },
    withdrawn: { ...withdrawn, date: editionOf(ledger, withdrawn!.edition)!.date },
  };
}

/** `/p/<id>.json`: the same as in `/edition.json`; of a withdrawn reference what is left of it. */
export function referenceRecord(ref: Reference, context: CiteContext): object {
  const { edition } = context;
  const item = edition.passages.get(ref) ?? edition.gaps.get(ref);
  if (item) return passageRecord(item, context);
  const comment = edition.comments.get(ref);
  if (comment) return commentRecord(comment, edition);
  const thread = edition.threadsByRef.get(ref);
  return thread ? threadRecord(thread, edition) : withdrawnRecord(ref, context);
}
