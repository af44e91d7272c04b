import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { isElement, parseContent } from '../../../html/tree.ts';
import { LIMITS } from '../../limits.ts';
import { leave, type Tally } from '../../tally.ts';

/**
 * A text as WordPress keeps it → the HTML that it shows. Written by blocks it is HTML; else an empty line parts paragraphs, the end of
 * a line is one, and instructions stand in brackets.
 */

const CAPTION = /\[caption[^\]]*\]\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)\s*([^]*?)\[\/caption\]/g;
const EMBED = /\[embed[^\]]*\]\s*(https?:[^\s[\]<]+)\s*\[\/embed\]/g;
const TEX = /\$latex\s([^$]+)\$/g;
const CODE = /\[(?:source)?code[^\]]*\]([^]*?)\[\/(?:source)?code\]/g;
/** With attributes, or of a name that WordPress itself has. */
const INSTRUCTION =
  /\[\/?(?:[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"\]]*"|'[^'\]]*'|[^\s\]]+))+|gallery|playlist|audio|video|contact-form|more)\s*\/?\]/g;

const escaped = (text: string): string => text.replace(/&(?!#?\w+;)/g, '&amp;').replace(/</g, '&lt;');

const instructed = (text: string, tally: Tally): string =>
  text
    .replace(CODE, (_, code: string) => `<pre><code>${escaped(code.trim())}</code></pre>`)
    .replace(
      CAPTION,
      (_, picture: string, words: string) => `<figure>${picture}<figcaption>${words.trim()}</figcaption></figure>`,
    )
    .replace(EMBED, (_, address: string) => `<iframe src="${address.replace(/"/g, '%22')}"></iframe>`)
    .replace(TEX, (_, tex: string) => `<span class="math-tex">\\(${escaped(tex.trim())}\\)</span>`)
    .replace(INSTRUCTION, (all) => (leave(tally, 'instruction', all), ''));

const PHRASING = new Set(
  'a abbr b bdi bdo big br cite code del dfn em font i img ins kbd mark q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

/** Elements that hold paragraphs, which WordPress parts within them too. */
const HOLDERS = new Set(['blockquote', 'div', 'section', 'article', 'figure', 'details', 'aside']);

const isPhrasing = (node: ElementContent): boolean => !isElement(node) || PHRASING.has(node.tagName);

/** A text with the ends of its lines: each is a break, and an empty line an end. */
function lines(value: string): (ElementContent | null)[] {
  return value.split(/\n[^\S\n]*\n\s*/).flatMap((part, i) => {
    const own = part
      .split('\n')
      .flatMap((line, k): ElementContent[] => [...(k ? [h('br')] : []), { type: 'text', value: line }]);
    return [...(i ? [null] : []), ...own];
  });
}

/** The same of what stands within a line: an element that holds an empty line is two. */
function piecesOf(node: ElementContent): (ElementContent | null)[] {
  if (node.type === 'text') return lines(node.value);
  if (!isElement(node)) return [node];
  const parts: ElementContent[][] = [[]];
  for (const piece of node.children.flatMap(piecesOf)) {
    if (piece) parts.at(-1)!.push(piece);
    else parts.push([]);
  }
  return parts.flatMap((children, i) => [...(i ? [null] : []), { ...node, children }]);
}

const isBlank = (node: ElementContent): boolean =>
  node.type === 'comment' || (node.type === 'text' ? !node.value.trim() : isElement(node) && node.tagName === 'br');

function trimmed(run: ElementContent[]): ElementContent[] {
  const first = run.findIndex((one) => !isBlank(one));
  return first < 0 ? [] : run.slice(first, run.findLastIndex((one) => !isBlank(one)) + 1);
}

/** In place. */
function parted(holder: Root | Element): void {
  const children: ElementContent[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    const own = trimmed(run);
    if (own.length) children.push(h('p', {}, ...own));
    run = [];
  };
  for (const node of holder.children as ElementContent[]) {
    if (isPhrasing(node))
      for (const piece of piecesOf(node)) {
        if (piece) run.push(piece);
        else close();
      }
    else {
      close();
      if (isElement(node) && HOLDERS.has(node.tagName)) parted(node);
      children.push(node);
    }
  }
  close();
  holder.children = children;
}

const BY_BLOCKS = /<!--\s*wp:/;

export function contentOf(text: string, tally: Tally): string {
  const plain = instructed(text.replace(/\r\n?/g, '\n'), tally);
  if (BY_BLOCKS.test(text)) return plain;
  const tree = parseContent(plain, LIMITS.contentDepth);
  parted(tree);
  return toHtml(tree);
}
