import { decoded } from '../../../edition/decoded.ts';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import {
  attribute,
  byTag,
  find,
  findAll,
  hasClass,
  isElement,
  outermost,
  rawText,
  remove,
} from '../../../html/tree.ts';
import type { Tally } from '../../tally.ts';
import { lettersIn, lettersOfTree } from '../../words.ts';

/**
 * Notes of any page, brought into the one form that is read everywhere. A call is a link whose words are a number or a sign,
 * to an element that leads back to it; whatever it is called. Notes that stand within the line, as Distill, Tufte's style
 * and LaTeXML write them, are put at the end.
 */

const MARK = /^[\s[(]*(?:\d{1,4}|[*†‡§¶]+|[a-z])[\s\])]*$/i;

const isMark = (element: Element): boolean => MARK.test(rawText(element.children));

const fragmentOf = (link: Element): string | null => {
  const href = attribute(link, 'href') ?? '';
  const at = href.indexOf('#');
  return at < 0 || at === href.length - 1 ? null : decoded(href.slice(at + 1));
};

const isSign = (element: Element): boolean => !/\p{L}{2}/u.test(rawText(element.children));

interface Parents {
  of: Map<Element, Element | Root>;
  byId: Map<string, Element>;
  /** Places in the document, from its start. */
  order: Map<Element, number>;
}

function parentsIn(content: Root | Element): Parents {
  const parents: Parents = { of: new Map(), byId: new Map(), order: new Map() };
  for (const one of findAll(content, () => true)) {
    parents.order.set(one, parents.order.size);
    for (const name of [attribute(one, 'id'), attribute(one, 'name')])
      if (name && !parents.byId.has(name)) parents.byId.set(name, one);
  }
  for (const parent of [content, ...parents.order.keys()])
    for (const child of parent.children) if (isElement(child)) parents.of.set(child, parent);
  return parents;
}

/** The element itself and some of those around it. */
function around(element: Element, { of }: Parents, levels: number): Element[] {
  const found: Element[] = [element];
  for (let at = of.get(element); isElement(at) && found.length <= levels; at = of.get(at)) found.push(at);
  return found;
}

const BLOCK = byTag('li', 'p', 'div', 'dd', 'aside', 'td', 'section');

/** The block that a target names, or stands in: some name only the number before the note. */
function noteOf(target: Element, parents: Parents): Element | null {
  const holder = around(target, parents, 4).find((one) => BLOCK(one) && !isMark(one));
  const box = holder && around(holder, parents, 1)[1];
  return holder && box && hasClass(box, 'footnote') ? box : (holder ?? null);
}

const isBack = (link: Element, homes: ReadonlySet<string>): boolean => {
  const fragment = link.tagName === 'a' ? fragmentOf(link) : null;
  return fragment !== null && homes.has(fragment);
};

const idsOf = (elements: Element[]): string[] =>
  elements.flatMap((one) => [attribute(one, 'id'), attribute(one, 'name')]).filter((one) => one !== null);

/** Notes that are marked as such need no way back. */
const isAmongNotes = (target: Element, { of }: Parents): boolean => {
  for (let at: Element | Root | undefined = target; isElement(at); at = of.get(at)) if (isNotes(at)) return true;
  return false;
};

const isNotes = (one: Element): boolean =>
  hasClass(one, 'footnotes', 'wp-block-footnotes') ||
  ['doc-endnotes', 'doc-footnote', 'doc-endnote'].includes(attribute(one, 'role') ?? '');

interface Called {
  call: Element;
  note: Element;
  homes: Set<string>;
}

function calledBy(link: Element, parents: Parents): Called | null {
  const fragment = fragmentOf(link);
  const target = fragment === null ? undefined : parents.byId.get(fragment);
  const note = target && isMark(link) ? noteOf(target, parents) : null;
  // A note comes after its call; seen from the note, the call would be one of its own.
  if (!note || parents.order.get(note)! < parents.order.get(link)!) return null;
  const near = around(link, parents, 2).filter((one) => one === link || isMark(one));
  const homes = new Set([...idsOf(near), ...near.flatMap((one) => idsOf(findAll(one, () => true)))]);
  const isSure = attribute(link, 'role') === 'doc-noteref' || isAmongNotes(target!, parents);
  return isSure || find(note, (one) => isBack(one, homes)) ? { call: near.at(-1)!, note, homes } : null;
}

/** What a note has besides its words: the ways back, and its number. */
function withoutWays(note: Element, homes: ReadonlySet<string>): ElementContent[] {
  const keep = (node: Element): ElementContent[] =>
    node.children.flatMap((child): ElementContent[] => {
      if (!isElement(child)) return [child];
      if (isBack(child, homes) && isSign(child)) return [];
      if (isWay(child) || (isMark(child) && find(child, (one) => isBack(one, homes)))) return [];
      return [{ ...child, children: keep(child) }];
    });
  return keep(note);
}

/** Without the number or sign that the words begin with, where it is no link: the call has it. */
function withoutSign([first, ...others]: readonly ElementContent[], sign: string): ElementContent[] {
  if (!first) return [];
  if (isElement(first)) return [{ ...first, children: withoutSign(first.children, sign) }, ...others];
  if (first.type !== 'text') return [first, ...others];
  if (!first.value.trim()) return [first, ...withoutSign(others, sign)];
  const [mark = ''] = /^\s*(?:\[[^\]\s]{1,6}\][.:)]?|[^\s.:)]{1,4}[.:)]|[*†‡§¶]+)\s*/.exec(first.value) ?? [];
  const isSign = mark !== '' && bareSign(mark) === bareSign(sign);
  return [isSign ? { ...first, value: first.value.slice(mark.length) } : first, ...others];
}

const bareSign = (text: string): string => text.replace(/[\s[\]().:]/g, '');

const INLINE_NOTE = (one: Element): boolean =>
  one.tagName === 'd-footnote' ||
  (['span', 'small', 'aside'].includes(one.tagName) &&
    hasClass(one, 'sidenote', 'marginnote', 'margin-note', 'footnote-inline')) ||
  hasClass(one, 'ltx_role_footnote');

/** Number, or the switch that opens the note on a narrow screen. */
const ABOUT_NOTE = (one: Element): boolean =>
  hasClass(one, 'sidenote-number', 'margin-toggle', 'ltx_note_mark', 'ltx_tag_note', 'ltx_note_type') ||
  (one.tagName === 'input' && attribute(one, 'type') === 'checkbox');

const textOfInline = (one: Element): ElementContent[] => {
  const held = find(one, (inner) => hasClass(inner, 'ltx_note_content')) ?? one;
  const keep = (node: Element): ElementContent[] =>
    node.children.flatMap((child): ElementContent[] =>
      !isElement(child) ? [child] : isWay(child) ? [] : [{ ...child, children: keep(child) }],
    );
  return keep(held);
};

const callMark = (n: number): Element => h('sup', { className: ['footnote-ref'] }, `[${n}]`);

/** What only shows that there is a note, or leads back from it. */
const isWay = (one: Element): boolean =>
  ABOUT_NOTE(one) || hasClass(one, 'mw-cite-backlink') || (attribute(one, 'role') === 'doc-backlink' && isSign(one));

interface Numbered {
  note: Element;
  children: ElementContent[];
}

/** Calls by the element that they are; what is called from several places leads back to all of them. */
function callsIn(content: Root | Element): Map<Element, Called> {
  const parents = parentsIn(content);
  const calls = new Map<Element, Called>();
  const homes = new Map<Element, Set<string>>();
  for (const link of findAll(content, byTag('a'))) {
    const found = calledBy(link, parents);
    if (!found) continue;
    const known = homes.get(found.note) ?? new Set();
    for (const home of found.homes) known.add(home);
    homes.set(found.note, known);
    calls.set(found.call, { ...found, homes: known });
  }
  return calls;
}

/** Lists that had nothing but notes. */
const isEmptied = (one: Element): boolean =>
  (isNotes(one) || hasClass(one, 'references')) && !rawText(one.children).trim();

/** Notes that stand among those that are called, and no call leads to. */
function takeUncalled(content: Root | Element): Element[] {
  const items = findAll(content, isNotes).flatMap((section) => outermost(section, byTag('li')));
  remove(content, (one) => items.includes(one));
  return items;
}

/** In place. A note stands where its first call counts it; what is called twice is one note. */
export function gatherNotes(content: Root | Element, tally: Tally): void {
  const calls = callsIn(content);
  const targets = new Set([...calls.values()].map(({ note }) => note));
  const notes: Numbered[] = [];
  const letters = lettersOfTree(content);
  let marks = 0;
  const gone = (nodes: readonly ElementContent[]): void => {
    marks += lettersIn(rawText(nodes));
  };
  const numberFor = (note: Element, children: () => ElementContent[]): number => {
    const known = notes.findIndex((one) => one.note === note);
    if (known >= 0) return known + 1;
    const own = children();
    gone(note.children);
    marks -= lettersIn(rawText(own));
    return notes.push({ note, children: own });
  };
  const rewrite = (node: Root | Element): void => {
    node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (!isElement(child)) return [child];
      if (targets.has(child)) return [];
      const called = calls.get(child);
      if (called ?? isWay(child)) gone(child.children);
      if (called) {
        const sign = rawText(called.call.children);
        return [callMark(numberFor(called.note, () => withoutSign(withoutWays(called.note, called.homes), sign)))];
      }
      if (INLINE_NOTE(child)) return [callMark(numberFor(child, () => textOfInline(child)))];
      if (isWay(child)) return [];
      rewrite(child);
      return [child];
    });
  };
  rewrite(content);
  if (!notes.length) return;
  const uncalled = takeUncalled(content);
  remove(content, isEmptied);
  const items = [...notes, ...uncalled].map(({ children }, i) =>
    h('li', { dataFootnoteIndex: String(i + 1) }, ...children),
  );
  const section = h('section', { className: ['footnotes'] }, h('ol', {}, ...items));
  tally.lettersIn += Math.max(0, letters - marks - lettersOfTree(content) - lettersOfTree(section));
  (content.children as ElementContent[]).push(section);
}
