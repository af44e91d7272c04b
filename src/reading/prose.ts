import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ComponentNode } from '../edition/component.ts';
import { isWithinSite } from '../edition/base.ts';
import { imageMeant } from '../edition/images.ts';
import type { Mention } from '../edition/mention.ts';
import { problem, type Problem } from '../edition/problem.ts';
import type { AnyComponent, BodyKind } from '../prose/component.ts';
import { namesWithin, proseComponent, type ProseName } from '../prose/components.ts';
import { isTransclusion, TRANSCLUSION_NAMES, transclusionOf } from '../prose/transclusions.ts';
import { checkName, readAttributes } from './attributes.ts';
import { isJsx, placeOf, type JsxElement } from './mdx.ts';
import { nodeProblems } from './not-prose.ts';

export interface Prose {
  /** The body's tree, with components in the place of MDX's elements. */
  nodes: RootContent[];
  mentions: Mention[];
  problems: Problem[];
}

/** What an element that is wrong leaves in its place: its words, so that nothing else is wrong for want of them. */
const remainder = (node: JsxElement): RootContent => ({
  type: 'text',
  value: toString(node) || `<${node.name}>`,
});

type Reads = Pick<AnyComponent, 'attributes' | 'links' | 'stands' | 'holds'>;

/** What is to be known of a component to read it. */
const readsOf = (name: string, kind: BodyKind): Reads =>
  kind === 'page' && isTransclusion(name)
    ? { ...transclusionOf(name), stands: 'block', holds: 'nothing' }
    : proseComponent(name as ProseName);

/** The components that may stand in a body of this kind. */
const allowedIn = (kind: BodyKind): string[] => [...namesWithin(kind), ...(kind === 'page' ? TRANSCLUSION_NAMES : [])];

/** What is wrong with how an element stands in the text. */
function standingProblems(node: JsxElement, { stands, holds }: Reads, file: string): Problem[] {
  const { name } = node;
  const place = placeOf(file, node);
  const isEmpty = !node.children.some((child) => isJsx(child) || toString(child).trim());
  return [
    ...(stands === 'block' && node.type === 'mdxJsxTextElement'
      ? [problem(place, 'misplaced-component', `<${name}> stands within a line`, 'put it on a line of its own')]
      : []),
    ...(holds === 'words' && isEmpty
      ? [problem(place, 'empty-component', `<${name}> has no words`, 'write them inside')]
      : []),
    ...(holds === 'nothing' && !isEmpty
      ? [problem(place, 'unread-words', `<${name}> holds words that nobody would see`, 'take them out')]
      : []),
  ];
}

/** The image that a node shows, or where in the site it leads. */
function mentionedBy(node: RootContent, file: string): Mention[] {
  const place = placeOf(file, node);
  if (node.type === 'link') return isWithinSite(node.url) ? [{ kind: 'address', to: node.url, place }] : [];
  const name = node.type === 'image' ? imageMeant(node.url) : null;
  return name === null ? [] : [{ kind: 'image', name, place }];
}

/**
 * Walks prose once: makes its components, of attributes that their schemas have checked, and says what it links to by hand
 * and what is wrong with it.
 */
export function readProse(nodes: readonly RootContent[], kind: BodyKind, file: string, language?: string): Prose {
  const allowed = allowedIn(kind);
  const mentions: Mention[] = [];
  const problems: Problem[] = [];

  function readComponent(node: JsxElement): RootContent {
    const misplaced = checkName(node, allowed, file);
    problems.push(...misplaced);
    if (misplaced.length) return remainder(node);
    const name = node.name!;
    const reads = readsOf(name, kind);
    const { attributes, links } = reads;
    const { data, problems: inAttributes } = readAttributes(node, attributes, file, language);
    problems.push(...standingProblems(node, reads, file), ...inAttributes);
    if (data) mentions.push(...links(data).map((link) => ({ ...link, place: placeOf(file, node) })));
    const children = (node.children as RootContent[]).map(read);
    return data ? component(node, name, data, children) : remainder(node);
  }

  function read(node: RootContent): RootContent {
    problems.push(...nodeProblems(node, file));
    mentions.push(...mentionedBy(node, file));
    return isJsx(node) ? readComponent(node) : withoutPlace(node, read);
  }

  return { nodes: nodes.map(read), mentions, problems };
}

const component = (node: JsxElement, name: string, data: unknown, children: RootContent[]): ComponentNode => ({
  type: 'component',
  name,
  attributes: data as ComponentNode['attributes'],
  inline: node.type === 'mdxJsxTextElement',
  children,
});

/** Mentions and problems have kept the places; the trees of a whole edition need not. */
function withoutPlace(node: RootContent, read: (child: RootContent) => RootContent): RootContent {
  const kept = { ...node };
  delete kept.position;
  return 'children' in kept ? ({ ...kept, children: (kept.children as RootContent[]).map(read) } as RootContent) : kept;
}
