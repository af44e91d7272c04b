import type { ElementContent } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import type { z } from 'zod';
import { pathOf } from '../edition/base.ts';
import type { Edition } from '../edition/edition.ts';
import type { Link } from '../edition/mention.ts';
import type { Reference } from '../edition/reference.ts';

/** The bodies that hold prose: of passages (gaps and quotations too), of glossary entries, of pages and models. */
export type BodyKind = 'passage' | 'entry' | 'page';

/** What a component may look up where it becomes plain text. */
export interface TextContext {
  /** `author-1871` → “Author et al. 1871”. */
  labelOfWork: (id: string) => string;
}

/** What it may look up where it becomes Markdown, and HTML. */
export type MarkdownContext = Pick<Edition, 'worksById'>;
export type ProseContext = Pick<Edition, 'address' | 'data' | 'termsBySlug' | 'worksById' | 'speaker'> & {
  /** Which of the calls of a note the next one is that stands in the body, from 1. */
  callNumber: (note: Reference) => number;
};

/** All that there is to know about a component that an editor may use within prose. */
export interface ProseComponent<Attributes> {
  /** An unknown attribute is an error. */
  attributes: z.ZodType<Attributes>;
  /** Where it may stand. */
  within: readonly BodyKind[];
  /** Alone on a line, one that stands `inline` is a paragraph of that one component; others are blocks. */
  stands: 'inline' | 'block' | 'either';
  /** Whether there are words inside it. */
  holds: 'words' | 'nothing';
  /** What it reads as in plain text: the words inside, or others. */
  text: 'its words' | ((attributes: Attributes, context: TextContext) => string);
  /** What it points at; what is pointed at must exist. Words that point at a term are a use of the term. */
  links: (attributes: Attributes) => Link[];
  /** As plain Markdown, with the words inside already made so. */
  markdown: (attributes: Attributes, words: RootContent[], context: MarkdownContext) => RootContent[];
  /** Give `h` attributes, if only `{}`: it takes a text that comes first for them. */
  html: (attributes: Attributes, words: ElementContent[], context: ProseContext, inline: boolean) => ElementContent;
}

/** Components with attributes of any shape: the reader has checked them by the component's own schema. */
export type AnyComponent = ProseComponent<unknown>;

export const component = <Attributes>(definition: ProseComponent<Attributes>): ProseComponent<Attributes> => definition;

/** The attributes of a component's nodes. */
export type AttributesOf<Component> = Component extends ProseComponent<infer Attributes> ? Attributes : never;

/** A link within the site in Markdown, from its root: a wording is the same wherever the site lies. */
export const markdownLink = (address: string, words: RootContent[] | string): PhrasingContent => ({
  type: 'link',
  url: pathOf(address),
  children: typeof words === 'string' ? [{ type: 'text', value: words }] : (words as PhrasingContent[]),
});
