import { fold } from '../fold.ts';
import type { Line } from './lines.ts';

/** A dump may hold a thread twice, in another typography, and the second copy may lack lines or have some more. */

export interface Copy {
  /** First and last line of the repetition. */
  from: number;
  to: number;
  /** First and last line of what it repeats. */
  of: [number, number];
  /** True when marks differ though the words do not. */
  typography: boolean;
}

export interface Single {
  lines: Line[];
  copies: Copy[];
}

/** So many lines in a row that stand in the text already are a copy; fewer are quotations. */
const RUN = 3;
/** Lines that a copy may have more than what it repeats, in a row. */
const SLACK = 2;

/** For each line the index of the first line with the same words, where that is an earlier one. */
function earlier(folded: string[]): (number | null)[] {
  const first = new Map<string, number>();
  return folded.map((words, i) => {
    const at = first.get(words);
    if (at === undefined) first.set(words, i);
    return at ?? null;
  });
}

interface Run {
  from: number;
  to: number;
  repeated: number;
}

/** Stretches in which lines repeat earlier ones in their order. */
function runsOf(repeats: (number | null)[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < repeats.length; i++) {
    if (repeats[i] === null) continue;
    const run: Run = { from: i, to: i, repeated: 1 };
    for (let next = i + 1; next < repeats.length && next - run.to <= SLACK + 1; next++) {
      const [last, here] = [repeats[run.to]!, repeats[next]];
      if (here === null || here === undefined || here <= last) continue;
      run.to = next;
      run.repeated++;
    }
    if (run.repeated >= RUN) {
      runs.push(run);
      i = run.to;
    }
  }
  return runs;
}

/** Takes repeated stretches out; lines that only a copy has are put where it has them. */
export function withoutCopies(lines: Line[]): Single {
  const repeats = earlier(lines.map(({ text }) => fold(text)));
  const runs = runsOf(repeats);
  const inRun = new Set(runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, k) => from + k)));
  const added = new Map<number, Line[]>();
  for (const { from, to } of runs) {
    let anchor = repeats[from]!;
    for (let i = from; i <= to; i++) {
      if (repeats[i] === null) added.set(anchor, [...(added.get(anchor) ?? []), lines[i]!]);
      else anchor = repeats[i]!;
    }
  }
  return {
    lines: lines.flatMap((line, i) => (inRun.has(i) ? [] : [line, ...(added.get(i) ?? [])])),
    copies: runs.map(({ from, to }) => ({
      from: lines[from]!.number,
      to: lines[to]!.number,
      of: [lines[repeats[from]!]!.number, lines[repeats[to]!]!.number],
      typography: repeats.slice(from, to + 1).some((at, k) => at !== null && lines[at]!.text !== lines[from + k]!.text),
    })),
  };
}
