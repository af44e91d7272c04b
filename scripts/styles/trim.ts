import CSL, { type XmlNode } from 'citeproc';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { CITED_TYPES, CITED_VARIABLES } from '../../src/citing/csl.ts';

/**
 * Takes out of a citation style what the items of this edition never reach: branches for other types and for variables
 * that no item has, macros that are then called nowhere, and what puts several items in order or tells them apart, as
 * each is set alone. What is left sets those items just as the whole style does, in a fraction of the time.
 */

type Truth = true | false | 'open';

/** What an engine finds out while it cites; an item does not say it. */
const OPEN_VARIABLES = /^(locator|citation-|first-reference|year-suffix|title|container-title|page-first|original-)/;

const testOfVariable = (name: string): Truth =>
  CITED_VARIABLES.some((one) => one === name) || OPEN_VARIABLES.test(name) ? 'open' : false;

const testOfType = (name: string): Truth => (CITED_TYPES.some((one) => one === name) ? 'open' : false);

/** Tests by the attribute that makes them; all others are left to the engine. */
const TESTS: Record<string, (value: string) => Truth> = {
  type: testOfType,
  variable: testOfVariable,
  'is-numeric': testOfVariable,
  'is-uncertain-date': testOfVariable,
  disambiguate: () => false,
  position: (name) => name === 'first',
};

const words = (value: string): string[] => value.split(/\s+/).filter(Boolean);

const testsOf = ({ attrs }: XmlNode): Truth[] =>
  Object.entries(attrs)
    .filter(([name]) => name !== 'match')
    .flatMap(([name, value]) => words(value).map(TESTS[name] ?? ((): Truth => 'open')));

const every = (tests: readonly Truth[], wanted: boolean): Truth =>
  tests.every((test) => test === wanted) ? true : tests.includes(!wanted) ? false : 'open';

/** Whether a branch is ever taken. Without `match` all tests of it must hold. */
function truthOf(branch: XmlNode): Truth {
  const tests = testsOf(branch);
  switch (branch.attrs['match']) {
    case 'any':
      return tests.includes(true) ? true : tests.every((test) => test === false) ? false : 'open';
    case 'none':
      return every(tests, false);
    default:
      return every(tests, true);
  }
}

/** A choice without the branches that are never taken; only the contents, where one is always. */
function trimChoice(choice: XmlNode): (XmlNode | string)[] {
  const kept: XmlNode[] = [];
  for (const branch of choice.children.filter((one) => typeof one !== 'string')) {
    const truth = branch.name === 'else' ? true : truthOf(branch);
    if (truth === false) continue;
    if (truth === true && !kept.length) return trimAll(branch.children);
    const name = truth === true ? 'else' : kept.length ? 'else-if' : 'if';
    kept.push({ name, attrs: truth === true ? {} : branch.attrs, children: trimAll(branch.children) });
    if (truth === true) break;
  }
  return kept.length ? [{ ...choice, children: kept }] : [];
}

/** What tells items apart that are cited together. */
const OF_SEVERAL = /^(disambiguate-add-|givenname-disambiguation-rule$|collapse$|subsequent-author-substitute)/;

const alone = ({ name, attrs, children }: XmlNode): XmlNode => ({
  name,
  attrs: Object.fromEntries(Object.entries(attrs).filter(([attribute]) => !OF_SEVERAL.test(attribute))),
  children: trimAll(children.filter((child) => typeof child === 'string' || child.name !== 'sort')),
});

const trimAll = (nodes: readonly (XmlNode | string)[]): (XmlNode | string)[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [node];
    return node.name === 'choose' ? trimChoice(node) : [alone(node)];
  });

const isMacro = (node: XmlNode | string): node is XmlNode => typeof node !== 'string' && node.name === 'macro';

/** Names of the macros that are called within nodes. */
function callsIn(nodes: readonly (XmlNode | string)[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const { macro } = node.attrs;
    return [...(macro === undefined ? [] : [macro]), ...callsIn(node.children)];
  });
}

function withoutIdleMacros({ children, ...style }: XmlNode): XmlNode {
  const macros = new Map(children.filter(isMacro).map((macro) => [macro.attrs['name']!, macro]));
  const called = new Set<string>();
  const follow = (nodes: readonly (XmlNode | string)[]): void => {
    for (const name of callsIn(nodes)) {
      if (called.has(name)) continue;
      called.add(name);
      follow(macros.get(name)?.children ?? []);
    }
  };
  follow(children.filter((node) => !isMacro(node)));
  return { ...style, children: children.filter((node) => !isMacro(node) || called.has(node.attrs['name']!)) };
}

const element = ({ name, attrs, children }: XmlNode, depth = 1): ReturnType<typeof x> => {
  const isText = children.every((child) => typeof child === 'string');
  const inner = children.filter((child) => typeof child !== 'string' || child.trim());
  const laid = inner.flatMap((child) => [
    ...(isText ? [] : [`\n${'  '.repeat(depth)}`]),
    typeof child === 'string' ? child : element(child, depth + 1),
  ]);
  return x(name, attrs, ...laid, ...(isText ? [] : [`\n${'  '.repeat(depth - 1)}`]));
};

/** A CSL style → the same style for what this edition cites. */
export const trimStyle = (source: string): string => {
  const style = CSL.parseXml(source);
  const trimmed = withoutIdleMacros({ ...style, children: trimAll(style.children) });
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(element(trimmed), { closeEmptyElements: true })}\n`;
};
