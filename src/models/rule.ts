/**
 * The text of one function, with its comment, out of a source file laid out by Prettier: a function ends before the
 * first blank line with nothing indented after it. Throws when the file has no such function.
 */
export function functionText(source: string, name: string): string {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^export (function|const) ${name}\\b`).test(line));
  if (start < 0) throw new Error(`There is no exported function “${name}” in this file.`);
  const end = lines.findIndex((_, i) => i >= start && lines[i + 1] === '' && !/^\s/.test(lines[i + 2] ?? ''));
  let from = start;
  if (lines[from - 1]?.trimEnd().endsWith('*/')) {
    from -= 1;
    while (!lines[from]!.startsWith('/**')) from -= 1;
  }
  return lines.slice(from, end + 1).join('\n');
}
