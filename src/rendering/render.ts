import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Edition } from '../edition/edition.ts';
import { rootOf } from '../edition/component.ts';
import type { NamedAs } from '../edition/names.ts';
import { handlers } from './handlers.ts';
import { linkTerms } from './link-terms.ts';
import { markNames } from './mark-names.ts';
import { rehypePlugins } from './plugins.ts';

export interface RenderOptions {
  /** Terms not to be linked: those linked before in the section, or the term whose entry this is. */
  linked?: Iterable<string>;
  /** Speakers who may be named in the text. */
  names?: readonly NamedAs[];
}

async function renderNodes(
  nodes: RootContent[],
  edition: Edition,
  linked: Set<string>,
  names: readonly NamedAs[],
): Promise<string> {
  // Rendering changes the tree; the edition's own stays as it is.
  const tree: Root = structuredClone(rootOf(nodes));
  linkTerms(tree, { match: edition.matchTerms, linked });
  const hast = (await rehypePlugins.run(toHast(tree, { handlers: handlers(edition) }) as HastRoot)) as HastRoot;
  markNames(hast, names);
  return toHtml(hast);
}

/** Renders bodies that follow one another, each to HTML; a term is linked at its first mention among them. */
export async function renderInOrder(
  bodies: readonly { nodes: RootContent[] }[],
  edition: Edition,
  { linked = [], names = [] }: RenderOptions = {},
): Promise<string[]> {
  const seen = new Set(linked);
  const html: string[] = [];
  for (const { nodes } of bodies) html.push(await renderNodes(nodes, edition, seen, names));
  return html;
}

/** Renders one body on its own. */
export async function renderBody(
  body: { nodes: RootContent[] },
  edition: Edition,
  options?: RenderOptions,
): Promise<string> {
  return (await renderInOrder([body], edition, options))[0]!;
}
