import type { Element } from 'hast';
import { safeAddress } from '../../html/addresses.ts';
import { attribute, find, findAll, hasClass, rawText } from '../../html/tree.ts';
import { oneLine } from '../characters.ts';
import type { Block, Link } from '../../schemas/source-block.ts';
import { leave, type Tally } from '../tally.ts';
import { lettersIn } from '../words.ts';
import { contentOf } from './inline.ts';
import { POLL } from './prepare.ts';

/** What a page shows of something that is elsewhere. */

export const EMBEDDED = new Set(['iframe', 'video', 'audio', 'embed', 'object', 'oembed']);

const ADDRESSES = ['src', 'data', 'url', 'dataOembedUrl', 'dataSrc'];

const namedIn = (element: Element): string | null =>
  ADDRESSES.map((name) => attribute(element, name)).find((one) => one) ?? null;

/** The address of what is embedded. Absolute ones only: a page's own files are not the text's. */
export const addressOf = (element: Element): string | null => {
  const holder = namedIn(element) ? element : find(element, (one) => namedIn(one) !== null);
  const named = holder && namedIn(holder);
  return named ? safeAddress(named.startsWith('//') ? `https:${named}` : named, null) : null;
};

/** Further files of the same film or sound. */
function others(element: Element, src: string | null): Link[] {
  return findAll(element, ({ tagName }) => tagName === 'source')
    .map((one) => safeAddress(attribute(one, 'src'), null))
    .filter((one): one is string => one !== null && one !== src)
    .map((href) => ({ text: '', href }));
}

/** A class that only frames something, without anything embedded in it, says nothing. */
export const isEmbed = (element: Element): boolean =>
  EMBEDDED.has(element.tagName) ||
  hasClass(element, 'iframe-widget') ||
  (attribute(element, 'dataOembedUrl') !== null && find(element, ({ tagName }) => EMBEDDED.has(tagName)) === null);

export function readEmbed(element: Element, tally: Tally): Block | null {
  const src = addressOf(element);
  const { text: inside, links } = contentOf(element.children, 'cell');
  const title = oneLine(attribute(element, 'title') ?? '');
  tally.lettersIn += lettersIn(title);
  const text = [title, inside].filter(Boolean).join(' ');
  if (src === null && !text) {
    leave(
      tally,
      hasClass(element, 'iframe-widget') ? 'widget' : 'embed',
      namedIn(element) ?? attribute(element, 'dataIframeWidgetId') ?? '',
    );
    return null;
  }
  const all = [...links, ...others(element, src)];
  return { type: 'embed', text, ...(src === null ? {} : { src }), ...(all.length ? { links: all } : {}) };
}

export const isPoll = (element: Element): boolean => hasClass(element, POLL);

export function readPoll(poll: Element, tally: Tally): Block | null {
  const lines = poll.children.map((one) => oneLine(rawText([one]))).filter(Boolean);
  if (lines.length) return { type: 'poll', text: lines.join('\n') };
  leave(tally, 'embed', 'a poll');
  return null;
}
