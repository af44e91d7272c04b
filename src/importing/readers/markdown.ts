import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { safeAddress } from '../../html/addresses.ts';
import { oneLine } from '../characters.ts';
import type { Context } from '../html/blocks.ts';
import { ImportError } from '../limits.ts';
import { leave, type Tally } from '../tally.ts';
import { dateOf } from './dates.ts';
import { LESSWRONG } from './graphql.ts';
import { blocksOfMarkdown, forPeople, markdownParser, shallow } from './markdown-blocks.ts';
import { codeLines } from './markdown-fences.ts';
import { postAddress, postIdOf } from './page-head.ts';
import { somebody } from './nobody.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from './raw.ts';
import { listedNames } from './written-by.ts';

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

/** Words with no mark but, at the end, a link. The parser would read a long file of nothing else for a minute. */
const PLAIN = /^((?:(?!\/\/|www\.)[^[\]()<>&\\*_`~$@])*)(?:\[([^[\]()<>&\\*_`~$]*)\]\(([^()<>&\\\s]+)\))?$/;

/** A line as the parser reads it within a heading, where nothing begins a block. */
function factOf(line: string): Fact {
  const [plain, before, label, url] = PLAIN.exec(line) ?? [];
  if (plain !== undefined) return { text: oneLine(`${before}${label ?? ''}`), urls: url === undefined ? [] : [url] };
  const tree = markdownParser.parse(`# ${line}`);
  return { text: oneLine(toString(tree)), urls: linksIn(tree) };
}

const FACT =
  /^(?:By |\d{4}-\d{2}-\d{2}|[-−]?\d+ (?:points|votes)|Karma|Tags?\b|Comments:|Post URL|HTML|Markdown|Reply depth|Parent comment|Link ?post|Word count|Reactions?\b)/i;

/** The lines of a list of facts, `*   ` at the margin, and where the text after them begins. */
function readFacts(lines: string[], from: number): { facts: Fact[]; next: number } {
  const facts: Fact[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (!line.trim()) continue;
    if (!/^[*-]\s/.test(line)) break;
    const fact = factOf(line.slice(1).trim());
    // The text may begin with a list of its own.
    if (facts.length && !lines[at - 1]!.trim() && !FACT.test(fact.text)) break;
    facts.push(fact);
  }
  return { facts, next: at };
}

const factAfter = (facts: Fact[], label: string): Fact | undefined => facts.find(({ text }) => text.startsWith(label));
const DATE = /^\d{4}-\d{2}-\d{2}/;
const dateIn = (facts: Fact[], tally: Tally): string | null =>
  dateOf(
    facts.map(({ text }) => text).find((text) => DATE.test(text)),
    tally,
  );

/** Facts that are read. Parents and addresses are, and depth follows from parents. */
const READ = /^(?:By |\d{4}-\d{2}-\d{2}|Comments:|Post URL|HTML|Markdown|Reply depth|Parent comment|Link ?post)/i;

function leaveFacts(facts: Fact[], tally: Tally): void {
  for (const { text } of facts) if (!READ.test(text)) leave(tally, 'fact', text);
}

interface Heading {
  depth: number;
  /** Counted from 0. */
  line: number;
  text: string;
}

const HEADING = /^(#{1,3})\s+(.*?)(?:\s+#+)?\s*$/;

/** Headings of the first three depths, at the margin and not in code. */
function headingsIn(lines: string[]): Heading[] {
  const code = codeLines(lines);
  return lines.flatMap((one, line) => {
    const [, marks, words] = (!code[line] && HEADING.exec(one)) || [];
    return marks && words ? [{ depth: marks.length, line, text: factOf(words).text }] : [];
  });
}

/** What the site adds after a post. */
const AFTERWORDS = ['Top Comments Index', 'Navigation'];

const whole = (url: string): string | null => safeAddress(forPeople(url), LESSWRONG);

/** The site writes its own addresses without its name. */
function postUrl(facts: Fact[], lines: string[]): string | null {
  const named = factAfter(facts, 'Post URL') ?? factAfter(facts, 'HTML');
  const text = lines.join('\n');
  const [first] = named?.urls.length
    ? named.urls
    : (text.match(/https?:\/\/[^\s)\]>]+\/posts\/[^\s)\]>]+/) ??
      text.match(/(?<=\]\()\/(?:posts|api\/post)\/[^\s)]+/) ??
      []);
  return first === undefined ? null : postAddress(whole(first));
}

/** Where relative addresses start. */
const baseOf = (url: string | null): string => url ?? LESSWRONG;

function readPostText(lines: string[], tally: Tally): RawPost {
  const headings = headingsIn(lines);
  const title = headings.find((one) => one.depth === 1)!;
  const { facts, next } = readFacts(lines, title.line + 1);
  const end = headings.find((one) => one.depth > 1 && one.line >= next && AFTERWORDS.includes(one.text));
  const url = postUrl(facts, []);
  const [link] = facts.find(({ text }) => /^Link ?post/i.test(text))?.urls ?? [];
  leaveFacts(facts, tally);
  if (end) leave(tally, 'around', lines.slice(end.line).join(' '));
  const before = lines.slice(0, title.line).join(' ');
  if (before.trim()) leave(tally, 'around', before);
  const count = /\d+/.exec(factAfter(facts, 'Comments:')?.text ?? '')?.[0];
  return {
    ...emptyRawPost(),
    id: postIdOf(url),
    title: title.text,
    authors: facts.filter(({ text }) => /^By /.test(text)).flatMap(({ text }) => listedNames(text.slice(3))),
    date: dateIn(facts, tally),
    url,
    link: link === undefined ? null : safeAddress(link, baseOf(url)),
    blocks: blocksOfMarkdown(lines.slice(next, end?.line).join('\n'), { base: baseOf(url), tally, post: true }),
    commentCount: count === undefined ? null : Number(count),
  };
}

const COMMENT = 'Comment by ';
const EMPTY = '[No comment body available]';

const lastPart = (url: string | undefined): string | null =>
  url?.split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? null;

const depthIn = (facts: Fact[]): number => Number(/\d+/.exec(factAfter(facts, 'Reply depth')?.text ?? '')?.[0] ?? 0);

function readCommentText(lines: string[], heading: Heading, context: Context): RawComment {
  const { facts, next } = readFacts(lines, 1);
  const indent = new RegExp(`^\\t{1,${Math.min(depthIn(facts) + 1, 6)}}`);
  const start = lines.findIndex((line, i) => i >= next && line.startsWith('\t'));
  const body = start < 0 ? [] : lines.slice(start).map((line) => line.replace(indent, ''));
  const text = body.join('\n').trim();
  leaveFacts(facts, context.tally);
  const beside = lines.slice(next, start < 0 ? undefined : start).filter((line) => line.trim());
  if (beside.length) leave(context.tally, 'fact', beside.join(' '), beside.length);
  const missing = !text || text.replace(/^_|_$/g, '') === EMPTY;
  const name = heading.text.slice(COMMENT.length);
  const permalink = factAfter(facts, 'HTML permalink') ?? factAfter(facts, 'Markdown permalink');
  return {
    ...emptyRawComment(),
    id: lastPart(permalink?.urls[0]),
    parent: lastPart(factAfter(facts, 'Parent comment')?.urls[0]),
    author: somebody(name),
    date: dateIn(facts, context.tally),
    flags: missing ? ['no-text'] : [],
    blocks: missing ? [] : blocksOfMarkdown(text, context),
  };
}

function readCommentsText(lines: string[], tally: Tally): RawPost {
  const headings = headingsIn(lines);
  const title = headings[0]!.text.replace(/^Comments:\s*/, '');
  const starts = headings.filter((one) => one.depth === 3 && one.text.startsWith(COMMENT));
  const intro = lines.slice(0, starts[0]?.line);
  const url = postUrl([], intro);
  const total = /of (\d+) comments/.exec(intro.join('\n'))?.[1];
  const said = intro.slice(1).filter((line) => line.trim() && !/^Showing \d+ of|\]\(/.test(line));
  if (said.length) leave(tally, 'fact', said.join(' '), said.length);
  const comments = starts.map((heading, i) => {
    return readCommentText(lines.slice(heading.line, starts[i + 1]?.line), heading, { base: baseOf(url), tally });
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

/** Reads one file, which may hold a post, its comments, or one after the other. */
export function readMarkdown(text: string, file: string, tally: Tally): RawPost[] {
  const lines = shallow(text.replace(/\r\n?/g, '\n')).split('\n');
  const titles = headingsIn(lines).filter(({ depth }) => depth === 1);
  const [title] = titles;
  if (!title) throw new ImportError(`${file} has no title: LessWrong's Markdown begins with “# Title”.`);
  const comments = titles.find((one) => one.text.startsWith('Comments:'));
  if (!comments) return [readPostText(lines, tally)];
  const discussion = readCommentsText(lines.slice(comments.line), tally);
  return comments === title ? [discussion] : [readPostText(lines.slice(0, comments.line), tally), discussion];
}
