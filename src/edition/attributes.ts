import { componentSchemas, type Attributes, type ComponentName } from '../schemas/components.ts';
import { remedyOf } from '../schemas/remedies.ts';
import { attributeValue } from './literal.ts';
import { placeOf, typeset, type JsxElement } from './mdx.ts';
import { problem, type Problem } from './problem.ts';

export interface Checked<T> {
  data: T | null;
  problems: Problem[];
}

const isComponent = (name: string | null): name is ComponentName =>
  name !== null && Object.hasOwn(componentSchemas, name);

/** The names an element may have here, as a phrase for messages. */
export const phrase = (names: readonly string[]): string => names.map((name) => `<${name}>`).join(', ');

function rawAttributes(node: JsxElement, file: string): Checked<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const attribute of node.attributes) {
    const value = attribute.type === 'mdxJsxAttribute' ? attributeValue(attribute) : undefined;
    if (attribute.type === 'mdxJsxAttribute' && value !== undefined) data[attribute.name] = value;
    else
      problems.push(
        problem(
          placeOf(file, node),
          'attribute-code',
          `<${node.name}> has an attribute that is code`,
          'write a plain string or a list of strings',
        ),
      );
  }
  return { data, problems };
}

/** Questions and other words that readers see are set like the body. */
function typesetDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typesetDeep);
  return typeof value === 'string' ? typeset(value) : value;
}

/** Checks the attributes of a component that is allowed to be `allowed`; data is null when anything is wrong. */
export function readAttributes<Name extends ComponentName>(
  node: JsxElement,
  name: Name,
  file: string,
): Checked<Attributes<Name>> {
  const raw = rawAttributes(node, file);
  if (raw.problems.length) return { data: null, problems: raw.problems };
  const result = componentSchemas[name].safeParse(raw.data, { reportInput: true, error: remedyOf });
  if (result.success) {
    const entries = Object.entries(result.data).map(([key, value]) => [key, key === 'id' ? value : typesetDeep(value)]);
    return { data: Object.fromEntries(entries) as Attributes<Name>, problems: [] };
  }
  const problems = result.error.issues.flatMap((issue) => {
    const place = placeOf(file, node);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(place, 'unknown-attribute', `<${name}> has no attribute “${key}”`, 'remove or correct it'),
      );
    }
    const key = issue.path.map(String).join('.');
    if (issue.code === 'invalid_type' && issue.input === undefined) {
      return problem(place, 'missing-attribute', `<${name}> lacks the attribute “${key}”`, 'add it');
    }
    return problem(place, 'bad-attribute', `<${name}> has a wrong ${key ? `“${key}”` : 'attribute'}`, issue.message);
  });
  return { data: null, problems };
}

/** A problem unless the element is one of the components allowed in this place. */
export function checkName(node: JsxElement, allowed: readonly ComponentName[], file: string): Problem[] {
  if (isComponent(node.name) && allowed.includes(node.name)) return [];
  const rule = isComponent(node.name) ? 'misplaced-component' : 'unknown-component';
  const what = isComponent(node.name)
    ? `<${node.name}> may not stand here`
    : `<${node.name ?? ''}> is not a component of this edition`;
  return [problem(placeOf(file, node), rule, what, `use ${phrase(allowed)}, or Markdown`)];
}
