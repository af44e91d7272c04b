import type { Element, Root } from 'hast';
import { attribute, rawText, replace } from '../../html/tree.ts';
import type { Block, Link, Rich } from '../../schemas/source-block.ts';
import { blocksIn } from '../html/blocks.ts';
import { fold } from '../fold.ts';
import type { Text } from '../readers/text/trees.ts';
import { containment, shinglesOf } from '../shingles.ts';
import { leave, newTally } from '../tally.ts';
import { hasAddress, withoutAddresses } from './addresses.ts';
import { withoutArmour } from './armour.ts';
import type { IsAbove } from './endings.ts';
import type { Message } from './message.ts';
import { pageTrees } from './page.ts';
import { textsOf } from './parts.ts';
import { plainTrees, type Around, type IsKnown } from './plain.ts';

/** What a message says, as blocks. */

/** Fewer letters stand in any line. */
const LEAST = 4;

/** Whether words speak of somebody who wrote one of these messages. */
export function knownOf(messages: readonly Message[]): IsKnown {
  const names = new Set(messages.map(({ sender }) => fold(sender.name ?? '')).filter((name) => name.length >= LEAST));
  const locals = new Set(messages.map(({ sender }) => sender.address?.split('@')[0]));
  return (words) => {
    const said = fold(words);
    const [, local] = /([^\s<("]+)@…/.exec(words) ?? [];
    return (local !== undefined && locals.has(local.toLowerCase())) || [...names].some((name) => said.includes(name));
  };
}

/** An address of the web that had one of mail in it. */
const leadsNowhere = (one: Element): boolean => /@(?:…|%E2%80%A6)/i.test(attribute(one, 'href') ?? '');

const isBare = ({ text, html }: Rich): boolean => !hasAddress(text) && !(html && hasAddress(html));

/** Without an address that mark-up had parted, and without the mark-up then. */
function bareText<T extends Rich>(rich: T, met: () => void): T {
  if (isBare(rich)) return rich;
  const { html: _, ...plain } = rich;
  return { ...plain, text: withoutAddresses(rich.text, met) } as T;
}

const isOfMail = ({ href, text }: Link): boolean => /^mailto:/i.test(href) || hasAddress(href) || hasAddress(text);

function bare(block: Block, met: () => void): Block {
  const { links, ...own } = bareText(block, met);
  const kept = links?.filter((one) => !isOfMail(one));
  return {
    ...own,
    ...(own.caption ? { caption: bareText(own.caption, met) } : {}),
    ...(own.rows ? { rows: own.rows.map((row) => row.map((cell) => bareText(cell, met))) } : {}),
    ...(kept?.length ? { links: kept } : {}),
  };
}

/** All that a message has of text, as runs of words. */
export function runsIn({ entity }: Message): Set<number> {
  const parts = textsOf(entity, newTally());
  return shinglesOf(
    withoutAddresses(parts.map((one) => (one.kind === 'plain' ? one.text : rawText(one.page.children))).join('\n')),
  );
}

/** Share of what is quoted that must stand where it is said to. */
const STANDS = 0.6;

/** Whether words stand in one of several messages. */
export const aboveOf =
  (messages: readonly Message[], runsOf: (message: Message) => ReadonlySet<number>): IsAbove =>
  (words) => {
    const quoted = shinglesOf(words);
    return messages.some((one) => containment(quoted, runsOf(one)) >= STANDS);
  };

export interface Reading extends Around {
  /** Plain texts as they were read. */
  texts: Text[];
  /** Whether it is a text that is spoken of: in it a line that is all bold is a heading. */
  isPost: boolean;
}

export function blocksOf({ entity, tally }: Message, { texts, isPost, ...around }: Reading): Block[] {
  const met = (): void => leave(tally, 'mailAddress');
  const root: Root = {
    type: 'root',
    children: textsOf(entity, tally).flatMap((part) =>
      part.kind === 'plain'
        ? plainTrees(withoutAddresses(withoutArmour(part.text, tally), met), around, texts, tally)
        : pageTrees(part.page, around, tally, met),
    ),
  };
  replace(root, leadsNowhere, ({ children }) => children);
  return blocksIn(root, { base: null, tally, post: isPost }).map((one) => bare(one, met));
}
