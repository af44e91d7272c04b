import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Expression, SpreadElement } from 'estree';

/** A value that an MDX attribute may have: content is data, so nothing is ever evaluated. */
export type Literal = string | number | boolean | Literal[];

function literalOf(node: Expression | SpreadElement | null): Literal | undefined {
  if (node?.type === 'Literal' && ['string', 'number', 'boolean'].includes(typeof node.value)) {
    return node.value as Literal;
  }
  if (node?.type === 'TemplateLiteral' && node.quasis.length === 1) return node.quasis[0]!.value.cooked ?? undefined;
  if (node?.type !== 'ArrayExpression') return undefined;
  const items = node.elements.map((element) => literalOf(element));
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** The value of `a="…"`, `a` or `a={literal}`; undefined when it is an expression that would have to be run. */
export function attributeValue(attribute: MdxJsxAttribute): Literal | undefined {
  const { value } = attribute;
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const statement = value.data?.estree?.body[0];
  return statement?.type === 'ExpressionStatement' ? literalOf(statement.expression) : undefined;
}
