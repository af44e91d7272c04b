import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import {
  allElements,
  attribute,
  byTag,
  elementsIn,
  find,
  hasClass,
  isElement,
  outermost,
  rawText,
  remove,
  replace,
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

const wordsOf = (nodes: readonly ElementContent[]): string => rawText(nodes).trim();

const hasWords = (nodes: readonly ElementContent[]): boolean => /[\p{L}\p{N}]/u.test(rawText(nodes));

function takeOut(body: Element | Root, test: Test, kind: Kind, tally: Tally): void {
  const found = outermost(body, test);
  for (const one of found) leave(tally, kind, wordsOf([one]));
  const all = new Set(found);
  remove(body, (one) => all.has(one));
}

const FROM = /(?:^|[\s*])(?:From|Von|De|Da|От)\s?:/;
const SENT = /(?:^|[\s*])(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Inviato|Отправлено|Дата)\s?:/;
const TO = /(?:^|[\s*])(?:To|Subject|An|Betreff|À|Objet|Para|Asunto|A|Oggetto|Кому|Тема)\s?:/;

/** Lines in a row of which each says a field of a message, a mark above them or not. */
const isOfFields = (words: string): boolean =>
  /^(?:-+[\p{L}\s]+-+\s*)?\*?\p{Lu}[\p{L}-]{1,11}\s?:/u.test(words) &&
  [FROM, SENT, TO].every((field) => field.test(words));

/** The head of a message that programs of offices put whole below an answer. */
const isHead: Test = (one) =>
  byId('divRplyFwdMsg', 'appendonsend')(one) || (one.tagName !== 'body' && isOfFields(wordsOf([one]).slice(0, 400)));

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

/** The first element that is one, and no more than that: what holds the message too begins with it. */
function headIn(holder: Element | Root): Element | undefined {
  const [head] = outermost(holder, isHead);
  const within = head && headIn(head);
  const begins = within && wordsOf([head]).startsWith(wordsOf([within]));
  return begins ? within : head;
}

/** What is quoted, without who is said to have written it. */
function quotationsIn(nodes: ElementContent[]): ElementContent[] {
  const quotations = outermost({ type: 'root', children: nodes }, byTag('blockquote'));
  return quotations.length ? quotations : nodes;
}

const isQuoted: Test = (one) => one.tagName === 'blockquote' || hasClass(one, 'gmail_quote', 'yahoo_quoted');

/** The whole message that is answered, where it stands below an answer. */
function takeOriginal(body: Element | Root, isAbove: IsAbove, tally: Tally): void {
  const head = headIn(body);
  const quoted = outermost(body, isQuoted);
  const last = head ?? (quoted.length === 1 ? quoted[0] : undefined);
  if (!last) return;
  const copy = structuredClone(body);
  const cut = cutFrom(body, last);
  const after = cut.filter((one) => one !== last && !(isElement(one) && isHead(one)));
  const isBelow = hasWords(body.children as ElementContent[]) && (head !== undefined || !hasWords(after));
  if (isBelow && isAbove(rawText(head ? after : quotationsIn(cut)))) leave(tally, 'quotedBelow', wordsOf(cut));
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

const NAMING = ['href', 'src', 'title', 'alt', 'cite', 'id', 'name'];

const isLetter: Test = (one) => /^\s*mailto:/i.test(attribute(one, 'href') ?? '');

/** Texts side by side as one. */
const joined = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.reduce<ElementContent[]>((all, node) => {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else all.push(node);
    return all;
  }, []);

/** Links that write to somebody are none; their words stay. */
function takeAddresses(body: Element | Root, met: () => void): void {
  replace(body, isLetter, ({ children }) => children);
  for (const holder of [body, ...allElements(body)]) {
    holder.children = joined(holder.children as ElementContent[]);
    for (const child of holder.children) if (child.type === 'text') child.value = withoutAddresses(child.value, met);
  }
  for (const one of allElements(body))
    for (const name of NAMING.filter((said) => hasAddress(attribute(one, said) ?? '')))
      one.properties = { ...one.properties, [name]: undefined };
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
