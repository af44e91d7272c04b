import { createHash } from 'node:crypto';
import { entityOf, type Entity } from '../mime.ts';
import { safeAddress } from '../../html/addresses.ts';
import { isoDate } from '../readers/dates.ts';
import { leave, type Tally } from '../tally.ts';
import { withoutAddresses } from './addresses.ts';
import { decodedHeader } from './header-words.ts';
import type { Sent } from './mailbox.ts';
import { senderOf, type Sender } from './sender.ts';

/** A message of mail: what its headers say. Its text is read only where it is wanted. */
export interface Message {
  /** The name that it has among messages; made up where it has none. */
  id: string;
  /** Names of those that it answers, the nearest last. */
  answers: readonly string[];
  sender: Sender;
  subject: string;
  /** The name of the list that it was sent by, where it says one. */
  list: string | null;
  /** ISO 8601 in UTC. */
  date: string | null;
  /** Where the web has it. */
  url: string | null;
  entity: Entity;
  file: string;
  line: number;
  tally: Tally;
}

const ID = /<([^<>]+)>/g;

/** Longer chains nobody needs: the nearest are the last. */
const MOST_ANSWERED = 100;

const idsIn = (header: string | undefined): string[] =>
  [...(header ?? '').matchAll(ID)].map(([, id]) => id!.replace(/\s+/g, ''));

function answersOf({ headers }: Entity): string[] {
  const chain = idsIn(headers.get('references'));
  // Of several the first was answered; what else the header says may be an address.
  const nearest = idsIn(headers.get('in-reply-to')).find((id) => id.includes('@') || chain.includes(id));
  const whole = nearest === undefined || chain.includes(nearest) ? chain : [...chain, nearest];
  return [...new Set(whole)].slice(-MOST_ANSWERED);
}

/** The time of a day: at which a message was sent, or else came. */
function dateOf(stated: readonly (string | null | undefined)[], tally: Tally): string | null {
  const said = stated.filter((one) => one !== null && one !== undefined);
  // Zones of which nobody has heard are left aside: the day is known.
  const ways = said.flatMap((one) => [one, one.replace(/\s+[A-Z]{2,5}\s*$/, '')]);
  const date = ways.map(isoDate).find((one) => one !== null) ?? null;
  if (date === null && said.length) leave(tally, 'date', said[0]!.slice(0, 100));
  return date;
}

/** Its place in an archive; one that holds an address, or an id, which looks like one, is nobody's to show. */
function urlOf({ headers }: Entity): string | null {
  const said = (headers.get('archived-at') ?? headers.get('x-archived-at') ?? '').replace(/^<|>$/g, '').trim();
  const url = /^https?:/i.test(said) && !/@|%40/i.test(said) ? safeAddress(said, null) : null;
  return url !== null && withoutAddresses(url) === url ? url : null;
}

export function messageOf({ text, line, came }: Sent, file: string, tally: Tally): Message {
  const entity = entityOf(text);
  const { headers } = entity;
  const header = (name: string): string | undefined => headers.get(name);
  const [id] = idsIn(header('message-id'));
  return {
    id: id ?? `${hashOf(text)}@`,
    answers: answersOf(entity).filter((one) => one !== id),
    sender: senderOf(header('from')),
    subject: withoutAddresses(decodedHeader(header('subject') ?? '')),
    list: /([^<\s.]+)\.[^<\s]*>?\s*$/.exec(header('list-id') ?? '')?.[1] ?? null,
    date: dateOf([header('date'), came], tally),
    url: urlOf(entity),
    entity,
    file,
    line,
    tally,
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What a message is called as a comment: its name has an address in it, or looks as if it had. */
export const commentId = (id: string): string => `m${hashOf(id)}`;
