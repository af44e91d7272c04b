import type { z } from 'zod';
import { problem, type Problem } from '../edition/problem.ts';
import { typeset } from '../edition/typeset.ts';
import { isProseName } from '../prose/components.ts';
import { isTransclusion } from '../prose/transclusions.ts';
import { blockSchemas } from '../schemas/blocks.ts';
import { remedyOf } from '../schemas/remedies.ts';
import { attributeValue } from './literal.ts';
import { BREAK, placeOf, type JsxElement } from './mdx.ts';

export interface Checked<T> {
  data: T | null;
  problems: Problem[];
}

/** Whether the edition knows a component of this name, wherever it may stand. */
export const isKnown = (name: string | null): boolean =>
  isProseName(name) || isTransclusion(name) || (name !== null && Object.hasOwn(blockSchemas, name));

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
function typesetDeep(value: unknown, language?: string): unknown {
  if (Array.isArray(value)) return value.map((one) => typesetDeep(one, language));
  return typeof value === 'string' ? typeset(value, language) : value;
}

const typesetAll = <T>(data: T, language?: string): T =>
  Object.fromEntries(
    Object.entries(data as object).map(([key, value]) => [key, key === 'id' ? value : typesetDeep(value, language)]),
  ) as T;

/** One problem for each attribute that is wrong. */
function attributeProblems(issue: z.core.$ZodIssue, node: JsxElement, file: string): Problem[] {
  const place = placeOf(file, node);
  const name = `<${node.name}>`;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problem(place, 'unknown-attribute', `${name} has no attribute “${key}”`, 'remove or correct it'),
    );
  const key = issue.path.map(String).join('.');
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [problem(place, 'missing-attribute', `${name} lacks the attribute “${key}”`, 'add it')];
  return [problem(place, 'bad-attribute', `${name} has a wrong ${key ? `“${key}”` : 'attribute'}`, issue.message)];
}

/** Checks the attributes of a component by its schema; data is null when anything is wrong. */
export function readAttributes<T>(node: JsxElement, schema: z.ZodType<T>, file: string, language?: string): Checked<T> {
  const raw = rawAttributes(node, file);
  if (raw.problems.length) return { data: null, problems: raw.problems };
  const result = schema.safeParse(raw.data, { reportInput: true, error: remedyOf });
  if (result.success) return { data: typesetAll(result.data, language), problems: [] };
  return { data: null, problems: result.error.issues.flatMap((issue) => attributeProblems(issue, node, file)) };
}

/** A problem unless the element is one of the components allowed in this place. */
export function checkName(node: JsxElement, allowed: readonly string[], file: string): Problem[] {
  if (node.name !== null && allowed.includes(node.name)) return [];
  const rule = isKnown(node.name) ? 'misplaced-component' : 'unknown-component';
  const what = isKnown(node.name)
    ? `<${node.name}> may not stand here`
    : `<${node.name ?? ''}> is not a component of this edition`;
  const remedy = node.name === 'br' ? BREAK : `use ${phrase(allowed)}, or Markdown`;
  return [problem(placeOf(file, node), rule, what, remedy)];
}
