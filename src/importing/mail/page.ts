import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import {
  allElements,
  attribute,
  byTag,
  elementsIn,
  find,
  hasClass,
  outermost,
  rawText,
  remove,
} from '../../html/tree.ts';
import { leave, type Kind, type Tally } from '../tally.ts';
import { hasAddress, withoutAddresses } from './addresses.ts';
import { isAttribution } from './attribution.ts';
import type { IsAbove } from './endings.ts';
import type { Around } from './plain.ts';

/** A message that was written as a page: what programs put around its words is taken out, as of plain text. */

type Test = (element: Element) => boolean;

const byId =
  (...ids: string[]): Test =>
  (one) =>
    ids.includes(attribute(one, 'id') ?? '');

const isSignature: Test = (one) =>
  hasClass(one, 'gmail_signature', 'moz-signature', 'signature') ||
  attribute(one, 'dataSmartmail') === 'gmail_signature' ||
  byId('Signature', 'AppleMailSignature', 'ms-outlook-mobile-signature')(one);

const isSaid: Test = (one) => hasClass(one, 'gmail_attr', 'moz-cite-prefix', 'yahoo_quoted_attr');

const hasWords = (nodes: readonly ElementContent[]): boolean => /[\p{L}\p{N}]/u.test(rawText(nodes));

function takeOut(body: Element | Root, test: Test, kind: Kind, tally: Tally): void {
  const found = outermost(body, test);
  for (const one of found) leave(tally, kind, rawText([one]).trim());
  const all = new Set(found);
  remove(body, (one) => all.has(one));
}

/** The head of a message that programs of offices put whole below an answer. */
const isHead: Test = (one) => {
  const words = rawText([one]).trim().slice(0, 400);
  return (
    byId('divRplyFwdMsg', 'appendonsend')(one) ||
    (/^(?:-+[\p{L}\s]+-+\s*)?(?:From|Von|De|Da)\s?:/u.test(words) &&
      /\b(?:Sent|Gesendet|Envoyé|Enviado|Date)\s?:/.test(words) &&
      one.tagName !== 'body')
  );
};

/** Takes a node and all that follows it out of a tree; gives it back. */
function cutFrom(body: Element | Root, node: Element): ElementContent[] {
  const path: (Element | Root)[] = [];
  const seek = (at: Element | Root): boolean => {
    if ((at.children as unknown[]).includes(node)) return path.push(at) > 0;
    return elementsIn(at).some((child) => seek(child)) && path.push(at) > 0;
  };
  seek(body);
  let child: Element | Root = node;
  const cut: ElementContent[] = [];
  for (const holder of path) {
    const at = (holder.children as unknown[]).indexOf(child);
    const after = holder.children.splice(holder === path[0] ? at : at + 1) as ElementContent[];
    cut.push(...after);
    child = holder;
  }
  return cut;
}

const isQuoted: Test = (one) => one.tagName === 'blockquote' || hasClass(one, 'gmail_quote', 'yahoo_quoted');

/** The whole message that is answered, where it stands below an answer. */
function takeOriginal(body: Element | Root, isAbove: IsAbove, tally: Tally): void {
  const head = outermost(body, isHead)[0];
  const quoted = outermost(body, isQuoted);
  const last = head ?? (quoted.length === 1 ? quoted[0] : undefined);
  if (!last) return;
  const copy = structuredClone(body);
  const cut = cutFrom(body, last);
  const inside = new Set(cut);
  const after = cut.filter((one) => !(inside.has(last) && one === last));
  const words = rawText(cut).trim();
  const isBelow = hasWords(body.children as ElementContent[]) && (head !== undefined || !hasWords(after));
  if (isBelow && isAbove(rawText(head ? after : cut))) leave(tally, 'quotedBelow', words);
  else if (isBelow && head) body.children.push(h('blockquote', {}, ...cut));
  else body.children = copy.children as typeof body.children;
}

/** What stands right above a quotation, and says whose words it is of. */
function saidAbove(body: Element | Root): Element[] {
  const holders = [body, ...allElements(body)];
  return holders.flatMap((holder) =>
    elementsIn(holder).filter((one, i, all) => {
      const next = all[i + 1];
      return ['p', 'div', 'span'].includes(one.tagName) && next && isQuoted(next) && isAttribution(rawText([one]));
    }),
  );
}

const NAMING = ['href', 'src', 'title', 'alt', 'cite'];

/** Links that write to somebody are none; their words stay. */
function takeAddresses(body: Element | Root, met: () => void): void {
  for (const one of allElements(body)) {
    const isLetter = /^\s*mailto:/i.test(attribute(one, 'href') ?? '');
    const named = NAMING.filter((name) => hasAddress(attribute(one, name) ?? ''));
    for (const name of isLetter ? ['href', ...named] : named) one.properties = { ...one.properties, [name]: undefined };
    for (const child of one.children) if (child.type === 'text') child.value = withoutAddresses(child.value, met);
  }
  for (const child of body.children) if (child.type === 'text') child.value = withoutAddresses(child.value, met);
}

/** The nodes of a page that say something. */
export function pageTrees(page: Root, { isKnown, isAbove }: Around, tally: Tally, met: () => void): ElementContent[] {
  const body = find(page, byTag('body')) ?? page;
  remove(body, byTag('style', 'script', 'title', 'meta', 'link', 'base'));
  takeAddresses(body, met);
  takeOut(body, isSignature, 'signature', tally);
  takeOriginal(body, isAbove, tally);
  const above = new Set(saidAbove(body));
  takeOut(body, (one) => (isSaid(one) || above.has(one)) && isKnown(rawText([one])), 'attribution', tally);
  return body.children as ElementContent[];
}
