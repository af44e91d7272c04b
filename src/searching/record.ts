import type { kinds } from '../strings/languages/en.ts';
import type { SpeakerStatus } from '../schemas/certainty.ts';

/** What can be found, and how a group of it is headed. A question leads to the passage that answers it, a sense to its term. */
export { kinds as KINDS } from '../strings/languages/en.ts';

export type Kind = keyof typeof kinds;

const WITHOUT_REFERENCE: ReadonlySet<Kind> = new Set<Kind>(['term', 'sense', 'work', 'model', 'page', 'person']);

/** Whether what a record's `ref` says is a reference of the edition, and not the name of a page or of a part of one. */
export const hasReference = ({ kind }: Pick<SearchRecord, 'kind'>): boolean => !WITHOUT_REFERENCE.has(kind);

/** Whether a record is of a passage or a gap, of which an edition may have thousands. */
export const isPassage = ({ kind }: Pick<SearchRecord, 'kind'>): boolean =>
  ['essay', 'note', 'annotation', 'comment', 'gap'].includes(kind);

/** Who speaks in a record, as in `Speaker` of the edition. */
export interface RecordSpeaker {
  name: string | null;
  role: string;
  status: SpeakerStatus;
}

/** One thing that can be found, with everything by which it is. Plain data: it travels to the browser. */
export interface SearchRecord {
  kind: Kind;
  /** What it is cited by: `E27`, `T2.3.5`, the slug of a term, the id of a work, the path of a page. */
  ref: string;
  href: string;
  /** What it is headed by: the headword, the title, the question; empty for a passage. */
  title: string;
  /** Its own words. */
  text: string;
  /** The words of the source that it restates, where they are searched too; they come in a file of their own. */
  original?: string;
  /** Names that mean exactly this: headword and aliases, the title of a work. */
  names: string[];
  /** Further words that lead here: `findBy` of a term, authors and year of a work. */
  findBy: string[];
  /** Questions that it answers. */
  asks: string[];
  /** Slugs of the terms that it speaks of, as often as it does. */
  terms: string[];
  /** Words from around it, by which a short passage is found. */
  context: string;
  /** Title of its section or thread; empty for terms and works. */
  section: string;
  thread: string;
  speaker: RecordSpeaker | null;
  /** What it does in the argument, and what became of that; it is shown, and never searched. */
  does: string;
}

/** The kinds whose `findBy` are names that a reader sees at it: authors of a work, speakers of a thread. */
const WITH_NAMES: ReadonlySet<Kind> = new Set<Kind>(['work', 'thread']);

/** What names a record where a reader sees it, and names those whose it is. */
export const namesAt = ({ kind, names, findBy }: SearchRecord): string[] =>
  WITH_NAMES.has(kind) ? [...names, ...findBy] : names;

/** A record of nothing, to be filled in. */
export const BLANK: SearchRecord = {
  kind: 'essay',
  ref: '',
  href: '',
  title: '',
  text: '',
  names: [],
  findBy: [],
  asks: [],
  terms: [],
  context: '',
  section: '',
  thread: '',
  speaker: null,
  does: '',
};
