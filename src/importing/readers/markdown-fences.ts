const FENCE = /^ {0,3}(```+|~~~+)/;

/** For each line whether it is code between fences, or a fence. */
export function codeLines(lines: readonly string[]): boolean[] {
  let fence: string | null = null;
  return lines.map((line) => {
    const ticks = FENCE.exec(line)?.[1];
    const inside = fence !== null;
    if (ticks && (fence === null || (ticks.startsWith(fence) && !line.trim().slice(ticks.length))))
      fence = fence === null ? ticks : null;
    return inside || fence !== null;
  });
}
