import type { Element } from 'hast';
import { texText } from './tex-text.ts';
import { elementsIn, isElement, rawText } from './tree.ts';

/** MathML that brings no TeX of its own, as TeX: the elements that prose uses. What else there is gives what it holds. */

type Writer = (parts: string[]) => string;

const braced = (tex: string | undefined): string => `{${tex ?? ''}}`;

const WRITERS: Record<string, Writer> = {
  mfrac: ([over, under]) => `\\frac${braced(over)}${braced(under)}`,
  msqrt: (parts) => `\\sqrt${braced(parts.join(' '))}`,
  mroot: ([of, index]) => `\\sqrt[${index ?? ''}]${braced(of)}`,
  msup: ([base, up]) => `${braced(base)}^${braced(up)}`,
  msub: ([base, down]) => `${braced(base)}_${braced(down)}`,
  msubsup: ([base, down, up]) => `${braced(base)}_${braced(down)}^${braced(up)}`,
  mover: ([base, over]) => `\\overset${braced(over)}${braced(base)}`,
  munder: ([base, under]) => `\\underset${braced(under)}${braced(base)}`,
  munderover: ([base, under, over]) => `\\overset${braced(over)}{\\underset${braced(under)}${braced(base)}}`,
  mtable: (rows) => `\\begin{matrix}${rows.join(' \\\\ ')}\\end{matrix}`,
  mtr: (cells) => cells.join(' & '),
};

const NAMED: Record<string, string> = {
  '\\': '\\backslash ',
  '^': `\\text${braced(texText('^'))}`,
  '~': `\\text${braced(texText('~'))}`,
};

/** What TeX would take for commands. In a formula `\^` and `\~` are accents of what follows. */
const escaped = (text: string): string => text.replace(/[\\{}$&#%_^~]/g, (mark) => NAMED[mark] ?? `\\${mark}`);

function leaf({ tagName, children }: Element): string {
  const words = rawText(children).trim();
  if (tagName === 'mtext') return `\\text${braced(texText(words))}`;
  const text = escaped(words);
  return tagName === 'mi' && text.length > 1 && /^[A-Za-z]+$/.test(text) ? `\\mathrm${braced(text)}` : text;
}

/** Scripts and layout recur as deep as the formula nests, which the parser bounds. */
export function texOfMathml(element: Element): string {
  if (element.tagName.startsWith('annotation')) return '';
  const inside = elementsIn(element);
  if (!inside.length) return leaf(element);
  const parts = inside.map(texOfMathml);
  const writer = Object.hasOwn(WRITERS, element.tagName) ? WRITERS[element.tagName] : undefined;
  const loose = element.children.filter((child) => !isElement(child));
  return [writer ? writer(parts) : parts.filter(Boolean).join(' '), escaped(rawText(loose).trim())]
    .filter(Boolean)
    .join(' ');
}
