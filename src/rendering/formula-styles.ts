import { parse, type AtRule, type ChildNode, type Rule } from 'postcss';

const isRule = (node: ChildNode): node is Rule => node.type === 'rule';
const isFace = (node: ChildNode): node is AtRule => node.type === 'atrule' && node.name === 'font-face';

const classesIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)));

/** The classes that a selector asks for; what it says in brackets may ask for there being none. */
const askedBy = (selector: string): string[] =>
  [...selector.replace(/\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name!);

/** A rule with those of its selectors that can meet something of these classes; empty when none can. */
function ruleFor({ selectors, nodes }: Rule, classes: ReadonlySet<string>): string {
  const met = selectors.filter((one) => askedBy(one).every((name) => classes.has(name)));
  return met.length ? `${met.join(',')}{${nodes.join(';')}}` : '';
}

const declared = (face: AtRule, property: string): string =>
  String(face.nodes?.find((node) => node.type === 'decl' && node.prop === property) ?? '');

/** A face as WOFF2, which every browser that these pages are for reads. */
const faceRule = (face: AtRule): string =>
  `@font-face{${face.nodes!.map((node) => String(node).replace(/^(src:.*?format\([^)]*\)).*$/s, '$1')).join(';')}}`;

/**
 * Of KaTeX's style sheet what the formulas of some HTML need: the rules for the classes that it has, and the faces that
 * these rules name. A tenth of the whole, which every formula there is would need.
 */
export function formulaStyles(css: string, html: string): string {
  const { nodes } = parse(css);
  const classes = classesIn(html);
  const rules = nodes
    .filter(isRule)
    .map((rule) => ruleFor(rule, classes))
    .join('');
  const named = new Set(rules.match(/\bKaTeX_\w+/g));
  const isNamed = (face: AtRule): boolean => named.has(/KaTeX_\w+/.exec(declared(face, 'font-family'))?.[0] ?? '');
  return nodes.filter(isFace).filter(isNamed).map(faceRule).join('') + rules;
}
