import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Edition } from '../../../src/edition/edition.ts';
import { rootOf } from '../../../src/edition/component.ts';
import { termMatcher } from '../../../src/edition/term-matcher.ts';
import { linkTerms } from '../../../src/rendering/link-terms.ts';
import { renderInOrder } from '../../../src/rendering/render.ts';
import { plainText } from '../../../src/prose/plain-text.ts';
import { editionOf } from '../citing/small-edition.ts';
import { nodesOf } from '../reading/bodies.ts';

interface Trap {
  trap: string;
  /** A body, or the bodies of a section. */
  text: string | string[];
  /** Slugs that are linked before. */
  not?: string[];
  links: string[];
}

const FOLDER = 'tests/fixtures/term-links';
const glossary = parse(readFileSync(`${FOLDER}/glossary.yaml`, 'utf8')) as Record<string, string[]>;
const traps = parse(readFileSync(`${FOLDER}/cases.yaml`, 'utf8')) as Trap[];

const matchTerms = termMatcher(
  Object.entries(glossary).flatMap(([slug, names]) => names.map((name) => ({ slug, name }))),
);
const edition: Edition = { ...editionOf(), matchTerms };

const textOf = (nodes: RootContent[]): string => plainText(nodes, { labelOfWork: (id) => id }).text;
/** Only entries of the glossary hold senses. */
const kindOf = (text: string) => (text.includes('<Sense') ? 'entry' : 'passage');
const treeOf = (text: string): RootContent[] => nodesOf(text, kindOf(text));
const textsOf = ({ text }: Trap): string[] => [text].flat();

function linksIn(html: string): string[] {
  const $ = load(html);
  return $('a.term')
    .toArray()
    .map((link) => `${$(link).attr('data-term')}: ${$(link).text()}`);
}

describe('first mentions in rendered prose', () => {
  test.for(traps)('$trap', async (trap) => {
    const bodies = textsOf(trap).map((text) => ({ nodes: treeOf(text) }));
    for (const { nodes } of bodies) expect(nodes).not.toEqual([]);
    const rendered = await renderInOrder(bodies, edition, { linked: trap.not ?? [] });
    const html = rendered.map((one) => one.html);
    expect(html.flatMap(linksIn)).toEqual(trap.links);
    // The renderer says itself what it linked.
    expect(rendered.flatMap(({ terms }) => terms)).toEqual([...new Set(trap.links.map((link) => link.split(':')[0]))]);
    expect(load(html.join(''))('a a').length).toBe(0);
  });
});

test('there are traps enough, each of its own name', () => {
  expect(traps.length).toBeGreaterThanOrEqual(45);
  expect(new Set(traps.map(({ trap }) => trap)).size).toBe(traps.length);
});

test.for(traps)('linking leaves the text as it is: $trap', (trap) => {
  for (const text of textsOf(trap)) {
    const tree = structuredClone(rootOf(treeOf(text)));
    linkTerms(tree, { match: matchTerms, linked: new Set() });
    expect(textOf(tree.children)).toBe(textOf(treeOf(text)));
  }
});
