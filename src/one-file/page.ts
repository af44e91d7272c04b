import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { onlyMathml } from '../book/mathml.ts';
import { versionWords } from '../book/title.ts';
import type { Book, Part } from '../book/types.ts';
import { codeInScript, jsonInScript } from '../html/in-script.ts';
import { hashOf } from '../html/policy.ts';
import { allElements, attribute, byClass, find, hasClass } from '../html/tree.ts';
import { dirOf } from '../strings/direction.ts';
import { book as said } from '../strings/languages/en.ts';
import { bar, citeCard, notice, searchDialog } from './furniture.ts';
import type { Held } from './held.ts';

/** A book as one page of HTML that is opened from a disk: with its styles, its scripts and what they ask for in it. */

/** What the page has from the site. */
export interface Assets {
  /** With the fonts in them. */
  css: string;
  /** What runs at once, and what runs when all is read. */
  before: string;
  script: string;
  held: Held;
}

/** Nothing runs but what was built with it, and nothing is asked of any network. */
const policyOf = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((one) => `'${hashOf(one)}'`).join(' ')}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What a term is in short, for the cards of its links. */
function markDefinition(node: Element): void {
  const slug = /^term-(.+)$/.exec(attribute(node, 'id') ?? '')?.[1];
  const short = slug && find(node, byClass('short'));
  if (short) short.properties['dataCard'] = slug;
}

function adapt(tree: Root): Root {
  onlyMathml(tree);
  for (const node of allElements(tree)) {
    if (hasClass(node, 'entry')) markDefinition(node);
    // What is led to can be read on from.
    if (attribute(node, 'dataRef')) node.properties['tabIndex'] = -1;
  }
  return tree;
}

const partView = ({ kind, chapters }: Part): Element =>
  h(
    `div.part.${kind}`,
    chapters.map(({ name, tree }) =>
      h(`section.chapter.${name}`, adapt(structuredClone(tree)).children as ElementContent[]),
    ),
  );

/** The example that the search is asked with. */
const exampleOf = ({ references }: Held): string | null => references.find((ref) => /^E\d+$/.test(ref)) ?? null;

export function onePage(book: Book, { css, before, script, held }: Assets): string {
  const scripts = [before, script].map(codeInScript) as [string, string];
  const page = h('html', { lang: book.language, dir: dirOf(book.language) }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policyOf(scripts) }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', `${said.variorum(book.title)}, ${versionWords(book.version)}`),
      h('meta', { name: 'description', content: book.description }),
      h('style', css),
      h('script', scripts[0]),
    ]),
    h('body', [
      bar(book),
      h('main', { id: 'main', tabIndex: -1 }, book.parts.map(partView)),
      searchDialog(book, exampleOf(held)),
      citeCard(book),
      notice(book),
      h('script', { type: 'application/json' }, jsonInScript(held)),
      h('script', scripts[1]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page, { allowDangerousCharacters: true })}`;
}
