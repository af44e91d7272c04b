import { anchorsOf, type Anchors } from '../book/anchors.ts';
import type { ChoiceData, FormedFrame } from '../citing/choice.ts';
import { choiceData, wholePieces } from '../citing/choice-data.ts';
import { cite, type Cited } from '../citing/cite.ts';
import type { CiteContext } from '../citing/context.ts';
import { formsOf } from '../citing/exports/all.ts';
import type { Citation } from '../citing/frame.ts';
import type { Filling } from '../citing/blanks.ts';
import { fileOfPiece } from '../citing/target.ts';
import { idOf, kindOf, type Reference } from '../edition/reference.ts';
import { attributionOf } from '../edition/restated.ts';
import type { Edition } from '../edition/edition.ts';
import { pack, type Packed, type PackedMore } from '../searching/packing.ts';
import type { SearchRecord } from '../searching/record.ts';
import { searchRecords } from '../searching/records.ts';
import { strings } from '../strings/languages/en.ts';

/** One of the things that can be cited at a reference: the number of its frame among the frames, and what goes into it. */
export interface HeldCitation {
  frame: number;
  filling: Filling;
  /** How its card is headed, and what it says of itself. */
  title: string;
  what: string;
}

/** What there is at a reference beside its words. */
export interface HeldReference {
  /** Whose words it restates. */
  said: string;
  heading: string;
  citations: HeldCitation[];
}

/** What the site's scripts would fetch, which the file has in itself. */
export interface Held {
  first: Packed;
  more: PackedMore;
  references: Reference[];
  frames: FormedFrame[];
  /** By the name that a reference has in an address: `t2-3-1`. */
  at: Record<string, HeldReference>;
  /** What `/cite/essay.json` says, by `essay`. */
  choices: Record<string, ChoiceData>;
}

/** Records that lead to what the file has; it has no pages of people, and none of the editors'. */
const recordsWithin = (records: readonly SearchRecord[], anchors: Anchors): SearchRecord[] =>
  records.flatMap((record) => {
    const anchor = anchors.get(record.href);
    return anchor === undefined ? [] : [{ ...record, href: `#${anchor}` }];
  });

/** Numbers frames as they come: passages of one work share theirs. */
function framing() {
  const frames: FormedFrame[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ frame }: Citation): number => {
    const key = JSON.stringify(frame);
    const number = numbers.get(key) ?? frames.push({ frame, forms: formsOf(frame) }) - 1;
    numbers.set(key, number);
    return number;
  };
  return { frames, numberOf };
}

/** How the things that can be cited are called, as on the page of a reference. */
function titled(ref: Reference, { original, restatement }: Cited) {
  const said = strings.cite;
  const ours = kindOf(ref) === 'annotation' ? said.note : said.page;
  return [
    ...(original ? [{ citation: original, ...(restatement ? said.original : said.carried) }] : []),
    ...(restatement ? [{ citation: restatement, ...(original ? said.restatement : ours) }] : []),
  ];
}

function citationsAt(ref: Reference, context: CiteContext, numberOf: (citation: Citation) => number): HeldCitation[] {
  const cited = cite({ kind: 'passages', ranges: [{ from: ref, to: ref }] }, context)[0]!;
  return titled(ref, cited).map(({ citation, title, what }) => ({
    frame: numberOf(citation),
    filling: citation.filling,
    title,
    what,
  }));
}

const referencesOf = ({ passages, gaps, comments, threadsByRef }: Edition): Reference[] =>
  [passages, gaps, comments, threadsByRef].flatMap((all) => [...all.keys()]);

/** Everything that the file answers with when its scripts ask. */
export function heldOf(context: CiteContext): Held {
  const { edition } = context;
  const { frames, numberOf } = framing();
  const { heading } = strings.cite;
  const references = referencesOf(edition);
  const records = recordsWithin(searchRecords(edition), anchorsOf(edition));
  const at = references.map((ref): [string, HeldReference] => [
    idOf(ref),
    {
      said: attributionOf(ref, edition.speaker(ref), edition.data),
      heading: heading(ref),
      citations: citationsAt(ref, context, numberOf),
    },
  ]);
  return {
    ...pack(records, edition.thesaurus, [], { long: false }),
    references,
    frames,
    at: Object.fromEntries(at),
    choices: Object.fromEntries(
      wholePieces(edition).map((piece) => [fileOfPiece(piece.name), choiceData(piece, context)]),
    ),
  };
}
