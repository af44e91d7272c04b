import type { Root } from 'hast';
import { startOf } from '../characters.ts';
import { blocksIn } from '../html/blocks.ts';
import { ImportError } from '../limits.ts';
import type { Tally } from '../tally.ts';
import { bylineOf, isNearByline, leaveOf, nearByline, type Byline } from './byline.ts';
import { frontOf } from './front-matter.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from './raw.ts';
import { countLost, newText, notesTree } from './text/body.ts';
import { groupsOf, linesIn, type Group } from './text/groups.ts';
import { takeOpening, withoutFrame } from './text/opening.ts';
import { treesOf, type LinesWish, type Text } from './text/trees.ts';
import { languageFact } from './language.ts';

/**
 * Plain text as people type it and as books are transcribed: paragraphs apart by empty lines, their lines broken at a width
 * or not; headings, lists, quotations, tables and verse by how they stand. Comments follow a last line “Comments”, each
 * below a line that says who wrote it and when: “Mara Quill, 12 January 2026:”.
 */

/** Below this share of lines whose kind is sure it is asked. */
export const LEAST_SURE = 0.7;

const TITLE = /^(?:comments?|discussion|replies)(?: ?\(\d+\))?:?$/i;

const LONGEST_BYLINE = 100;

/** The line that says who wrote a comment, with what stands right below it. */
function begunBy(group: Group): { byline: Byline; rest: Group } | null {
  const byline = group[0]!.text.length <= LONGEST_BYLINE ? bylineOf(group[0]!.text) : null;
  return byline && { byline, rest: group.slice(1) };
}

const titleAt = (groups: readonly Group[]): number =>
  groups.findLastIndex((group) => group.length <= 2 && TITLE.test(group[0]!.text));

/** Lines below the title of the comments that look like those that begin one. */
function undatedIn(groups: readonly Group[], file: string): string[] {
  const at = titleAt(groups);
  const lines = at < 0 ? [] : groups.slice(at + 1).map(([line]) => line!.text);
  return lines
    .filter((line) => line.length <= LONGEST_BYLINE && isNearByline(line))
    .map((line) => nearByline(file, line, 'Mara Quill, 12 January 2026 14:05'));
}

/** Where the comments begin; all that follows must be theirs. */
function commentsAt(groups: readonly Group[]): number | null {
  const at = titleAt(groups);
  return at >= 0 && groups[at + 1] && begunBy(groups[at + 1]!) ? at : null;
}

function readComments(
  groups: readonly Group[],
  wish: LinesWish,
  tally: Tally,
): { comments: RawComment[]; texts: Text[] } {
  const parts: { byline: Byline; groups: Group[] }[] = [];
  for (const group of groups) {
    const begun = begunBy(group);
    if (begun) parts.push({ byline: begun.byline, groups: begun.rest.length ? [begun.rest] : [] });
    else parts.at(-1)!.groups.push(group);
  }
  const texts: Text[] = [];
  const comments = parts.map(({ byline, groups: own }, i) => {
    const { author, date, answers } = byline;
    leaveOf(byline, tally);
    const answered = answers === null ? -1 : parts.slice(0, i).findLastIndex((one) => one.byline.author === answers);
    const text = newText(own, wish);
    const root: Root = { type: 'root', children: treesOf(own, text) };
    root.children.push(...notesTree(text));
    countLost(own, root, text, tally);
    texts.push(text);
    return {
      ...emptyRawComment(),
      id: `~c${i + 1}`,
      parent: answered < 0 ? null : `~c${answered + 1}`,
      author,
      date,
      blocks: blocksIn(root, { base: null, tally }),
    };
  });
  return { comments, texts };
}

function checkSure({ sure, unsure, doubt }: Text, file: string): void {
  const share = sure + unsure ? sure / (sure + unsure) : 1;
  if (share >= LEAST_SURE || !doubt) return;
  throw new ImportError(
    `${file} is plain text of which it is only ${Math.round(share * 100)} % sure whether its lines are verse or were broken at a width (line ${doubt[0]!.number}, “${startOf(doubt[0]!.text)}”): say so with --as verse or --as text.`,
  );
}

/** What is to be said of a text and its comments; only of the text it may be asked. */
function warningsOf(texts: readonly Text[], file: string): string[] {
  const doubt = texts.map((one) => one.doubt).find((one) => one !== null) ?? null;
  const parted = texts.flatMap(({ words }) => words.parted);
  const unsure = texts.reduce((sum, one) => sum + (one.doubt ? one.unsure : 0), 0);
  const indented = texts.reduce((sum, one) => sum + one.indented, 0);
  const lines = (n: number): string => (n === 1 ? '1 line' : `${n} lines`);
  return [
    ...(doubt
      ? [
          `${file}: of ${lines(unsure)} it is not sure whether they are verse or were broken at a width, and they were joined: line ${doubt[0]!.number}, “${startOf(doubt[0]!.text)}”; --as verse keeps all lines.`,
        ]
      : []),
    ...(parted.length
      ? [
          `${file}: ${parted.length === 1 ? 'a word that was parted at the end of its line keeps' : `${parted.length} words that were parted at the end of their lines keep`} the hyphen: ${parted.slice(0, 5).join(', ')}.`,
        ]
      : []),
    ...(indented ? [`${file}: how far ${lines(indented)} of verse stand in from the margin is not kept.`] : []),
  ];
}

export function readPlainText(
  source: string,
  { file, tally, wish }: { file: string; tally: Tally; wish: LinesWish },
): { posts: RawPost[]; warnings: string[] } {
  const { front, body } = frontOf(source.replace(/\r\n?/g, '\n'), tally);
  const groups = groupsOf(withoutFrame(linesIn(body), tally));
  // What is a list of comments from its beginning has no title, and nobody wrote it.
  const isOfComments = commentsAt(groups) === 0;
  const opening = isOfComments ? { rest: groups, title: null, authors: [], date: null } : takeOpening(groups, tally);
  const { rest, title, authors, date } = opening;
  const at = commentsAt(rest);
  const text = newText(rest, wish);
  const root: Root = { type: 'root', children: treesOf(rest.slice(0, at ?? undefined), text) };
  root.children.push(...notesTree(text));
  countLost(rest.slice(0, at ?? undefined), root, text, tally);
  const { comments, texts } = at === null ? { comments: [], texts: [] } : readComments(rest.slice(at + 1), wish, tally);
  checkSure(text, file);
  const post: RawPost = {
    ...emptyRawPost(),
    title: front.title ?? title,
    authors: front.authors.length ? front.authors : authors,
    date: front.date ?? date,
    url: front.url,
    link: front.link,
    ...languageFact(front.language),
    blocks: blocksIn(root, { base: front.url, tally, post: true }),
    comments,
  };
  return { posts: [post], warnings: [...warningsOf([text, ...texts], file), ...undatedIn(rest, file)] };
}
