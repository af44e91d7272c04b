import type { RootContent } from 'mdast';
import type { z } from 'zod';
import type { SpeakerStatus } from '../schemas/certainty.ts';
import type { editionSchema } from '../schemas/edition.ts';
import type { essaySectionSchema } from '../schemas/essay-section.ts';
import type { Outline } from '../schemas/outline.ts';
import type { modelSchema } from '../schemas/model.ts';
import type { pageSchema } from '../schemas/page.ts';
import type { termSchema } from '../schemas/term.ts';
import type { threadSchema } from '../schemas/thread.ts';
import type { workSchema } from '../schemas/work.ts';
import type { Argument } from './argument/types.ts';
import type { PersonName } from './person-name.ts';
import type { Place } from './problem.ts';
import type { Mention } from './mention.ts';
import type { TermMatch } from './term-matcher.ts';
import type { Reference, ReferenceRange } from './reference.ts';

/** A block of prose: its tree, with components checked, and what it says in plain text. */
export interface Body {
  place: Place;
  nodes: RootContent[];
  /** Paragraphs apart by line breaks; no editors' notes, no note calls. */
  text: string;
  /** What editors remark in it, which its text has not; empty where they do not. */
  remarks: string;
  mentions: Mention[];
  /** Where in the text an editor linked a term by hand, in order. */
  marked: TermMatch[];
}

/** A citable paragraph: of the essay, of its notes or of a comment. */
export interface Passage extends Body {
  type: 'passage';
  ref: Reference;
  /** Questions that it answers, in a newcomer's words. */
  asks: string[];
  /** Passages and comments that it answers. */
  about: Reference[];
  /** The sentence that stands for it in the margin of what it answers; null where its first words do. */
  answers: string | null;
  /** True for an item of a list. */
  item: boolean;
  /** The passage that it was a part of, before that was split. */
  from?: Reference | undefined;
}

/** A signed note of an editor, on a passage or on words of it. It is citable as the editor's. */
export interface Annotation extends Passage {
  on: Reference;
  /** Words of that passage as its plain text has them; null where the note is on all of it. */
  words: string | null;
  /** Key of the editor in `edition.yaml`. */
  by: string;
}

/** A block that the source copy lost. */
export interface Gap extends Body {
  type: 'gap';
  ref: Reference;
  lost: string;
}

/** A quotation inside a comment, of a passage or from outside. It has no reference of its own. */
export interface Quotation {
  type: 'quotation';
  place: Place;
  /** What is quoted; null when it comes from outside. */
  of: ReferenceRange | null;
  part: 'whole' | 'beginning' | 'end' | 'fragment';
  /** The piece of the restatement that stands for the words quoted; null for the whole. */
  words: string | null;
  /** Where a quotation from outside comes from, and its gist. */
  outside: { source: string; body: Body } | null;
}

export type EssayItem = Passage | Gap;
export type CommentItem = Passage | Gap | Quotation;

export interface Section extends z.infer<typeof essaySectionSchema> {
  /** The file's name: `start`. */
  id: string;
  place: Place;
  items: EssayItem[];
}

export interface Comment {
  ref: Reference;
  place: Place;
  /** When and where it was published, where that is known. */
  date?: string | undefined;
  url?: string | undefined;
  /** Key of the speaker in the thread's front matter. */
  by: string;
  replyTo: Reference | null;
  /** Why it is not certain that it replies to that comment; null when it is. */
  unsure: string | null;
  about: Reference[];
  items: CommentItem[];
}

type ThreadData = z.infer<typeof threadSchema>;

export interface Thread extends ThreadData {
  slug: string;
  place: Place;
  comments: Comment[];
}

/** One speaker's sense of a term, at the passages where it is used so. */
export interface Sense {
  at: Reference[];
  text: string;
}

export interface Term extends z.infer<typeof termSchema>, Body {
  slug: string;
  senses: Sense[];
}

export interface Work extends z.infer<typeof workSchema> {
  id: string;
  place: Place;
}

/** A model of a mechanism: what is written about it. What it computes is in the folder beside it. */
export interface ModelEntry extends z.infer<typeof modelSchema>, Body {
  slug: string;
}

/** A page of prose beside the edition: `content/pages/about.mdx`. */
export interface Page extends z.infer<typeof pageSchema>, Body {
  slug: string;
}

/** Words that lead a searcher to a passage. */
export interface Found {
  words: string[];
  place: Place;
}

export type Finding = ReadonlyMap<Reference, Found>;

/** Who speaks, and how sure that is. */
export interface Speaker {
  /** The public name, or null. */
  name: string | null;
  /** The same by its parts, where it is said to be a person's: a pseudonym is cited in one piece. */
  person?: PersonName | undefined;
  /** What they are here, whoever they are: “the essayist”, “Commenter B”. One person has one, and no two the same. */
  role: string;
  status: SpeakerStatus;
  evidence: string;
  /** Which of those who wrote the essay this is: one, or all where they speak as one; absent for anybody else. */
  authors?: readonly EssayAuthor[];
}

/** Who made a comment when it was published last, and when and where the comment itself appeared. */
export interface Said extends Pick<Speaker, 'name' | 'person' | 'role' | 'status'>, Pick<Comment, 'date' | 'url'> {}

/** What was published of people, and what they could quote. */
export interface PeoplePublished {
  /** Names of pages that are not made of theirs, with the comments by which they keep them. */
  kept: ReadonlyMap<string, readonly string[]>;
  /** Names of pages that were withdrawn: nobody gets one again. */
  withdrawn: ReadonlySet<string>;
  /** Who said what, by comments and threads: of those that are gone nothing else says it. */
  said: ReadonlyMap<string, Said>;
  /** The wordings of each passage, the first first: who quotes one quotes it for good. */
  wordings: ReadonlyMap<string, readonly string[]>;
}

export type EditionData = z.infer<typeof editionSchema>;

/** One of those who wrote the essay. */
export type EssayAuthor = EditionData['original']['author'][number];

/** Everything read from the content folder, before anything is linked. */
export interface Collected {
  data: EditionData;
  outline: Outline;
  /** Whether the outline is kept in a file, as a source's is that is reconstructed; else it is made of what the others hold. */
  outlineKept: boolean;
  sections: Section[];
  threads: Thread[];
  annotations: Annotation[];
  terms: Term[];
  works: Work[];
  models: ModelEntry[];
  pages: Page[];
  /** Names of the images that there are. */
  images: string[];
  finding: Finding;
  /** Groups of words near in meaning, a group a line, as they are written; empty where there are none. */
  thesaurus: string;
  /** Null where the editors have mapped none. */
  argument: Argument | null;
  /** Paths of files that have problems of their own: what was read of them may be incomplete. */
  faulty: ReadonlySet<string>;
}
