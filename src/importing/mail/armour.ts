import { leave, type Tally } from '../tally.ts';

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

/** A file as old programs put it into the text (uuencode). */
const FILE = /^begin [0-7]{3,4} (\S.*)\n(?:[ -`]{1,61}[ \t]*\n)+?(?:[ `]?[ \t]*\n)?end[ \t]*$/gm;

const NEXT_PART = /^-{10,} ?next part ?-{10,}[ \t]*\n/gim;
/** What an archive says of what it took out. */
const SCRUBBED =
  /^(?:A non-text attachment was scrubbed\.\.\.|An HTML attachment was scrubbed\.\.\.|An embedded message was scrubbed\.\.\.|An embedded and charset-unspecified text was scrubbed\.\.\.|A binary attachment was scrubbed\.\.\.)[ \t]*\n(?:[A-Z][\w -]*:[ \t]?.*\n?(?:^[ \t]*<?https?:.*\n?)?)*/gm;

/** The text without them. */
export function withoutArmour(text: string, tally: Tally): string {
  const leaveFile = (all: string, name?: string): string => {
    leave(tally, 'attachment', name ?? /Name: (.*)/.exec(all)?.[1] ?? '');
    return '';
  };
  const bare = withoutPgp(text, tally).replace(FILE, (all: string, name: string) => leaveFile(all, name));
  return bare.replace(SCRUBBED, (all: string) => leaveFile(all)).replace(NEXT_PART, '\n');
}
