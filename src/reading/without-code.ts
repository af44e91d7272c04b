import type { RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { MdxjsEsm } from 'mdast-util-mdx';
import { isKnown } from './attributes.ts';
import { isJsx } from './mdx.ts';

type Statement = NonNullable<NonNullable<MdxjsEsm['data']>['estree']>['body'][number];

/** The names that a statement of a module brings in: imported, or declared by an export. */
function namesIn(statement: Statement): string[] {
  if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name);
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
  if (declared?.type === 'VariableDeclaration')
    return declared.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  return declared && 'id' in declared ? [declared.id.name] : [];
}

const declaredBy = (nodes: readonly RootContent[]): Set<string> =>
  new Set(nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? (node.data?.estree?.body ?? []).flatMap(namesIn) : [])));

/** `Chart` of `<Chart.Axis>`. */
const rootName = (name: string): string => name.split('.')[0]!;

/**
 * The prose of a page that may hold code: without imports, exports and expressions, and with what is inside HTML and components
 * of the page's own. A component that nothing declares stays, to be reported.
 */
export function withoutCode(nodes: readonly RootContent[]): RootContent[] {
  const declared = declaredBy(nodes);
  const isOwn = (name: string | null): boolean =>
    name === null || declared.has(rootName(name)) || (!isKnown(name) && /^[a-z]/.test(name));

  function prose(node: RootContent): RootContent[] {
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [];
    if (!('children' in node)) return [node];
    const children = (node.children as RootContent[]).flatMap(prose);
    return isJsx(node) && isOwn(node.name) ? children : [{ ...node, children } as RootContent];
  }

  return nodes.flatMap(prose);
}
