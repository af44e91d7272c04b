import { fold } from '../fold.ts';
import type { Line } from './lines.ts';

/** Dumps of works that are not known. Those that share lines are of one work, and are read as one text. */
export interface FlatFile {
  file: string;
  lines: Line[];
}

export interface Pool {
  files: string[];
  /** Numbered over all files. */
  lines: Line[];
  /** The file and line of each number. */
  placeOf: (number: number) => string;
}

/** Share of a dump's telling lines that must stand in another. */
const SHARED = 0.2;
const TELLING = 30;

const telling = (lines: Line[]): Set<string> =>
  new Set(lines.map(({ text }) => fold(text)).filter((one) => one.length >= TELLING));

function related(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((one) => b.has(one)).length;
  return shared > 0 && shared >= Math.min(a.size, b.size) * SHARED;
}

function poolOf(group: FlatFile[]): Pool {
  const sourced = group.flatMap(({ file, lines }) => lines.map((line) => ({ file, line })));
  return {
    files: group.map(({ file }) => file),
    lines: sourced.map(({ line }, i) => ({ number: i + 1, text: line.text })),
    placeOf: (number) => {
      const { file, line } = sourced[number - 1]!;
      return `${file}:${line.number}`;
    },
  };
}

/** The longest dump of a work comes first: others repeat parts of it. */
export function poolsOf(files: FlatFile[]): Pool[] {
  const groups: { files: FlatFile[]; telling: Set<string> }[] = [];
  for (const file of [...files].sort((a, b) => b.lines.length - a.lines.length)) {
    const words = telling(file.lines);
    const group = groups.find((one) => related(words, one.telling));
    if (!group) groups.push({ files: [file], telling: words });
    else {
      group.files.push(file);
      for (const one of words) group.telling.add(one);
    }
  }
  return groups.map((group) => poolOf(group.files));
}
