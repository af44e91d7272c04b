import { fold } from '../fold.ts';
import type { Message } from './message.ts';
import { bareSubject, listTagsIn, saysAnswer } from './subject.ts';

/**
 * Which message answers which, after J. Zawinski's algorithm (https://www.jwz.org/doc/threading.html) in its simple part: what
 * is answered and is not there stands for itself, so that those who answer it are together, below the nearest that is there.
 */

interface Node {
  message: Message | null;
  parent: Node | null;
  children: Node[];
  /** Whether only its subject says where it hangs. */
  isBySubject: boolean;
}

export interface Placed {
  message: Message;
  /** What it answers, where that is there. */
  parent: Message | null;
  /** The name of what it answers, where that is not there. */
  missing: string | null;
  /** Whether only its subject says what it answers: what it names is not there, or it names nothing. */
  isBySubject: boolean;
}

export interface Thread {
  /** Without marks of answers and of lists. */
  subject: string;
  /** Those that answer come after what they answer. */
  messages: Placed[];
}

function isAbove(one: Node, other: Node): boolean {
  if (!one.children.length) return one === other;
  for (let at: Node | null = other; at; at = at.parent) if (at === one) return true;
  return false;
}

function hang(child: Node, parent: Node): void {
  if (isAbove(child, parent)) return;
  if (child.parent) child.parent.children = child.parent.children.filter((one) => one !== child);
  child.parent = parent;
  parent.children.push(child);
}

type Nodes = Map<string, Node>;

function nodeOf(nodes: Nodes, id: string): Node {
  const known = nodes.get(id) ?? { message: null, parent: null, children: [], isBySubject: false };
  nodes.set(id, known);
  return known;
}

/** What a message says of itself counts more than what others say of it. */
function place(message: Message, nodes: Nodes): void {
  const chain = message.answers.map((id) => nodeOf(nodes, id));
  chain.slice(1).forEach((node, i) => {
    if (!node.parent && !node.message?.answers.length) hang(node, chain[i]!);
  });
  const own = nodeOf(nodes, message.id);
  const nearest = chain.at(-1);
  if (nearest) hang(own, nearest);
}

/** The nearest above it that is there. */
function answeredBy({ parent }: Node): Message | null {
  for (let at = parent; at; at = at.parent) if (at.message) return at.message;
  return null;
}

const byDate = (a: Message, b: Message): number =>
  a.date && b.date ? (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) : 0;

/** Messages below a node, each after what it answers. */
function below(top: Node): Placed[] {
  const placed: Placed[] = [];
  const open = [top];
  while (open.length) {
    const next = open.pop()!;
    const { message } = next;
    if (message) {
      const parent = answeredBy(next);
      const isBySubject = next.isBySubject || (next.parent?.message === null && next.parent.isBySubject);
      placed.push({ message, parent, missing: parent ? null : (message.answers.at(-1) ?? null), isBySubject });
    }
    for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!);
  }
  return placed;
}

interface Subjects {
  tags: ReadonlySet<string>;
  keyOf: (message: Message) => string;
}

function subjectsOf(messages: readonly Message[]): Subjects {
  const tags = listTagsIn(messages);
  return { tags, keyOf: ({ subject }) => fold(bareSubject(subject, tags)) };
}

/** The first messages of trees, the older first. */
const firstOf = (top: Node): Message => top.message ?? below(top)[0]!.message;

/** Those that say by their subjects alone that they answer something hang below the first of that subject. */
function hangBySubject(tops: readonly Node[], { tags, keyOf }: Subjects): void {
  const begun = new Map<string, Node>();
  const isAnswer = (top: Node): boolean => top.message === null || saysAnswer(top.message.subject, tags);
  const ordered = [...tops].sort((a, b) => byDate(firstOf(a), firstOf(b)));
  for (const top of [...ordered.filter((one) => !isAnswer(one)), ...ordered.filter(isAnswer)]) {
    const key = keyOf(firstOf(top));
    if (key && !begun.has(key)) begun.set(key, top);
  }
  for (const top of ordered.filter(isAnswer)) {
    const first = begun.get(keyOf(firstOf(top)));
    if (!first || first === top) continue;
    hang(top, first);
    top.isBySubject = top.parent !== null;
  }
}

/**
 * Messages with one name: the first has it. `again` is called of each other that is the same, and is left out: who sends one to a
 * list has it twice, once with the mark of the list before its subject.
 */
function named(messages: readonly Message[], { keyOf }: Subjects, again: (message: Message) => void): Message[] {
  const byId = new Map<string, Message>();
  messages.forEach((message, i) => {
    const known = byId.get(message.id);
    if (!known) byId.set(message.id, message);
    else if (known.date === message.date && keyOf(known) === keyOf(message)) again(message);
    else byId.set(`${message.id} ${i}`, { ...message, id: `${message.id} ${i}` });
  });
  return [...byId.values()];
}

/** The largest thread comes first. */
export function threadsOf(all: readonly Message[], again: (message: Message) => void): Thread[] {
  const subjects = subjectsOf(all);
  const messages = named(all, subjects, again);
  const nodes: Nodes = new Map();
  for (const message of messages) nodeOf(nodes, message.id).message = message;
  for (const message of messages) place(message, nodes);
  const tops = [...nodes.values()].filter((node) => !node.parent && below(node).length);
  hangBySubject(tops, subjects);
  const threads = tops
    .filter(({ parent }) => !parent)
    .map((top): Thread => {
      const placed = below(top);
      return { subject: bareSubject(placed[0]!.message.subject, subjects.tags), messages: placed };
    });
  return threads.sort((a, b) => b.messages.length - a.messages.length);
}
