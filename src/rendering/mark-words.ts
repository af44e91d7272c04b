import type { Properties } from 'hast';
import type { Emphasis, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { idOf, type Reference } from '../edition/reference.ts';

/** Words of a body that a note is on; null for all of it. */
export interface Marked {
  ref: Reference;
  words: string | null;
  /** Where the note is, within the site, and what its link is called. */
  href: string;
  label: string;
}

/** A stretch of a body's text that can be marked: a run of words in one node. */
interface Run {
  node: Text;
  parent: Parents;
  /** The words as plain text has them. */
  text: string;
  /** Where each of their characters, and what comes after them, stands in the node. */
  at: number[];
}

/** A soft line break is one space in plain text, and may be several characters here. */
function runOf(node: Text, parent: Parents): Run {
  const at: number[] = [];
  let text = '';
  let end = 0;
  for (const match of node.value.matchAll(/\s*\n\s*|[^]/g)) {
    at.push(match.index);
    text += match[0].includes('\n') ? ' ' : match[0];
    end = match.index + match[0].length;
  }
  return { node, parent, text, at: [...at, end] };
}

const runsIn = (node: Nodes, parent: Parents): Run[] => {
  if (node.type === 'text') return [runOf(node, parent)];
  return 'children' in node ? node.children.flatMap((child) => runsIn(child, node)) : [];
};

/** A stretch of a line in an HTML element of its own. */
const within = (hName: string, hProperties: Properties, children: PhrasingContent[]): Emphasis => ({
  type: 'emphasis',
  data: { hName, hProperties },
  children,
});

const text = (value: string): Text[] => (value ? [{ type: 'text', value }] : []);

/** Puts a part of a run into a mark of its own. */
function markIn({ node, parent, at }: Run, from: number, to: number, ref: Reference): void {
  const [start, end] = [at[from]!, at[to]!];
  const pieces = [
    ...text(node.value.slice(0, start)),
    within('span', { className: ['annotated'], dataNote: idOf(ref) }, text(node.value.slice(start, end))),
    ...text(node.value.slice(end)),
  ];
  const children: Nodes[] = parent.children;
  children.splice(children.indexOf(node), 1, ...pieces);
}

/** The link to a note, raised like that to a note of the author's. */
const callOf = ({ ref, href, label }: Marked): Emphasis =>
  within('sup', { className: ['note-call'] }, [
    { type: 'link', url: href, data: { hProperties: { ariaLabel: label } }, children: text(ref) },
  ]);

/** A node with what holds it, the outermost first. */
type Path = readonly Nodes[];

function pathsTo(parent: Parents, is: (node: Nodes) => boolean, above: Path = []): Path[] {
  const path = [...above, parent];
  return parent.children.flatMap((node) => [
    ...(is(node) ? [[...path, node]] : []),
    ...('children' in node ? pathsTo(node, is, path) : []),
  ]);
}

/** A link holds no other: what is marked in one is called behind it. */
const isLink = (node: Nodes): boolean => node.type === 'link' || node.type === 'component';

/** Puts a call behind what is marked, or at the end of the last paragraph of all. */
function callAt(tree: Root, marked: Marked): void {
  const mark = pathsTo(tree, ({ data }) => data?.hProperties?.['dataNote'] === idOf(marked.ref)).at(-1);
  const at = mark ? mark.findIndex((node, i) => isLink(node) || i === mark.length - 1) : 0;
  const paragraph = pathsTo(tree, ({ type }) => type === 'paragraph')
    .at(-1)
    ?.at(-1);
  const holder = (mark ? mark[at - 1] : (paragraph ?? tree)) as Parents;
  const children: Nodes[] = holder.children;
  children.splice(mark ? children.indexOf(mark[at]!) + 1 : children.length, 0, callOf(marked));
}

/** Marks in a tree, in place, the words that notes are on, and calls each note where they end. */
export function markWords(tree: Root, marked: readonly Marked[]): void {
  for (const one of marked) {
    const { ref, words } = one;
    const runs = runsIn(tree, tree);
    const whole = runs.map((run) => run.text).join('');
    const start = words === null ? -1 : whole.indexOf(words);
    let offset = 0;
    for (const run of start < 0 ? [] : runs) {
      const from = Math.max(0, start - offset);
      const to = Math.min(run.text.length, start + words!.length - offset);
      offset += run.text.length;
      if (from < to) markIn(run, from, to, ref);
    }
    callAt(tree, one);
  }
}
