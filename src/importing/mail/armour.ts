import { leave, type Tally } from '../tally.ts';
import { withoutAddresses } from './addresses.ts';

/** What programs put into the text of a message: signatures of PGP, files, and what a list says of what it took out. */

const BEGIN = /^([> ]*)-----BEGIN PGP (SIGNED MESSAGE|SIGNATURE|MESSAGE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK)-----\s*$/;
const END = /^-----END PGP [A-Z ]+-----\s*$/;
/** Lines of a key or a signature, and those above it that say how it was made. */
const LOCKED = /^(?:[A-Za-z0-9+/=]{1,90}|[A-Z][\w-]*:\s.*|)\s*$/;
const HASH = /^(?:[A-Z][\w-]*:\s.*|)\s*$/;

const isQuotedBy = (line: string, marks: string): boolean => line.startsWith(marks.trimEnd());

/** The line after what is locked: behind its end, or where something else is said. */
function afterLocked(lines: readonly string[], at: number, marks: string): number {
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const said = isQuotedBy(line, marks) ? line.slice(marks.trimEnd().length).trim() : null;
    if (said !== null && END.test(said)) return i + 1;
    if (said === null || !LOCKED.test(said)) return i;
  }
  return lines.length;
}

/** The line after the head of what is signed. */
function afterHead(lines: readonly string[], at: number, marks: string): number {
  let i = at + 1;
  while (i < lines.length && isQuotedBy(lines[i]!, marks)) {
    const said = lines[i]!.slice(marks.trimEnd().length).trim();
    if (!HASH.test(said)) return i;
    i++;
    if (!said) return i;
  }
  return i;
}

function withoutPgp(text: string, tally: Tally): string {
  if (!text.includes('-----BEGIN PGP ')) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  let isSigned = false;
  for (let at = 0; at < lines.length;) {
    const [, marks, kind] = BEGIN.exec(lines[at]!) ?? [];
    if (marks === undefined) kept.push(lines[at++]!);
    else if (kind === 'SIGNED MESSAGE') {
      isSigned = true;
      at = afterHead(lines, at, marks);
    } else {
      leave(tally, 'armour');
      at = afterLocked(lines, at, marks);
    }
  }
  const bare = kept.join('\n');
  // Within what is signed, a line that begins with a dash has another before it.
  return isSigned ? bare.replace(/^((?:> ?)*)- (?=-|From )/gm, '$1') : bare;
}

const BEGINS = /^begin [0-7]{3,4} (\S.*)$/;
const PACKED = /^[ -`]{1,90}$/;

/** Without files as old programs put them into the text (uuencode): a line that begins one, lines of it, and one that ends it. */
function withoutFiles(text: string, tally: Tally): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let open: { name: string; lines: string[] } | null = null;
  for (const line of lines) {
    open?.lines.push(line);
    const name = BEGINS.exec(line)?.[1];
    if (open && /^end\s*$/.test(line)) {
      leave(tally, 'attachment', withoutAddresses(open.name));
      open = null;
    } else if (open && !PACKED.test(line)) {
      kept.push(...open.lines);
      open = null;
    } else if (!open && name !== undefined) open = { name, lines: [line] };
    else if (!open) kept.push(line);
  }
  return [...kept, ...(open?.lines ?? [])].join('\n');
}

const NEXT_PART = /^-{10,} ?next part ?-{10,}[ \t]*\n/gim;
/** What an archive says of what it took out. */
const SCRUBBED =
  /^(?:A non-text attachment was scrubbed\.\.\.|An HTML attachment was scrubbed\.\.\.|An embedded message was scrubbed\.\.\.|An embedded and charset-unspecified text was scrubbed\.\.\.|A binary attachment was scrubbed\.\.\.)[ \t]*\n(?:[A-Z][\w -]*:[ \t]?.*\n?(?:^[ \t]*<?https?:.*\n?)?)*/gm;

/** The text without them. */
export function withoutArmour(text: string, tally: Tally): string {
  const bare = withoutPgp(text, tally);
  const whole = /^begin /m.test(bare) ? withoutFiles(bare, tally) : bare;
  return whole
    .replace(SCRUBBED, (all: string) => {
      leave(tally, 'attachment', withoutAddresses(/Name: (.*)/.exec(all)?.[1] ?? ''));
      return '';
    })
    .replace(NEXT_PART, '\n');
}
