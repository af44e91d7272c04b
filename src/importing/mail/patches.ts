/** Changes of programs within a message (`diff -u`), which stay as they stand. */

export interface Stretch {
  isProgram: boolean;
  from: number;
  to: number;
}

const BEGINS = /^(?:diff |Index: \S|--- \S)/;
const BELOW =
  /^(?:diff |Index: |index |--- |\+\+\+ |@@ |new file|deleted file|old mode|new mode|similarity|rename|={20,}|$)/;
const LINE =
  /^(?:[ +\-@\\]|diff |Index: |index |new file|deleted file|old mode|new mode|similarity|rename|Binary files|Only in|={20,}|$)/;

const LOOKED_AT = 8;

/** Whether a change begins at a line: its head, and below that where in a file it is. */
const beginsAt = (lines: readonly string[], at: number): boolean => {
  if (!BEGINS.test(lines[at]!)) return false;
  const head = lines.slice(at + 1, at + 1 + LOOKED_AT);
  const end = head.findIndex((line) => /^@@ |^\*{3} /.test(line));
  return end >= 0 && head.slice(0, end).every((line) => BELOW.test(line));
};

/** What is prose and what is a change, in order. */
export function partsOfProgram(lines: readonly string[]): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!beginsAt(lines, at)) continue;
    let to = at;
    while (to < lines.length && LINE.test(lines[to]!)) to++;
    if (at > from) parts.push({ isProgram: false, from, to: at });
    parts.push({ isProgram: true, from: at, to });
    [from, at] = [to, to - 1];
  }
  return from < lines.length ? [...parts, { isProgram: false, from, to: lines.length }] : parts;
}
