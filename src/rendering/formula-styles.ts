import { parse, type AtRule, type ChildNode, type Rule } from 'postcss';

const isRule = (node: ChildNode): node is Rule => node.type === 'rule';
const isMedia = (node: ChildNode): node is AtRule => node.type === 'atrule' && node.name === 'media';
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

/** The rules that can meet something of these classes, those for one medium or width too. */
function rulesFor(nodes: readonly ChildNode[], classes: ReadonlySet<string>): string {
  return nodes
    .map((node) => (isRule(node) ? ruleFor(node, classes) : isMedia(node) ? inMedia(node, classes) : ''))
    .join('');
}

function inMedia({ params, nodes = [] }: AtRule, classes: ReadonlySet<string>): string {
  const rules = rulesFor(nodes, classes);
  return rules && `@media ${params}{${rules}}`;
}

const declared = (face: AtRule, property: string): string =>
  String(face.nodes?.find((node) => node.type === 'decl' && node.prop === property) ?? '');

/** The family of a face, without quotation marks: `KaTeX_Main`. */
const familyOf = (face: AtRule): string => /KaTeX_\w+/.exec(declared(face, 'font-family'))?.[0] ?? '';

/** A face as WOFF2, which every browser that these pages are for reads. */
const faceRule = (face: AtRule): string =>
  `@font-face{${face.nodes!.map((node) => String(node).replace(/^(src:.*?format\([^)]*\)).*$/s, '$1')).join(';')}}`;

const parsed = new Map<string, ChildNode[]>();

/** What a style sheet says; read once for all pages. */
function nodesOf(css: string): ChildNode[] {
  const nodes = parsed.get(css) ?? parse(css).nodes;
  parsed.set(css, nodes);
  return nodes;
}

/**
 * Of KaTeX's style sheet what the formulas of some HTML need: the rules for the classes that it has, and the faces that
 * these rules name. A tenth of the whole, which every formula there is would need.
 */
export function formulaStyles(css: string, html: string): string {
  const nodes = nodesOf(css);
  const classes = classesIn(html);
  const rules = rulesFor(nodes, classes);
  const named = new Set(rules.match(/\bKaTeX_\w+/g));
  const needed = nodes.filter(isFace).filter((face) => named.has(familyOf(face)));
  return needed.map(faceRule).join('') + rules;
}

const ATOM = /<span class="(m(?:ord|op|bin|rel|open|close|punct|inner)\b[^"]*)"[^>]*>([^<]+)/g;

/** Characters of formulas by the family that shows them: what an atom's classes name none for is in KaTeX's face for text. */
function charactersByFamily(html: string): Record<string, string> {
  const of = { KaTeX_Main: '', KaTeX_Math: '' };
  // What HTML escapes (`<`, `>`) has its place among the signs, as this one.
  for (const [, classes, text] of html.replace(/&[^;\s]+;/g, '=').matchAll(ATOM))
    if (/\bmathnormal\b/.test(classes!)) of.KaTeX_Math += text!;
    else if (!/\b(?:op-symbol|delimsizing|delim-size\d|(?:math|text)(?!rm)\w+)\b/.test(classes!))
      of.KaTeX_Main += text!;
  return of;
}

/** Whether one of the characters is in a range as a style sheet writes it. */
function reaches(range: string, characters: string): boolean {
  const parts = [...range.matchAll(/U\+(\w+)(?:-(\w+))?/g)].map(([, from, to = from]) =>
    [`0x${from}`, `0x${to}`].map(Number),
  );
  const isWithin = (code: number): boolean => parts.some(([from, to]) => from! <= code && code <= to!);
  return [...characters].some((one) => isWithin(one.codePointAt(0)!));
}

/**
 * Addresses of the faces that formulas show first: those of text and of variables, by their parts. Whoever fetches them with
 * the page moves no line when they come.
 */
export function firstFaces(css: string, html: string): string[] {
  const shown = charactersByFamily(html);
  return nodesOf(css)
    .filter(isFace)
    .filter((face) => reaches(declared(face, 'unicode-range'), shown[familyOf(face)] ?? ''))
    .map((face) => /url\(["']?([^"')]+)/.exec(declared(face, 'src'))![1]!);
}
