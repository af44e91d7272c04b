import type { Language } from '../strings/strings.ts';

/** What is entered in an edition, as MDX. */

export interface NewQuotation {
  /** A reference or a range; null where it comes from elsewhere. */
  of: string | null;
  part: 'whole' | 'beginning' | 'end' | 'fragment';
  /** How many words it has. */
  words: number;
  /** The quotation as MDX, where its words are carried. */
  mdx?: string;
}

/** `said` is what the edition says by itself. */
export const quotationMdx = ({ of, part, words, mdx }: NewQuotation, said: Language['scaffold']): string =>
  mdx ??
  (of === null
    ? `<Quotes outside="${said.outside}">\n\n${said.quoted(words)}\n\n</Quotes>`
    : `<Quotes of="${of}"${part === 'whole' ? '' : ` part="${part}"`} />`);

/** What the tag of a passage says. */
export interface PassageTag {
  /** Whether it is an item of a list. */
  isItem?: boolean;
  /** The passage that it was a part of. */
  from?: string;
  /** References that it answers. */
  about?: readonly string[];
}

/** `body` is what stands in it, empty where that is to be written. */
export function passageMdx(ref: string, body = '', { isItem = false, from, about = [] }: PassageTag = {}): string {
  const attributes = [
    ` id="${ref}"`,
    from === undefined ? '' : ` from="${from}"`,
    isItem ? ' as="item"' : '',
    about.length ? ` about="${about.join(' ')}"` : '',
  ];
  return `<Passage${attributes.join('')}>\n\n${body && `${body}\n\n`}</Passage>`;
}

/** What is known of a comment that is entered. */
export interface CommentTag {
  ref: string;
  /** The key of who speaks. */
  by: string;
  replyTo: string | null;
  /** When it was published, in ISO 8601. */
  date?: string | null | undefined;
  /** Where it was. */
  url?: string | undefined;
}

/** `items` are the passages and quotations in it, as MDX. */
export function commentMdx({ ref, by, replyTo, date, url }: CommentTag, items: readonly string[]): string {
  const attributes = [
    ` id="${ref}" by="${by}"`,
    replyTo ? ` replyTo="${replyTo}"` : '',
    date ? ` date="${date.slice(0, 10)}"` : '',
    url === undefined ? '' : ` url="${url.replaceAll('&', '&amp;')}"`,
  ];
  return [`<Comment${attributes.join('')}>`, ...items, '</Comment>'].join('\n\n');
}
