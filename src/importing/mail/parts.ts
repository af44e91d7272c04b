import type { Root } from 'hast';
import { byTag, find, parsePage, rawText } from '../../html/tree.ts';
import { LIMITS } from '../limits.ts';
import { bytesOf, DEEPEST, partsOf, type Entity } from '../mime.ts';
import { leave, type Tally } from '../tally.ts';
import { withoutAddresses } from './addresses.ts';
import { decodedHeader, textOfBytes } from './header-words.ts';

/** What of a message is text, part by part; all else is attached, and left out. */
export type Part = { kind: 'plain'; text: string } | { kind: 'page'; page: Root };

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A text as it was sent, in the encoding that it says. */
const decoded = (entity: Entity): string =>
  textOfBytes(latin1(bytesOf(entity) ?? Buffer.from(entity.body, 'latin1')), entity.parameters.get('charset')).replace(
    /\r\n?/g,
    '\n',
  );

/** Lines that a program broke where it wished are whole again (RFC 3676): each but the last ends with a space. */
function unfolded(text: string, deletesSpace: boolean): string {
  let before: string | null = null;
  const lines = text.split('\n').map((line, i) => {
    const [marks] = /^>*/.exec(line) as unknown as [string];
    const words = line.slice(marks.length).replace(/^ /, '');
    const isSeparator = words === '-- ';
    const goesOn = before === marks && !isSeparator;
    const isOpen = words.endsWith(' ') && !isSeparator;
    before = isOpen ? marks : null;
    const own = isOpen && deletesSpace ? words.slice(0, -1) : words;
    return goesOn ? own : `${i ? '\n' : ''}${marks && `${marks} `}${own}`;
  });
  return lines.join('');
}

function plainOf(entity: Entity): string {
  const text = decoded(entity);
  const isFlowed = entity.parameters.get('format')?.toLowerCase() === 'flowed';
  return isFlowed ? unfolded(text, entity.parameters.get('delsp')?.toLowerCase() === 'yes') : text;
}

const nameOf = ({ headers, parameters, type }: Entity): string => {
  const [, quoted, bare] = /filename\*?=(?:"([^"]*)"|([^;\s]+))/i.exec(headers.get('content-disposition') ?? '') ?? [];
  return decodedHeader(quoted ?? bare ?? parameters.get('name') ?? type);
};

const SIGNED = ['application/pgp-signature', 'application/pkcs7-signature', 'application/x-pkcs7-signature'];

function leavePart(entity: Entity, tally: Tally): Part[] {
  if (SIGNED.includes(entity.type)) leave(tally, 'armour');
  else leave(tally, 'attachment', withoutAddresses(nameOf(entity)));
  return [];
}

const isAttached = ({ headers }: Entity): boolean => /^\s*attachment/i.test(headers.get('content-disposition') ?? '');

function leaf(entity: Entity, tally: Tally): Part[] {
  if (isAttached(entity)) return leavePart(entity, tally);
  if (entity.type === 'text/html') return [{ kind: 'page', page: parsePage(decoded(entity), LIMITS.pageDepth) }];
  // What is no type, or one that only programs of mail know, is text.
  if (/^(?:text(?:\/plain)?|)$/.test(entity.type) || !entity.type.includes('/'))
    return [{ kind: 'plain', text: plainOf(entity) }];
  return leavePart(entity, tally);
}

const QUOTES = /^ ?>/m;

const STRUCTURE = byTag('ul', 'ol', 'table', 'pre', 'h1', 'h2', 'h3', 'h4', 'b', 'strong', 'i', 'em', 'code');

const isLayout = (page: Root): boolean => find(page, byTag('td')) !== null && find(page, byTag('th')) === null;

/** Whether a page says more than its plain text: which of its words are emphasised, or a list. It must say too what is quoted. */
function saysMore(page: Root, plain: string): boolean {
  const isQuoting = QUOTES.test(plain);
  const quotation = find(page, byTag('blockquote'));
  const own = find(page, STRUCTURE, byTag('blockquote'));
  return own !== null && !(own.tagName === 'table' && isLayout(page)) && !(isQuoting && quotation === null);
}

const isEmpty = (part: Part): boolean => !(part.kind === 'plain' ? part.text : rawText(part.page.children)).trim();

/** Of several forms of one text that which holds more. */
function chosen(forms: Part[][]): Part[] {
  const filled = forms.filter((parts) => parts.some((one) => !isEmpty(one)));
  const page = filled.find((parts) => parts.some(({ kind }) => kind === 'page'));
  const plain = filled.find((parts) => parts.every(({ kind }) => kind === 'plain'));
  if (!page || !plain) return page ?? plain ?? [];
  const text = plain.map((one) => (one.kind === 'plain' ? one.text : '')).join('\n');
  return page.some((one) => one.kind === 'page' && saysMore(one.page, text)) ? page : plain;
}

/** The texts of a message, in order. */
export function textsOf(entity: Entity, tally: Tally, depth = 0): Part[] {
  if (!entity.type.startsWith('multipart/')) return leaf(entity, tally);
  const own = depth < DEEPEST ? partsOf(entity) : null;
  // A message that has lost the marks of its parts is read as it stands.
  if (!own?.parts.length) return [{ kind: 'plain', text: plainOf({ ...entity, parameters: new Map() }) }];
  const parts = own.parts.map((one) => textsOf(one, tally, depth + 1));
  return entity.type === 'multipart/alternative' ? chosen(parts) : parts.flat();
}
