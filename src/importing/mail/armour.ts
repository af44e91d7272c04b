import { leave, type Tally } from '../tally.ts';
import { withoutAddresses } from './addresses.ts';

/** What programs put into the text of a message: signatures of PGP, files, and what a list says of what it took out. */

const BLOCK =
  /^-----BEGIN PGP (SIGNATURE|MESSAGE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK)-----\n[^]*?(?:^-----END PGP \1-----[ \t]*$|$(?![^]))/gm;
const SIGNED = /^-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Z][\w-]*: .*\n)*\n?/m;

function withoutPgp(text: string, tally: Tally): string {
  if (!text.includes('-----BEGIN PGP ')) return text;
  const isSigned = SIGNED.test(text);
  const bare = text.replace(BLOCK, () => {
    leave(tally, 'armour');
    return '';
  });
  // Within what is signed, a line that begins with a dash has another before it.
  return isSigned ? bare.replace(SIGNED, '').replace(/^- (?=-|From )/gm, '') : bare;
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
