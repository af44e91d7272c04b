import { leave, type Kind, type Tally } from '../tally.ts';
import { isBlank, textOf, trimmed, type MailLine } from './quoting.ts';

/** What stands below the words of a message: who signs it, what a list adds to each, the whole of what it answers. */

const RULE = /^\s*[-_=*~]{20,}\s*$/;
const SMALL_RULE = /^\s*(?:--?|[-_=*~]{3,})\s*$/;

const OF_LIST =
  /mailing[- ]list|unsubscribe|listinfo|list-?info|majordomo|to post to this|subscri(?:be|ption)|yahoo!? groups|you received this (?:message|email)|archives? (?:at|:)|mailman|egroups/i;

const MOST_LINES = 14;

/** What a list adds below each message: a line across, or a sentence of its own, and a few lines that say how to leave it. */
function footerAt(lines: readonly MailLine[]): number | null {
  const least = Math.max(0, lines.length - MOST_LINES);
  for (let at = least; at < lines.length; at++) {
    const { text } = lines[at]!;
    const below = textOf(lines.slice(at + 1, at + 4));
    if ((RULE.test(text) || (SMALL_RULE.test(text) && text.trim() !== '')) && OF_LIST.test(below)) return at;
    if (/^(?:to unsubscribe|you received this (?:message|email) because)/i.test(text.trim())) return at;
  }
  return null;
}

/** Longer signatures are rather what stands behind somebody else's. */
const LONGEST = 24;

/** A line of two dashes parts what is signed from who signs it; the space behind them some programs take away. */
function signatureAt(lines: readonly MailLine[]): number | null {
  const at = lines.findIndex(({ text }, i) => text === '-- ' && lines.length - i <= LONGEST);
  if (at >= 0) return at;
  const bare = lines.findLastIndex(({ text }) => /^(?:--|—)\s*$/.test(text));
  return bare >= 0 && lines.length - bare <= MOST_LINES ? bare : null;
}

type Find = (lines: readonly MailLine[]) => number | null;

const ENDINGS: [Find, Kind][] = [
  [footerAt, 'footer'],
  [signatureAt, 'signature'],
];

/** Lines of one depth without what stands below them. */
function withoutEndings(lines: readonly MailLine[], tally: Tally): readonly MailLine[] {
  return ENDINGS.reduce((kept, [at, kind]) => {
    const from = at(trimmed(kept));
    if (from === null) return kept;
    const whole = trimmed(kept);
    leave(tally, kind, textOf(whole.slice(from)));
    return whole.slice(0, from);
  }, lines);
}

/** Runs of lines that quote alike; what is empty between two of one depth is of it. */
export function runsOf(lines: readonly MailLine[]): MailLine[][] {
  const runs: MailLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && last[0]!.depth === line.depth) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** In every run, what is quoted with who signed it too. */
export const withoutSignatures = (lines: readonly MailLine[], tally: Tally): MailLine[] =>
  runsOf(lines).flatMap((run) => [...withoutEndings(run, tally)]);

const FIELD =
  /^\s*\*?(?:From|Sent|Date|To|Cc|Subject|Reply-To|Von|Gesendet|Datum|An|Betreff|De|Envoyé|Objet|À|Para|Asunto|Enviado)\s?:\*?\s/i;
const MESSAGE_BELOW = /^\s*[-_ ]{2,}\s*(?:original|ursprüngliche|message d.origine|mensaje original)/i;

/** Where the message that is answered is put below whole, with its headers, as programs of offices do. */
function originalAt(lines: readonly MailLine[]): number | null {
  const filled = [...lines.entries()].filter(([, line]) => !isBlank(line));
  for (const [i, [at, line]] of filled.entries()) {
    if (line.depth || !(MESSAGE_BELOW.test(line.text) || RULE.test(line.text) || FIELD.test(line.text))) continue;
    const next = filled.slice(i + 1, i + 5).map(([, one]) => one);
    const fields = next.filter(({ text }) => FIELD.test(text)).length;
    if (MESSAGE_BELOW.test(line.text) ? fields >= 1 : fields >= 2 && isOfOffice([line, ...next])) return at;
  }
  return null;
}

const isOfHead = ({ text }: MailLine): boolean => FIELD.test(text) || RULE.test(text) || MESSAGE_BELOW.test(text);

const isOfOffice = (lines: readonly MailLine[]): boolean =>
  lines.some(({ text }) => /^\s*\*?(?:Sent|Gesendet|Envoyé|Enviado|Date|Datum)\s?:/i.test(text));

const isSaying = (line: MailLine): boolean => /[\p{L}\p{N}]/u.test(line.text);

const hasWords = (lines: readonly MailLine[]): boolean => lines.some((line) => line.depth === 0 && isSaying(line));

/** Whether words stand in the messages that a message answers. */
export type IsAbove = (words: string) => boolean;

/**
 * Without the whole message that is answered, where it stands above, and an answer stands over it. One that is not there is kept, as a
 * quotation.
 */
export function withoutOriginal(lines: readonly MailLine[], isAbove: IsAbove, tally: Tally): readonly MailLine[] {
  const at = originalAt(lines);
  if (at === null || !hasWords(lines.slice(0, at))) return lines;
  const original = lines.slice(at);
  const head = original.findIndex((line) => !isBlank(line) && !isOfHead(line));
  if (!isAbove(textOf(original.slice(Math.max(head, 0)))))
    return [...lines.slice(0, at), ...original.map(({ depth, text }) => ({ depth: depth + 1, text }))];
  leave(tally, 'quotedBelow', textOf(original));
  return lines.slice(0, at);
}

/**
 * The same where it is quoted by marks: below the last of what is answered, or of all that is said. `said` are lines that say who is
 * quoted.
 */
export function withoutQuotedBelow(
  lines: readonly MailLine[],
  said: ReadonlySet<number>,
  isAbove: IsAbove,
  tally: Tally,
): readonly MailLine[] {
  const last = lines.findLastIndex((line, i) => line.depth === 0 && isSaying(line) && !said.has(i));
  const below = lines.slice(last + 1);
  const quoted = below.filter(({ depth }) => depth > 0);
  const isOther =
    lines.slice(0, last + 1).some(({ depth }) => depth > 0) && !below.some((_, i) => said.has(last + 1 + i));
  if (last < 0 || isOther || !quoted.some(isSaying) || !isAbove(textOf(quoted))) return lines;
  leave(tally, 'quotedBelow', textOf(quoted));
  return trimmed(lines.slice(0, last + 1));
}
