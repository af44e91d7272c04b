import { oneLine } from '../characters.ts';
import { SUFFIX } from '../../edition/person-name.ts';
import { somebody } from '../readers/nobody.ts';
import { withoutAddresses } from './addresses.ts';
import { decodedHeader } from './header-words.ts';

/** Who sent a message: “Jane Doe <jane@bees.example>”, “jane at bees.example (Jane Doe)”. */
export interface Sender {
  /** Null where none is given. */
  name: string | null;
  /** In lower case, only to know the same again; it goes no further. */
  address: string | null;
}

const IN_BRACKETS = /<([^<>]*)>/;
const AT = /\s+at\s+|\s*\(at?\)\s*|@/i;
const COMMENT = /\(((?:[^()\\]|\\.|\([^()]*\))*)\)/;

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^"((?:[^"\\]|\\.)*)"$/, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/^'(.*)'$/, '$1')
    .trim();

const isAddress = (text: string): boolean => /^[^\s@]+(?:@|\s+at\s+|\(at\)|\(a\))[^\s@]+$/i.test(text);

/** What a list puts behind the names of those whose address it hides. */
const BY_LIST = /\s+via\s+\S.*$/i;

const FAMILY_FIRST = new RegExp(String.raw`^([^,]+),\s+(?!(?:${SUFFIX})$)([^,]+?)((?:\s+\([^()]*\))?)$`, 'iu');

/** “Doe, Jane” as it is said. */
const inOrder = (name: string): string => name.replace(FAMILY_FIRST, '$2 $1$3');

/** An address in a name is no part of it. */
const withoutAddress = (name: string): string => oneLine(withoutAddresses(name).replace(/\s*\S+@\S+/g, ' '));

const isOnlyAddress = (name: string): boolean => withoutAddress(name) === '';

/** Who gives no name has the beginning of the address. */
const ofAddress = (address: string | null): string | null => address?.split(AT)[0]!.replace(/^.*[!%]/, '') ?? null;

export function senderOf(header: string | undefined): Sender {
  const line = header === undefined ? '' : header.replace(/\s+/g, ' ').trim();
  const [all, within] = IN_BRACKETS.exec(line) ?? [];
  const comment = COMMENT.exec(line);
  const address = oneLine(within ?? (comment ? line.slice(0, comment.index) : line));
  const whole = /\s/.test(line) && !isAddress(line) ? line : '';
  const said = all === undefined ? (comment?.[1] ?? whole) : line.slice(0, line.indexOf(all)) || (comment?.[1] ?? '');
  const name = oneLine(unquoted(decodedHeader(unquoted(said)))).replace(BY_LIST, '');
  const hasName = name !== '' && !isAddress(name) && !isOnlyAddress(name);
  const own = AT.test(address) || within !== undefined ? address : null;
  const named = hasName
    ? inOrder(withoutAddress(name))
    : ofAddress(isAddress(name) || isOnlyAddress(name) ? name || (own ?? address) : (own ?? address));
  return { name: somebody(named || null), address: own && own.replace(AT, '@').toLowerCase() };
}
