import type { Properties } from 'hast';
import type { Emphasis, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { idOf, type Reference } from '../edition/reference.ts';
import { withPlainSpaces } from '../edition/spaces.ts';
import type { TextContext } from '../prose/component.ts';
import { runsOf, type Run } from '../prose/plain-text.ts';

/** Words of a body that a note is on; null for all of it. */
export interface Marked {
  ref: Reference;
  words: string | null;
  /** Where the note is, within the site, and what its link is called. */
  href: string;
  label: string;
}

/**
 * Where the characters of a text's plain text, and what comes after them, stand in it: a soft line break is one space there, and
 * may be several characters here.
 */
function placesIn({ value }: Text): number[] {
  const places = [...value.matchAll(/\s*\n\s*|[^]/g)].map(({ index }) => index);
  return [...places, value.length];
}

/** A stretch of a line in an HTML element of its own. */
const within = (hName: string, hProperties: Properties, children: PhrasingContent[]): Emphasis => ({
  type: 'emphasis',
  data: { hName, hProperties },
  children,
});

const text = (value: string): Text[] => (value ? [{ type: 'text', value }] : []);

const isInLine = (node: Nodes): node is PhrasingContent =>
  node.type === 'component' ? node.inline : ['text', 'inlineCode', 'inlineMath', 'image'].includes(node.type);

/** What a node says with a part of it marked; formulas, code, pictures and components are marked whole. */
function partly(node: PhrasingContent, from: number, to: number, ref: Reference): PhrasingContent[] {
  const mark = (children: PhrasingContent[]): Emphasis =>
    within('span', { className: ['annotated'], dataNote: idOf(ref) }, children);
  if (node.type !== 'text') return [mark([node])];
  const places = placesIn(node);
  const [start, end] = [places[from]!, places[to]!];
  const marked = mark(text(node.value.slice(start, end)));
  return [...text(node.value.slice(0, start)), marked, ...text(node.value.slice(end))];
}

/** Marks a part of what a node says, where it stands. Blocks of code or of one formula stay as they are. */
function markIn({ by, within: holder }: NonNullable<Run['said']>, from: number, to: number, ref: Reference): void {
  const children: Nodes[] = holder.children;
  if (isInLine(by)) children.splice(children.indexOf(by), 1, ...partly(by, from, to, ref));
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
export function markWords(tree: Root, marked: readonly Marked[], context: TextContext): void {
  for (const one of marked) {
    const { ref, words } = one;
    const runs = runsOf(tree, context);
    const whole = withPlainSpaces(runs.map((run) => run.text).join(''));
    const start = words === null ? -1 : whole.indexOf(withPlainSpaces(words));
    let offset = 0;
    for (const run of start < 0 ? [] : runs) {
      const from = Math.max(0, start - offset);
      const to = Math.min(run.text.length, start + words!.length - offset);
      offset += run.text.length;
      if (run.said && from < to) markIn(run.said, from, to, ref);
    }
    callAt(tree, one);
  }
}
