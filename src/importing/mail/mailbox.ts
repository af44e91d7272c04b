import { HEADER } from '../mime.ts';

/**
 * Messages of mail as files hold them: one alone (`.eml`, RFC 5322; `.emlx`, with its length before it), or a mailbox, in which each
 * begins with a line `From ` (RFC 4155), as archives of mailing lists give it. A text here has a character a byte.
 */

/** One message, as it was sent. */
export interface Sent {
  text: string;
  /** The line of the file that it begins in, counted from 1. */
  line: number;
  /** What the mailbox says of when it came. */
  came: string | null;
}

/** Headers stand within so many bytes. */
const HEAD = 65_536;

const WEEKDAY = String.raw`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*`;
/** “From jane at bees.example  Sat Apr  3 08:12:00 2021”. */
const MARK = new RegExp(
  String.raw`^From (?:.*\s)?(${WEEKDAY}\s+(?:${MONTH}\s+\d{1,2}|\d{1,2}\s+${MONTH})\b.*\d{2}:\d{2}.*)$`,
);

const bare = (text: string): string => text.replace(/^(?:ï»¿)?\s*/, '');

const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Names of headers from a place on, if all lines up to an empty one, or to the end, are such. */
function headersAt(text: string): Set<string> | null {
  const names = new Set<string>();
  let others = 0;
  for (const line of text.split('\n')) {
    if (!line.trim()) break;
    const name = HEADER.exec(line)?.[1];
    if (name !== undefined) names.add(name.toLowerCase());
    // Some programs keep lines of mailboxes among the headers, or others that are none.
    else if (
      !(names.size && /^[ \t]/.test(line)) &&
      !/^>?From /.test(line) &&
      (names.size < 2 || !line.includes(': ') || ++others > 2)
    )
      return null;
  }
  return names;
}

const OF_MAIL = ['date', 'message-id', 'in-reply-to', 'received', 'subject', 'content-type'];

function beginsMessage(text: string): boolean {
  const names = headersAt(text);
  return names !== null && names.has('from') && OF_MAIL.some((name) => names.has(name));
}

const lineAt = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? undefined : end);
};

/** Whether a message of a mailbox begins at a place: its line, and a header below it. */
function isMark(text: string, at: number): boolean {
  const line = lineAt(text, at);
  return MARK.test(line) && HEADER.test(lineAt(text, at + line.length + 1).replace(/^>?From /, 'From: '));
}

/** Few programs leave the empty line out; then all lines below must be headers. */
const isApart = (text: string, at: number): boolean =>
  /\n[ \t]*\n$/.test(text.slice(Math.max(0, at - 80), at)) ||
  beginsMessage(text.slice(at + lineAt(text, at).length + 1, at + HEAD));

/** Places at which messages of a mailbox begin. */
function marksIn(text: string): number[] {
  const marks = [0];
  for (let at = text.indexOf('\nFrom '); at >= 0; at = text.indexOf('\nFrom ', at + 1))
    if (isMark(text, at + 1) && isApart(text, at + 1)) marks.push(at + 1);
  return marks;
}

const depthOf = (line: string | undefined): number => /^>*/.exec(line ?? '')![0].length;

/** A line of a message that began with “From ” stands behind a mark in a mailbox; one that quotes without a space looks like it. */
function unquoted(text: string): string {
  if (!text.includes('\n>From ') && !text.includes('\n>>')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      if (!/^>+From /.test(line)) return line;
      const around = Math.max(depthOf(lines[i - 1]), depthOf(lines[i + 1]));
      return depthOf(line) > around ? line.slice(1) : line;
    })
    .join('\n');
}

function* messagesIn(text: string): Generator<Sent> {
  const marks = marksIn(text);
  let line = 1;
  for (const [i, at] of marks.entries()) {
    if (i) for (let from = marks[i - 1]!; (from = text.indexOf('\n', from) + 1) > 0 && from <= at;) line++;
    const mark = lineAt(text, at);
    const whole = text.slice(at + mark.length + 1, marks[i + 1]);
    yield { text: unquoted(whole.replace(/^(?:>?From .*\n)+/, '')), line, came: MARK.exec(mark)?.[1] ?? null };
  }
}

/** A message of Apple Mail: how many bytes it has, the message, and what the program says of it. */
function ofAppleMail(text: string): string | null {
  const [begin, bytes] = /^(\d+)[ \t]*\r?\n/.exec(text) ?? [];
  return begin === undefined ? null : text.slice(begin.length, begin.length + Number(bytes));
}

/** Whether bytes begin as mail does. */
export function isMail(bytes: Uint8Array): boolean {
  const head = withLineFeeds(bare(latin1(bytes.subarray(0, HEAD))));
  return beginsMessage(head.replace(/^(?:\d+[ \t]*\n|From .*\n)/, ''));
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The messages of a file that begins as mail does. */
export function mailIn(bytes: Uint8Array): Sent[] {
  const whole = bare(latin1(bytes));
  const text = withLineFeeds(ofAppleMail(whole) ?? whole);
  if (text.startsWith('From ')) return [...messagesIn(text)];
  return [{ text, line: 1, came: null }];
}
