import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { safeImage } from '../../html/addresses.ts';
import { attribute, byTag, find, findAll, parsePage, rawText } from '../../html/tree.ts';
import { decode, type Decoded } from '../decode.ts';
import { addressesOf } from '../html/images.ts';
import { ImportError, LIMITS } from '../limits.ts';
import { leave, type Tally } from '../tally.ts';
import { bytesOf, decoderOf, entityOf, leavesOf, type Entity } from '../mime.ts';

/**
 * A page as browsers save it in one file (MHTML, RFC 2557): the page, and what it shows of other files, each a part with the
 * address that it had. Word saves documents so too.
 */
export interface WebArchive extends Decoded {
  /** The page's own address; null where it has none in the web. */
  address: string | null;
  /** The address that those in the page start from: in the web, or on somebody's machine. */
  base: string | null;
  /** Its other parts, by their addresses. */
  parts: ReadonlyMap<string, Entity>;
  /** Sentences that say how the file is not whole. */
  incomplete: string[];
}

/** Headers of mail stand within so many bytes. */
const HEAD = 65_536;

const ON_ITS_WAY = ['to', 'cc', 'received', 'delivered-to', 'message-id', 'in-reply-to', 'list-id'];

const OF_MIME = ['mime-version', 'content-transfer-encoding', 'content-location'];

const isPage = ({ type }: Entity): boolean => type === 'text/html' || type === 'application/xhtml+xml';

/** What programs save says so, or has at least not been sent to anybody. */
function isSaved(entity: Entity): boolean {
  const { headers, type, parameters } = entity;
  if (!headers.has('content-type')) return false;
  if (/^["<\s]*saved by /i.test(headers.get('from') ?? '') || headers.has('snapshot-content-location')) return true;
  const isMime = parameters.has('boundary') || OF_MIME.some((name) => headers.has(name));
  return isMime && (type.startsWith('multipart/') || isPage(entity)) && !ON_ITS_WAY.some((name) => headers.has(name));
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const withoutMark = (text: string): string => text.replace(/^(?:ï»¿)?\s*/, '');

/** The part that is the page itself: named as such, or else the first. */
function pageIn(whole: Entity, parts: readonly Entity[], file: string): Entity {
  const start = whole.parameters.get('start');
  const named = start === undefined ? undefined : parts.find(({ headers }) => headers.get('content-id') === start);
  const page = named && isPage(named) ? named : parts.find(isPage);
  if (page) return page;
  const types = [...new Set(parts.map(({ type }) => type))].slice(0, 3).join(', ');
  throw new ImportError(
    `${file} is a web archive (MHTML) without a page in it (${types}): open the page of the article, and save that.`,
  );
}

function textOf(page: Entity, file: string): Decoded {
  const bytes = bytesOf(page);
  const encoding = page.headers.get('content-transfer-encoding');
  if (!bytes)
    throw new ImportError(
      `${file} is a web archive (MHTML) in an encoding that is not known, ${encoding}: save the page as HTML.`,
    );
  const decoder = decoderOf(page.parameters.get('charset'));
  if (!decoder || decoder.encoding === 'utf-8') return decode(bytes, file);
  return { text: decoder.decode(bytes), warnings: [] };
}

const locationOf = ({ headers }: Entity, base?: string): string | null =>
  URL.parse(headers.get('content-location') ?? '', base)?.href ?? null;

const isOfWeb = (address: string): boolean => /^https?:/.test(address);

/** Each part by its address, and by its name within the archive. */
function byAddress(parts: readonly Entity[], base: string | null): Map<string, Entity> {
  return new Map(
    parts.flatMap((part): [string, Entity][] => {
      const [location, id] = [locationOf(part, base ?? undefined), part.headers.get('content-id')];
      return [
        ...(location === null ? [] : [[location, part] as [string, Entity]]),
        ...(id === undefined ? [] : [[`cid:${id.replace(/^<|>$/g, '')}`, part] as [string, Entity]]),
      ];
    }),
  );
}

/** Null where the bytes are none. Throws an ImportError where the page in it cannot be read. */
export function webArchiveIn(bytes: Uint8Array, file: string): WebArchive | null {
  if (!isSaved(entityOf(withoutMark(latin1(bytes.subarray(0, HEAD)))))) return null;
  const whole = entityOf(withoutMark(latin1(bytes)));
  const { parts, isWhole } = leavesOf(whole);
  const page = pageIn(whole, parts, file);
  const base = locationOf(page) ?? URL.parse(whole.headers.get('snapshot-content-location') ?? '')?.href ?? null;
  return {
    ...textOf(page, file),
    base,
    address: base !== null && isOfWeb(base) ? base : null,
    parts: byAddress(
      parts.filter((one) => one !== page),
      base,
    ),
    incomplete: isWhole
      ? []
      : [`${file} breaks off: the web archive has no end, and whatever came next is missing; save the page again.`],
  };
}

const isNamed = (one: Element): boolean =>
  (one.tagName === 'link' && [one.properties['rel']].flat().includes('canonical')) ||
  (one.tagName === 'meta' && attribute(one, 'property') === 'og:url');

/** A page that does not say its address has the one that it was saved from. */
function nameAddress(page: Root, address: string): void {
  const head = find(page, byTag('head'));
  if (head && !find(head, isNamed)) head.children.push(h('link', { rel: ['canonical'], href: address.split('#')[0]! }));
}

const SHOWN = /^image\/(?:png|jpe?g|gif|webp|avif)$/;

/** A picture as an address that holds it; null of what is none, larger than any, or of a kind that no site shows: it keeps the one that it has. */
function heldIn(part: Entity): string | null {
  const bytes = SHOWN.test(part.type) ? bytesOf(part) : null;
  const address = bytes && `data:${part.type.replace('jpg', 'jpeg')};base64,${Buffer.from(bytes).toString('base64')}`;
  return safeImage(address, null);
}

type PartOf = (address: string | null) => Entity | undefined;

/** `among` are the addresses of its other forms, of which a browser loads one. */
function holdPicture(image: Element, among: readonly string[], partOf: PartOf): void {
  const held = [...addressesOf(image), ...among]
    .map((one) => partOf(one))
    .map((part) => part && heldIn(part))
    .find((one) => one !== undefined && one !== null);
  if (held !== undefined) image.properties = { ...image.properties, src: held, srcSet: undefined };
}

/** What is embedded leads where it came from; what stands in it is a page of its own. */
function nameFrame(frame: Element, partOf: PartOf, tally: Tally): void {
  const part = partOf(attribute(frame, 'src'));
  if (!part) return;
  const location = locationOf(part);
  if (location !== null && isOfWeb(location)) frame.properties = { ...frame.properties, src: location };
  const bytes = isPage(part) ? bytesOf(part) : null;
  const body = bytes && find(parsePage(new TextDecoder().decode(bytes), LIMITS.pageDepth), byTag('body'));
  const words = body ? rawText(body.children).trim() : '';
  if (words) leave(tally, 'frame', words);
}

/** Brings into a page, in place, what its archive has of it; pictures only where they are to be carried. */
export function unfoldArchive(
  page: Root,
  { address, base, parts }: WebArchive,
  isCarried: boolean,
  tally: Tally,
): void {
  const partOf: PartOf = (named) =>
    named ? (parts.get(named) ?? parts.get(URL.parse(named, base ?? undefined)?.href ?? '')) : undefined;
  if (address !== null) nameAddress(page, address);
  for (const frame of findAll(page, byTag('iframe'))) nameFrame(frame, partOf, tally);
  if (!isCarried) return;
  for (const picture of findAll(page, byTag('picture'))) {
    const among = findAll(picture, byTag('source')).flatMap(addressesOf);
    for (const image of findAll(picture, byTag('img'))) holdPicture(image, among, partOf);
  }
  for (const image of findAll(page, byTag('img'))) holdPicture(image, [], partOf);
}
