import { fold } from '../fold.ts';
import { ImportError } from '../limits.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from '../readers/raw.ts';
import type { Text } from '../readers/text/trees.ts';
import { counted } from '../sentences.ts';
import { leave } from '../tally.ts';
import { isCopyOf, type Sourced } from '../works.ts';
import { wordsOf } from '../words.ts';
import { aboveOf, blocksOf, knownOf, runsIn, type Reading } from './body.ts';
import type { IsAbove } from './endings.ts';
import { commentId, type Message } from './message.ts';
import {
  alike,
  beheaded,
  isCalled,
  leftOf,
  nameOfFiles,
  namesOf,
  several,
  warningsOf,
  type MailFile,
  type Wish,
} from './sentences.ts';
import { threadsOf, type Placed, type Thread } from './threads.ts';

/**
 * Messages of all files of an import as discussions: a thread is a text, which is its first message, and comments on it, which are
 * the others. Where another file has the text that is spoken of, all are comments on that.
 */

export interface Discussions {
  posts: Sourced[];
  incomplete: string[];
  left: string[];
  warnings: string[];
  /** Words of the messages of each file. */
  words: Map<string, number>;
}

const idIn = (name: string): string => name.trim().replace(/^<|>$/g, '');

/** The thread of a message; or else the longest of those that are called so. */
const namedIn = (threads: readonly Thread[], name: string): Thread | undefined =>
  threads.find(({ messages }) => messages.some(({ message }) => message.id === idIn(name))) ??
  threads.find((one) => isCalled(one, name));

/** Those that are meant: by their name, or since they are called as the text that is given with them; or else all. */
function chosenOf(threads: Thread[], files: readonly MailFile[], { name, beside }: Wish): Thread[] {
  const named = name === undefined ? undefined : namedIn(threads, name);
  if (named) return [named];
  if (name !== undefined && !beside.length)
    throw new ImportError(
      `${nameOfFiles(files)} has no thread “${name}”: write the subject of one of those that it has, ${namesOf(threads)}, or the Message-ID of a message of it.`,
    );
  const same = threads.filter(({ subject }) =>
    beside.some(({ title }) => title !== null && subject !== '' && fold(title) === fold(subject)),
  );
  return same.length ? same : threads;
}

/** A thread as it is read. */
interface Read {
  thread: Thread;
  root: Placed | null;
  blocks: Map<Message, RawComment['blocks']>;
}

/** The message that all others answer. One that answers what is not there is such too, where there is no other. */
function rootOf({ messages }: Thread): Placed | null {
  const tops = messages.filter(({ parent }) => parent === null);
  return tops.length === 1 ? tops[0]! : null;
}

/** More answered messages nobody quotes whole. */
const MOST_ABOVE = 3;

/** For each message whether words stand in those that it answers. */
function answeredIn({ messages }: Thread): (placed: Placed) => IsAbove {
  const parents = new Map(messages.map(({ message, parent }) => [message, parent]));
  const known = new Map<Message, Set<number>>();
  const runsOf = (message: Message): Set<number> => {
    const runs = known.get(message) ?? runsIn(message);
    known.set(message, runs);
    return runs;
  };
  return ({ parent }) => {
    const above: Message[] = [];
    for (let at = parent; at && above.length < MOST_ABOVE; at = parents.get(at) ?? null) above.push(at);
    return aboveOf(above, runsOf);
  };
}

function readThread(thread: Thread, texts: Text[]): Read {
  const isKnown = knownOf(thread.messages.map(({ message }) => message));
  const root = rootOf(thread);
  const above = answeredIn(thread);
  const blocks = new Map(
    thread.messages.map((placed) => {
      const reading: Reading = { isKnown, isAbove: above(placed), texts, isPost: placed === root };
      return [placed.message, blocksOf(placed.message, reading)];
    }),
  );
  return { thread, root, blocks };
}

function commentOf({ message, parent, missing }: Placed, { root, blocks }: Read, isReply: boolean): RawComment {
  const { id, sender, date, url } = message;
  const own = blocks.get(message)!;
  const answered = parent && (isReply || parent !== root?.message) ? commentId(parent.id) : null;
  return {
    ...emptyRawComment(),
    id: commentId(id),
    parent: parent ? answered : missing === null ? null : commentId(missing),
    author: sender.name,
    date,
    ...(url === null ? {} : { url }),
    flags: own.length ? [] : ['no-text'],
    blocks: own,
  };
}

/** Comments alone, on what another file has. */
const asReplies = (read: Read): RawPost => ({
  ...emptyRawPost(),
  comments: read.thread.messages.map((one) => commentOf(one, read, true)),
});

function asPost(read: Read): RawPost {
  const { thread, root, blocks } = read;
  const title = thread.subject || null;
  if (!root) return { ...emptyRawPost(), title, comments: asReplies(read).comments };
  const { sender, date, url } = root.message;
  return {
    ...emptyRawPost(),
    title,
    authors: sender.name === null ? [] : [sender.name],
    date,
    url,
    blocks: blocks.get(root.message)!,
    comments: thread.messages.filter((one) => one !== root).map((one) => commentOf(one, read, false)),
  };
}

/** What a thread is: a text with comments, or comments on another. */
function postOf(read: Read, { beside, isEssay }: Wish): RawPost {
  const post = asPost(read);
  const others = beside.length > 0 || isEssay !== null;
  if (!others || beside.some((one) => isCopyOf(one, post)) || isEssay?.(post)) return post;
  return asReplies(read);
}

function wordsIn(read: readonly Read[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { blocks } of read)
    for (const [{ file }, own] of blocks) words.set(file, (words.get(file) ?? 0) + wordsOf(own));
  return words;
}

export function discussionsIn(files: readonly MailFile[], wish: Wish): Discussions {
  const again = ({ tally, subject }: Message): void => leave(tally, 'again', subject);
  const threads = threadsOf(
    files.flatMap(({ messages }) => messages),
    again,
  );
  const chosen = chosenOf(threads, files, wish);
  const texts: Text[] = [];
  const read = chosen.map((one) => readThread(one, texts));
  const file = nameOfFiles(files);
  const posts = read.map((one): Sourced => ({ file, post: postOf(one, wish), isOfMany: true }));
  if (!read.some(({ blocks }) => [...blocks.values()].some((one) => one.length)))
    throw new ImportError(
      `${file} holds no text: of its ${counted(threads.flatMap(({ messages }) => messages).length, 'message')} nothing is left but what is attached, signed or quoted; get the text that was attached, and give that.`,
    );
  return {
    posts,
    incomplete: beheaded(read, files),
    left: leftOf(threads, chosen, files),
    warnings: [
      ...several(chosen, files, wish),
      ...alike(threads, chosen, files, wish),
      ...warningsOf(files, texts, chosen),
    ],
    words: wordsIn(read),
  };
}
