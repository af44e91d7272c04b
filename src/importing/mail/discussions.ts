import { startOf } from '../characters.ts';
import { fold } from '../fold.ts';
import { ImportError } from '../limits.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from '../readers/raw.ts';
import type { Text } from '../readers/text/trees.ts';
import { leave, type Tally } from '../tally.ts';
import { isCopyOf, type Sourced } from '../works.ts';
import { wordsOf } from '../words.ts';
import { aboveOf, blocksOf, knownOf, runsIn, type Reading } from './body.ts';
import type { IsAbove } from './endings.ts';
import { commentId, type Message } from './message.ts';
import { threadsOf, type Placed, type Thread } from './threads.ts';

/**
 * Messages of all files of an import as discussions: a thread is a text, which is its first message, and comments on it, which are
 * the others. Where another file has the text that is spoken of, all are comments on that.
 */

export interface MailFile {
  file: string;
  messages: Message[];
  tally: Tally;
}

export interface Wish {
  /** Which thread is meant. */
  name: string | undefined;
  /** Texts that other files have. */
  beside: readonly RawPost[];
  /** Whether it is the text that the edition has already; null where there is no edition. */
  isEssay: ((post: RawPost) => boolean) | null;
}

export interface Discussions {
  posts: Sourced[];
  incomplete: string[];
  left: string[];
  warnings: string[];
  /** Words of the messages of each file. */
  words: Map<string, number>;
}

const MOST_NAMED = 8;

const counted = (n: number, one: string): string => (n === 1 ? `1 ${one}` : `${n} ${one}s`);

const sizeOf = ({ messages }: Thread): string => counted(messages.length, 'message');

const nameOf = ({ subject }: Thread): string => (subject ? `“${startOf(subject)}”` : 'one without a subject');

/** Threads by their names, with how many messages they have. */
const namesOf = (threads: readonly Thread[]): string =>
  threads
    .slice(0, MOST_NAMED)
    .map((one) => `${nameOf(one)} (${sizeOf(one)})`)
    .join(', ') + (threads.length > MOST_NAMED ? ` and ${threads.length - MOST_NAMED} more` : '');

const nameOfFiles = (files: readonly MailFile[]): string =>
  files.length > 3 ? `${files[0]!.file} and ${files.length - 1} more` : files.map(({ file }) => file).join(', ');

const idIn = (name: string): string => name.trim().replace(/^<|>$/g, '');

const isCalled = ({ subject }: Thread, name: string): boolean => subject !== '' && fold(subject) === fold(name);

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

const unsureIn = (texts: readonly Text[]): number =>
  texts.reduce((sum, { doubt, unsure }) => sum + (doubt ? unsure : 0), 0);

function warningsOf(files: readonly MailFile[], texts: readonly Text[], chosen: readonly Thread[]): string[] {
  const [name, unsure] = [nameOfFiles(files), unsureIn(texts)];
  const bySubject = chosen.flatMap(({ messages }) => messages).filter((one) => one.isBySubject).length;
  return [
    ...(unsure
      ? [
          `${name}: of ${counted(unsure, 'line')} it is not sure whether they are verse or were broken at a width, and they were joined.`,
        ]
      : []),
    ...(bySubject
      ? [
          `${name}: ${counted(bySubject, 'message')} named nothing that is there as what ${bySubject === 1 ? 'it answers, and was' : 'they answer, and were'} put below the first of ${bySubject === 1 ? 'its' : 'their'} subject.`,
        ]
      : []),
  ];
}

/** Several threads of which none was named. */
function several(chosen: readonly Thread[], files: readonly MailFile[], { name, beside, isEssay }: Wish): string[] {
  if (chosen.length < 2 || name !== undefined) return [];
  const taken = beside.length || isEssay ? 'and all are taken for comments on the text' : 'each a work of its own';
  return [
    `${nameOfFiles(files)}: ${chosen.length} threads, ${taken}: ${namesOf(chosen)}; --article names one, by its subject or by the Message-ID of a message of it.`,
  ];
}

/** Threads of one subject, of which the longest was taken. */
function alike(
  threads: readonly Thread[],
  chosen: readonly Thread[],
  files: readonly MailFile[],
  { name }: Wish,
): string[] {
  const others = threads.filter((one) => !chosen.includes(one) && name !== undefined && isCalled(one, name));
  const named = others
    .slice(0, MOST_NAMED)
    .map((one) => `${sizeOf(one)}, ${one.messages[0]!.message.file} line ${one.messages[0]!.message.line}`);
  return others.length && chosen.some((one) => isCalled(one, name!))
    ? [
        `${nameOfFiles(files)}: ${counted(others.length, 'other thread')} of the subject “${name}” ${others.length === 1 ? 'is' : 'are'} left out (${named.join('; ')}); --article takes the Message-ID of a message too.`,
      ]
    : [];
}

function leftOf(threads: readonly Thread[], chosen: readonly Thread[], files: readonly MailFile[]): string[] {
  const left = threads.filter((one) => !chosen.includes(one));
  const messages = left.reduce((sum, one) => sum + one.messages.length, 0);
  return left.length
    ? [
        `${nameOfFiles(files)}: left out: ${counted(left.length, 'other thread')} of mail (${counted(messages, 'message')}).`,
      ]
    : [];
}

/** Threads whose first message is a reply to what is not there. */
const beheaded = (read: readonly Read[], files: readonly MailFile[]): string[] =>
  read
    .filter(({ root }) => root !== null && root.missing !== null)
    .slice(0, MOST_NAMED)
    .map(
      ({ thread }) =>
        `${nameOfFiles(files)}: the first message of ${nameOf(thread)} answers one that is not there: give the file that has that too.`,
    );

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
