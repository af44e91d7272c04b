import { startOf } from '../characters.ts';
import { fold } from '../fold.ts';
import type { RawPost } from '../readers/raw.ts';
import { counted, MOST_NAMED, someOf } from '../sentences.ts';
import type { Text } from '../readers/text/trees.ts';
import type { Tally } from '../tally.ts';
import type { Message } from './message.ts';
import type { Placed, Thread } from './threads.ts';

/** What is said of threads of mail, and how one is named. */

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

const sizeOf = ({ messages }: Thread): string => counted(messages.length, 'message');

const nameOf = ({ subject }: Thread): string => (subject ? `“${startOf(subject)}”` : 'one without a subject');

/** Threads by their names, with how many messages they have. */
export const namesOf = (threads: readonly Thread[]): string =>
  someOf(threads.map((one) => `${nameOf(one)} (${sizeOf(one)})`));

export const nameOfFiles = (files: readonly MailFile[]): string =>
  files.length > 3 ? `${files[0]!.file} and ${files.length - 1} more` : files.map(({ file }) => file).join(', ');

export const isCalled = ({ subject }: Thread, name: string): boolean => subject !== '' && fold(subject) === fold(name);

const unsureIn = (texts: readonly Text[]): number =>
  texts.reduce((sum, { doubt, unsure }) => sum + (doubt ? unsure : 0), 0);

export function warningsOf(files: readonly MailFile[], texts: readonly Text[], chosen: readonly Thread[]): string[] {
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
export function several(
  chosen: readonly Thread[],
  files: readonly MailFile[],
  { name, beside, isEssay }: Wish,
): string[] {
  if (chosen.length < 2 || name !== undefined) return [];
  const taken = beside.length || isEssay ? 'and all are taken for comments on the text' : 'each a work of its own';
  return [
    `${nameOfFiles(files)}: ${chosen.length} threads, ${taken}: ${namesOf(chosen)}; --article names one, by its subject or by the Message-ID of a message of it.`,
  ];
}

/** Threads of one subject, of which the longest was taken. */
export function alike(
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

export function leftOf(threads: readonly Thread[], chosen: readonly Thread[], files: readonly MailFile[]): string[] {
  const left = threads.filter((one) => !chosen.includes(one));
  const messages = left.reduce((sum, one) => sum + one.messages.length, 0);
  return left.length
    ? [
        `${nameOfFiles(files)}: left out: ${counted(left.length, 'other thread')} of mail (${counted(messages, 'message')}).`,
      ]
    : [];
}

/** Threads whose first message is a reply to what is not there. */
export const beheaded = (
  read: readonly { thread: Thread; root: Placed | null }[],
  files: readonly MailFile[],
): string[] =>
  read
    .filter(({ root }) => root !== null && root.missing !== null)
    .slice(0, MOST_NAMED)
    .map(
      ({ thread }) =>
        `${nameOfFiles(files)}: the first message of ${nameOf(thread)} answers one that is not there: give the file that has that too.`,
    );
