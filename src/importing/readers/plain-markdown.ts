import type { FootnoteDefinition, Heading, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { oneLine } from '../characters.ts';
import type { Context } from '../html/blocks.ts';
import { leave, type Tally } from '../tally.ts';
import { bylineOf, leaveOf, nearByline } from './byline.ts';
import { datedSignature, type Signature } from './signature.ts';
import { YEAR } from './dates.ts';
import { frontOf } from './front-matter.ts';
import { blocksOfTree, definitionsIn, keepUncalled, leaveUnused, markdownTree } from './markdown-blocks.ts';
import { leaveName } from './markdown-places.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from './raw.ts';
import { languageFact } from './language.ts';
import { authorsOfParagraph } from './written-by.ts';

/**
 * Markdown of any writer: front matter, a title, the text, and perhaps its comments under a last heading “Comments”. Each of
 * them has a heading that says who wrote it and when, `### Mara Quill, 2026-01-12 14:05 CET`; its name may be a link to the
 * comment. A heading one level deeper answers the comment above it; where the six levels do not suffice, a name says it:
 * `###### Tom Reed, answering Mara Quill, 2026-01-13`. A comment without a date has `Comment by Mara Quill`.
 */

/** Without tags, as of an anchor in a heading. */
const wordsOf = (node: Nodes): string => oneLine(toString(node, { includeHtml: false }));

const isHeading = (node: RootContent | undefined): node is Heading => node?.type === 'heading';

const COMMENTS =
  /^(?:\d+ )?(?:comments?|discussion|responses|replies|kommentare|commentaires|comentarios|commenti)(?: ?\(\d+\))?$/i;

/** Where the comments begin: under a heading of that name that nothing but deeper headings follow. */
function commentsAt(nodes: RootContent[]): number | null {
  const at = nodes.findLastIndex((node) => isHeading(node) && COMMENTS.test(wordsOf(node)));
  const title = nodes[at];
  if (!isHeading(title)) return null;
  const after = nodes.slice(at + 1).filter(isHeading);
  return after.length && after.every(({ depth }) => depth > title.depth) ? at : null;
}

/** What of the tree a part of it calls: definitions of addresses, and its own notes. */
function withDefinitions(children: RootContent[], tree: Root): Root {
  const called = new Set<string>();
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    if ('children' in node) node.children.forEach(walk);
  };
  const notes = tree.children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition');
  const isDefinition = ({ type }: RootContent): boolean => type === 'definition' || type === 'footnoteDefinition';
  const own = children.filter((node) => !isDefinition(node));
  own.forEach(walk);
  for (let before = -1; before !== called.size;) {
    before = called.size;
    for (const note of notes) if (called.has(note.identifier)) walk(note);
  }
  const links = tree.children.filter(({ type }) => type === 'definition');
  return { type: 'root', children: [...own, ...links, ...notes.filter(({ identifier }) => called.has(identifier))] };
}

interface Written {
  comment: RawComment;
  depth: number;
}

const linkIn = (node: Nodes): string | null =>
  node.type === 'link' ? node.url : 'children' in node ? (node.children.map(linkIn).find(Boolean) ?? null) : null;

const sameName = (a: string | null, b: string): boolean => a?.toLowerCase() === b.trim().toLowerCase();

function commentOf(heading: Heading, before: Written[], tally: Tally): RawComment {
  const byline = bylineOf(wordsOf(heading))!;
  const { author, date, answers } = byline;
  leaveOf(byline, tally);
  leaveName(heading, tally);
  const named = answers === null ? undefined : before.findLast(({ comment }) => sameName(comment.author, answers));
  const above = before.findLast(({ depth }) => depth < heading.depth);
  const url = linkIn(heading);
  return {
    ...emptyRawComment(),
    id: `~c${before.length + 1}`,
    parent: (named ?? above)?.comment.id ?? null,
    author,
    date,
    ...(url && /^https?:/.test(url) ? { url } : {}),
  };
}

/** Headings that name no writer are the comment's own. */
function readComments(nodes: RootContent[], tree: Root, context: Context): RawComment[] {
  const starts = nodes.flatMap((node, i) => (isHeading(node) && bylineOf(wordsOf(node)) ? [i] : []));
  const intro = nodes.slice(0, starts[0]).map(wordsOf);
  if (intro.length) leave(context.tally, 'fact', intro.join(' '), intro.length);
  const written: Written[] = [];
  starts.forEach((at, k) => {
    const heading = nodes[at] as Heading;
    const comment = commentOf(heading, written, context.tally);
    const body = withDefinitions(nodes.slice(at + 1, starts[k + 1]), tree);
    written.push({ comment: { ...comment, blocks: blocksOfTree(body, context) }, depth: heading.depth });
  });
  return written.map(({ comment }) => (comment.blocks.length ? comment : { ...comment, flags: ['no-text'] }));
}

/** The heading of the first level that the text begins with; one that repeats the front matter's title is that title. */
function titleOf(tree: Root, title: string | null, tally: Tally): string | null {
  const [first] = tree.children;
  if (!isHeading(first) || first.depth !== 1) return title;
  const text = wordsOf(first);
  if (title !== null && title !== text) return title;
  tree.children.shift();
  leaveName(first, tally);
  return text || null;
}

/** A line right below the title may say who wrote it, and when. */
function signatureBelow(tree: Root, { authors, date }: Signature, tally: Tally): Signature {
  const [first] = tree.children;
  const line = first?.type === 'paragraph' && !authors.length ? wordsOf(first) : '';
  const names = authorsOfParagraph(line);
  const found = names ? { authors: names, date } : datedSignature(line, tally);
  if (!found) return { authors, date };
  tree.children.shift();
  if (date !== null && found.date !== date) leave(tally, 'fact', line);
  return { authors: found.authors, date: date ?? found.date };
}

const LIKE = '### Mara Quill, 2026-01-12 14:05';

/** Headings among comments that have a year, and no date that could be read. */
const undatedIn = (nodes: RootContent[], file: string): string[] =>
  nodes
    .filter(isHeading)
    .map(wordsOf)
    .filter((heading) => YEAR.test(heading) && !bylineOf(heading))
    .map((heading) => nearByline(file, heading, LIKE));

/** What could have been comments, said. */
function unread(nodes: RootContent[], file: string): string[] {
  const at = commentsAt(nodes);
  if (at === null) return [];
  const name = wordsOf(nodes[at]!);
  return [
    `${file}: the section “${name}” was read as a part of the text, since none of its headings says who wrote a comment and when: write “${LIKE}”.`,
  ];
}

export interface PlainContext {
  file: string;
  /** The address that relative ones of pictures start from. */
  pictures: string;
  tally: Tally;
}

export function readPlainMarkdown(
  text: string,
  { file, pictures, tally }: PlainContext,
): { posts: RawPost[]; warnings: string[] } {
  const { front, body } = frontOf(text.replace(/\r\n?/g, '\n'), tally);
  const tree = markdownTree(body, tally, true);
  const title = titleOf(tree, front.title, tally);
  const { authors, date } = signatureBelow(tree, front, tally);
  const context: Context = { base: front.url, pictures, tally };
  const at = commentsAt(tree.children);
  const isList = at !== null && tree.children.slice(at).some((node) => isHeading(node) && bylineOf(wordsOf(node)));
  const under = isList ? tree.children.slice(at + 1) : [];
  const warnings = isList ? undatedIn(under, file) : unread(tree.children, file);
  const comments = readComments(under, tree, context);
  const essay = withDefinitions(isList ? tree.children.slice(0, at) : tree.children, tree);
  const { notes } = definitionsIn(tree);
  essay.children.push(...notes);
  leaveUnused(tree, tally);
  keepUncalled(essay);
  const { url, link } = front;
  return {
    posts: [
      {
        ...emptyRawPost(),
        title,
        authors,
        date,
        url,
        link,
        ...languageFact(front.language),
        comments,
        blocks: blocksOfTree(essay, { ...context, post: true }),
      },
    ],
    warnings,
  };
}
