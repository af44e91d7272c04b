import { oneLine } from '../characters.ts';
import { leave, type Tally } from '../tally.ts';
import { blocksOfMarkdown } from './markdown-blocks.ts';
import { emptyRawPost, type RawPost } from './raw.ts';

/** Markdown of any other writer: a text with its title, and no comments. */

const FRONT = /^---\n([\s\S]*?)\n(?:---|\.\.\.)\s*(?:\n|$)/;
const TITLE = /^#\s+(.+?)\s*#*\s*$/;

/** Of front matter the title is read; every other line is left out, and said. */
function frontOf(text: string, tally: Tally): { title: string | null; body: string } {
  const [all, front] = FRONT.exec(text) ?? [];
  if (all === undefined || front === undefined) return { title: null, body: text };
  const lines = front.split('\n').filter((line) => line.trim());
  const isTitle = (line: string): boolean => /^title:/i.test(line);
  for (const line of lines) if (!isTitle(line)) leave(tally, 'fact', line);
  const title = lines
    .find(isTitle)
    ?.replace(/^title:\s*/i, '')
    .replace(/^(["'])(.*)\1$/, '$2');
  return { title: oneLine(title ?? '') || null, body: text.slice(all.length) };
}

export function readPlainMarkdown(text: string, tally: Tally): RawPost[] {
  const { title, body } = frontOf(text.replace(/\r\n?/g, '\n'), tally);
  const lines = body.split('\n');
  const first = lines.findIndex((line) => line.trim());
  const heading = title === null ? TITLE.exec(lines[first] ?? '')?.[1] : undefined;
  const rest = heading === undefined ? body : lines.slice(first + 1).join('\n');
  return [
    {
      ...emptyRawPost(),
      title: title ?? (heading === undefined ? null : oneLine(heading.replace(/[*_`]/g, ''))),
      blocks: blocksOfMarkdown(rest, { base: null, tally, post: true }),
    },
  ];
}
