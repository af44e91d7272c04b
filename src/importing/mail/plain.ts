import type { Element } from 'hast';
import { h } from 'hastscript';
import { countLost, newText, notesTree } from '../readers/text/body.ts';
import { groupsOf, lineOf, type Group } from '../readers/text/groups.ts';
import { treesOf, type Text } from '../readers/text/trees.ts';
import { leave, type Tally } from '../tally.ts';
import { attributionsIn, type Attribution } from './attribution.ts';
import { withoutOriginal, withoutQuotedBelow, withoutSignatures, type IsAbove } from './endings.ts';
import { isBlank, mailLines, textOf, type MailLine } from './quoting.ts';
import { partsOfProgram } from './patches.ts';

/** The plain text of a message as elements: its paragraphs, and what it quotes. */

/** Whether a line that says who is quoted speaks of somebody whose messages are there. */
export type IsKnown = (words: string) => boolean;

/** What is known of a message from the others. */
export interface Around {
  isKnown: IsKnown;
  isAbove: IsAbove;
}

/** Empty lines within what is quoted are of it, though many programs leave them unmarked. */
function withBlanksQuoted(lines: readonly MailLine[]): MailLine[] {
  return lines.map((line, i) => {
    if (line.depth || !isBlank(line)) return line;
    const before = lines[i - 1];
    const after = lines.slice(i + 1, i + 4).find((one) => !isBlank(one));
    const depth = before && after ? Math.min(before.depth, after.depth) : 0;
    return { text: '', depth };
  });
}

/** Who is quoted, where that is somebody of the discussion, stands above already; of others it is kept. */
function withoutAttributions(
  lines: readonly MailLine[],
  attributions: readonly Attribution[],
  isKnown: IsKnown,
  tally: Tally,
): MailLine[] {
  const known = attributions.filter(({ from, to }) => isKnown(textOf(lines.slice(from, to))));
  for (const { from, to } of known) leave(tally, 'attribution', textOf(lines.slice(from, to)));
  return lines.map((line, i) => (known.some(({ from, to }) => i >= from && i < to) ? { ...line, text: '' } : line));
}

const groupsIn = (lines: readonly MailLine[]): Group[] =>
  groupsOf(lines.map(({ text }, i) => lineOf(text.replaceAll('\f', '').trimEnd(), i + 1)));

function ownTrees(lines: readonly MailLine[], text: Text): Element[] {
  return partsOfProgram(lines.map((line) => line.text)).flatMap(({ isProgram, from, to }) =>
    isProgram
      ? [h('pre', h('code', { className: ['language-diff'] }, textOf(lines.slice(from, to)).replace(/\s+$/, '')))]
      : treesOf(groupsIn(lines.slice(from, to)), text),
  );
}

/** Runs of what is said at a depth, and of all that is quoted deeper. */
function runsAt(lines: readonly MailLine[], depth: number): MailLine[][] {
  const runs: MailLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && last[0]!.depth > depth === line.depth > depth) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function treesAt(lines: readonly MailLine[], depth: number, text: Text): Element[] {
  return runsAt(lines, depth).flatMap((run) =>
    run[0]!.depth > depth ? [h('blockquote', {}, ...treesAt(run, depth + 1, text))] : ownTrees(run, text),
  );
}

/** Lines without all that is no part of what a message says. */
function wordsOf(source: string, { isKnown, isAbove }: Around, tally: Tally): MailLine[] {
  const bare = withoutOriginal(mailLines(source), isAbove, tally);
  const signed = withBlanksQuoted(withoutSignatures(bare, tally));
  const said = new Set(
    attributionsIn(signed).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const answer = withoutQuotedBelow(signed, said, isAbove, tally);
  return withoutAttributions(answer, attributionsIn(answer), isKnown, tally);
}

/** `texts` are those of all messages of a file while they are read. */
export function plainTrees(source: string, around: Around, texts: Text[], tally: Tally): Element[] {
  const lines = wordsOf(source, around, tally);
  const groups = groupsIn(lines);
  const text = newText(groups, null);
  texts.push(text);
  const trees = treesAt(lines, 0, text);
  const whole = [...trees, ...notesTree(text)];
  countLost(groups, { type: 'root', children: whole }, text, tally);
  return whole;
}
