import { fold, occurrences, textAfter, textBefore, type PageText, type Stretch, type TextPoint } from './page-text.ts';

/** `text=[prefix-,]start[,end][,-suffix]`, see https://wicg.github.io/scroll-to-text-fragment/#syntax. */
export interface TextDirective {
  prefix?: string | undefined;
  start: string;
  /** The last words of what is meant, when not all of it is written out. */
  end?: string | undefined;
  suffix?: string | undefined;
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A directive as it stands behind `:~:` in an address; safe within Markdown and HTML. */
export function printDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `text=${parts.filter(Boolean).join(',')}`;
}

interface Folded {
  page: PageText;
  directive: TextDirective;
}

const foldedPages = new WeakMap<PageText, PageText>();

function foldPage(page: PageText): PageText {
  const folded = foldedPages.get(page) ?? page.map(fold);
  foldedPages.set(page, folded);
  return folded;
}

const foldAll = (page: PageText, { prefix, start, end, suffix }: TextDirective): Folded => ({
  page: foldPage(page),
  directive: { prefix: fold(prefix ?? ''), start: fold(start), end: end && fold(end), suffix: fold(suffix ?? '') },
});

const hasSuffix = ({ page, directive }: Folded, at: TextPoint): boolean =>
  textAfter(page, at).trimStart().startsWith(directive.suffix!);

const hasPrefix = ({ page, directive }: Folded, at: TextPoint): boolean =>
  textBefore(page, at).trimEnd().endsWith(directive.prefix!);

/** The first place after the start where the last words and the suffix stand. */
function findEnd(folded: Folded, after: TextPoint): TextPoint | null {
  const { page, directive } = folded;
  for (let block = after.block; block < page.length; block++)
    for (const { end } of occurrences(directive.end!, page[block]!, block === after.block ? after.offset : 0))
      if (hasSuffix(folded, { block, offset: end })) return { block, offset: end };
  return null;
}

/** What a directive can mean on a page, in order; a browser goes to the first. */
export function* meanings(directive: TextDirective, page: PageText): Generator<Stretch> {
  const folded = foldAll(page, directive);
  for (const [block, text] of folded.page.entries())
    for (const { start, end } of occurrences(folded.directive.start, text)) {
      const from = { block, offset: start };
      if (!hasPrefix(folded, from)) continue;
      const behind = { block, offset: end };
      const to = directive.end === undefined ? hasSuffix(folded, behind) && behind : findEnd(folded, behind);
      if (to) yield { from, to };
    }
}
