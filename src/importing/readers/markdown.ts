import type { Heading, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { oneLine } from '../characters.ts';
import { ImportError } from '../limits.ts';
import { isoDate } from './dates.ts';
import { blocksOfMarkdown, markdownParser, shallow } from './markdown-blocks.ts';
import { postAddress, postIdOf } from './page-head.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from './raw.ts';

/**
 * LessWrong's Markdown: a post (`# Title`, a list of facts, the text, an index of comments) or its comments
 * (`# Comments: Title`, then `### Comment by …` with a list of facts and the text, indented by its depth).
 */

interface Fact {
  text: string;
  urls: string[];
}

const linksIn = (node: Nodes): string[] =>
  node.type === 'link' ? [node.url] : 'children' in node ? node.children.flatMap(linksIn) : [];

/** The lines of a list of facts, `*   ` at the margin, and where the text after them begins. */
function readFacts(lines: string[], from: number): { facts: Fact[]; next: number } {
  const facts: Fact[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (!line.trim()) continue;
    if (!/^[*-]\s/.test(line)) break;
    const tree = markdownParser.parse(line);
    facts.push({ text: oneLine(toString(tree)), urls: linksIn(tree) });
  }
  return { facts, next: at };
}

const factAfter = (facts: Fact[], label: string): Fact | undefined => facts.find(({ text }) => text.startsWith(label));
const dateIn = (facts: Fact[]): string | null =>
  isoDate(facts.map(({ text }) => text).find((text) => /^\d{4}-\d{2}-\d{2}/.test(text)));

const isHeading = (node: RootContent, depth: number): node is Heading =>
  node.type === 'heading' && node.depth === depth;

const lineOf = (node: Nodes): number => node.position!.start.line - 1;

/** What the site adds after a post. */
const AFTERWORDS = ['Top Comments Index', 'Navigation'];

function postUrl(facts: Fact[], lines: string[]): string | null {
  const named = factAfter(facts, 'Post URL') ?? factAfter(facts, 'HTML');
  const urls = named?.urls.length
    ? named.urls
    : (lines.join('\n').match(/https?:\/\/[^\s)\]>]+\/posts\/[^\s)\]>]+/g) ?? []);
  return postAddress(urls[0] ?? null);
}

function readPostText(lines: string[], headings: Heading[]): RawPost {
  const title = headings.find((one) => one.depth === 1)!;
  const { facts, next } = readFacts(lines, lineOf(title) + 1);
  const end = headings.find((one) => one.depth > 1 && lineOf(one) >= next && AFTERWORDS.includes(toString(one)));
  const url = postUrl(facts, []);
  const count = /\d+/.exec(factAfter(facts, 'Comments:')?.text ?? '')?.[0];
  return {
    ...emptyRawPost(),
    id: postIdOf(url),
    title: oneLine(toString(title)),
    authors: facts
      .filter(({ text }) => /^By /.test(text))
      .flatMap(({ text }) => text.slice(3).split(/, | and /))
      .map(oneLine),
    date: dateIn(facts),
    url,
    blocks: blocksOfMarkdown(lines.slice(next, end ? lineOf(end) : undefined).join('\n'), url),
    commentCount: count === undefined ? null : Number(count),
  };
}

const COMMENT = 'Comment by ';
const EMPTY = '[No comment body available]';

const lastPart = (url: string | undefined): string | null =>
  url?.split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? null;

const depthIn = (facts: Fact[]): number => Number(/\d+/.exec(factAfter(facts, 'Reply depth')?.text ?? '')?.[0] ?? 0);

function readCommentText(lines: string[], heading: Heading, base: string | null): RawComment {
  const { facts, next } = readFacts(lines, 1);
  const indent = new RegExp(`^\\t{1,${Math.min(depthIn(facts) + 1, 6)}}`);
  const start = lines.findIndex((line, i) => i >= next && line.startsWith('\t'));
  const body = start < 0 ? [] : lines.slice(start).map((line) => line.replace(indent, ''));
  const text = body.join('\n').trim();
  const missing = !text || text.replace(/^_|_$/g, '') === EMPTY;
  const name = oneLine(toString(heading)).slice(COMMENT.length);
  const permalink = factAfter(facts, 'HTML permalink') ?? factAfter(facts, 'Markdown permalink');
  return {
    ...emptyRawComment(),
    id: lastPart(permalink?.urls[0]),
    parent: lastPart(factAfter(facts, 'Parent comment')?.urls[0]),
    author: ['[Anonymous]', '[anonymous]', '[deleted]'].includes(name) ? null : name,
    date: dateIn(facts),
    flags: missing ? ['no-text'] : [],
    blocks: missing ? [] : blocksOfMarkdown(text, base),
  };
}

function readCommentsText(lines: string[], headings: Heading[]): RawPost {
  const title = oneLine(toString(headings[0]!)).replace(/^Comments:\s*/, '');
  const starts = headings.filter((one) => one.depth === 3 && toString(one).startsWith(COMMENT));
  const first = starts[0] ? lineOf(starts[0]) : lines.length;
  const intro = lines.slice(0, first);
  const url = postUrl([], intro);
  const total = /of (\d+) comments/.exec(intro.join('\n'))?.[1];
  const comments = starts.map((heading, i) => {
    const end = starts[i + 1] ? lineOf(starts[i + 1]!) : lines.length;
    return readCommentText(lines.slice(lineOf(heading), end), heading, url);
  });
  return {
    ...emptyRawPost(),
    id: postIdOf(url),
    title,
    url,
    comments,
    commentCount: total === undefined ? null : Number(total),
  };
}

const isComments = (heading: Heading): boolean => toString(heading).startsWith('Comments:');

/** Reads one file, which may hold a post, its comments, or one after the other. */
export function readMarkdown(text: string, file: string): RawPost[] {
  const lines = shallow(text.replace(/\r\n?/g, '\n')).split('\n');
  const headings = markdownParser
    .parse(lines.join('\n'))
    .children.filter((node): node is Heading => node.type === 'heading');
  const titles = headings.filter((one) => isHeading(one, 1));
  if (!titles.length) throw new ImportError(`${file} has no title: LessWrong's Markdown begins with “# Title”.`);
  const [title] = titles;
  const comments = titles.find(isComments);
  if (!comments) return [readPostText(lines, headings)];
  const at = lineOf(comments);
  const discussion = readCommentsText(
    lines.slice(at),
    shifted(
      headings.filter((one) => lineOf(one) >= at),
      at,
    ),
  );
  return comments === title
    ? [discussion]
    : [
        readPostText(
          lines.slice(0, at),
          headings.filter((one) => lineOf(one) < at),
        ),
        discussion,
      ];
}

/** Headings as they stand when the text begins `by` lines later. */
const shifted = (headings: Heading[], by: number): Heading[] =>
  headings.map((heading) => {
    const { start, end } = heading.position!;
    return { ...heading, position: { start: { ...start, line: start.line - by }, end } };
  });
