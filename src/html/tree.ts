import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { HTML_LIMITS } from './limits.ts';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** Small means for reading hast trees. */

type Parse5Node = DefaultTreeAdapterTypes.Node;
type Parse5Parent = DefaultTreeAdapterTypes.ParentNode;

const childrenOf = (node: Parse5Node): DefaultTreeAdapterTypes.ChildNode[] => {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
};

/** What the bounds took of a tree: elements that were read as text alone, and characters of endless texts. */
export interface Lifted {
  elements: number;
  characters: number;
}

/** By the root of a tree, where it lost something. */
const LIFTED = new WeakMap<object, Lifted>();
export const liftedFrom = (root: Root | Element): Lifted | undefined => LIFTED.get(root);

/** Cuts endless texts, and makes elements that stand deeper than `depth` children of the element at that depth. Without recursion. */
function flatten(root: Parse5Parent, depth: number): Lifted {
  const lifted: Lifted = { elements: 0, characters: 0 };
  const open: { node: Parse5Parent; level: number }[] = [{ node: root, level: 0 }];
  while (open.length) {
    const { node, level } = open.pop()!;
    if (level === depth) node.childNodes = leaves(node, lifted);
    else
      for (const child of childrenOf(node))
        if ('value' in child && child.value.length > HTML_LIMITS.blockLength) lifted.characters += cut(child);
        else if ('childNodes' in child && !DATA.includes(child.nodeName))
          open.push({ node: 'content' in child ? child.content : child, level: level + 1 });
  }
  return lifted;
}

/** Cuts an endless text; how many characters went. */
function cut(text: DefaultTreeAdapterTypes.TextNode): number {
  const gone = text.value.length - HTML_LIMITS.blockLength;
  text.value = text.value.slice(0, HTML_LIMITS.blockLength);
  return gone;
}

/** Whose text is no text of the page. */
const DATA = ['script', 'style'];
const UNREAD = [...DATA, 'template'];

/** The text nodes below a node, in order. */
function leaves(node: Parse5Parent, lifted: Lifted): DefaultTreeAdapterTypes.ChildNode[] {
  const found: DefaultTreeAdapterTypes.ChildNode[] = [];
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...node.childNodes].reverse();
  while (open.length) {
    const next = open.pop()!;
    if (next.nodeName === '#text') found.push(next);
    else if ('childNodes' in next && !UNREAD.includes(next.nodeName)) {
      lifted.elements++;
      for (let i = next.childNodes.length - 1; i >= 0; i--) open.push(next.childNodes[i]!);
    }
  }
  return found;
}

function toHast(parsed: Parse5Parent, depth: number): Root {
  const lifted = flatten(parsed, depth);
  const tree = fromParse5(parsed as Parameters<typeof fromParse5>[0]);
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [tree as RootContent] };
  if (lifted.elements || lifted.characters) LIFTED.set(root, lifted);
  return root;
}

/** A whole page. Never throws: the HTML standard says how every text is to be read. */
export const parsePage = (html: string, depth: number): Root => toHast(parse(html), depth);

/** The HTML of a post or comment. */
export const parseContent = (html: string, depth: number): Root => toHast(parseFragment(html), depth);

export const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element';

export const elementsIn = (node: Root | Element): Element[] => (node.children as Nodes[]).filter(isElement);

/** Every class, in order. */
export function classesOf(element: Element): string[] {
  const { className } = element.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

export const hasClass = (element: Element, ...names: string[]): boolean =>
  classesOf(element).some((name) => names.includes(name));

/** A property as a string; null when it is absent or of another kind. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

type Test = (element: Element) => boolean;

/** Puts the elements of `node` on a stack, the first of them on top. */
function pile({ children }: Root | Element, open: (Root | Element)[]): void {
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i]!;
    if (child.type === 'element') open.push(child);
  }
}

/** Elements below `node` that pass, in order; not within one that `skip` holds back. */
export function findAll(node: Root | Element, test: Test, skip: Test = () => false): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  pile(node, open);
  while (open.length) {
    const next = open.pop()!;
    if (skip(next)) continue;
    if (test(next)) found.push(next);
    pile(next, open);
  }
  return found;
}

/** Every element below `node`, in order: what is put in or taken out meanwhile changes nothing. */
export const allElements = (node: Root | Element): Element[] => findAll(node, () => true);

/** Puts in the place of each element below `node` that passes what `make` makes of it; not within those. */
export function replace(node: Root | Element, test: Test, make: (element: Element) => ElementContent[]): void {
  const open: (Root | Element)[] = [node];
  while (open.length) {
    const parent = open.pop()!;
    const own = new Set<ElementContent>(elementsIn(parent).filter(test));
    for (const one of elementsIn(parent)) if (!own.has(one)) open.push(one);
    if (own.size)
      parent.children = (parent.children as ElementContent[]).flatMap((child) =>
        own.has(child) ? make(child as Element) : [child],
      );
  }
}

/** Elements below `node` that pass and stand in no other that does, in order. */
export function outermost(node: Root | Element, test: Test): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  pile(node, open);
  while (open.length) {
    const next = open.pop()!;
    if (test(next)) found.push(next);
    else pile(next, open);
  }
  return found;
}

/** The first element below `node` that passes. */
export function find(node: Root | Element, test: Test, skip: Test = () => false): Element | null {
  const open: Element[] = [];
  pile(node, open);
  while (open.length) {
    const next = open.pop()!;
    if (skip(next)) continue;
    if (test(next)) return next;
    pile(next, open);
  }
  return null;
}

/** Takes out what passes, below `node`. */
export function remove(node: Root | Element, test: Test): void {
  const open: (Root | Element)[] = [node];
  while (open.length) {
    const next = open.pop()!;
    next.children = (next.children as ElementContent[]).filter((child) => !isElement(child) || !test(child));
    pile(next, open);
  }
}

export const byTag =
  (...names: string[]): Test =>
  ({ tagName }) =>
    names.includes(tagName);

export const byClass =
  (...names: string[]): Test =>
  (element) =>
    hasClass(element, ...names);

/** Text as it stands, of everything but scripts and style sheets. */
export function rawText(nodes: readonly (RootContent | ElementContent)[]): string {
  const parts: string[] = [];
  const open = [...nodes].reverse();
  while (open.length) {
    const next = open.pop()!;
    if (next.type === 'text') parts.push(next.value);
    else if (next.type === 'element' && next.tagName === 'br') parts.push('\n');
    else if (next.type === 'element' && !UNREAD.includes(next.tagName))
      for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!);
  }
  return parts.join('');
}

/** What a script element holds. */
export const scriptText = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
