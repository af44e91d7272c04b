/**
 * Code points that change how text shows without being text: controls, soft hyphens, zero-width spaces, byte-order
 * marks, bidirectional overrides and isolates, tag characters. Joiners (U+200C, U+200D) and direction marks stay:
 * Persian, emoji and right-to-left prose need them.
 */
const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Each run of white space as one space; a no-break space that stands alone stays, as before the marks of French. */
export const collapsed = (text: string): string =>
  text.replace(/\s+/g, (run) => (run === '\u00A0' || run === '\u202F' ? run : ' '));

/** Takes out unseen characters and unpaired surrogates. White space stays as it is. */
export const withoutUnseen = (text: string): string => text.toWellFormed().replace(UNSEEN, '');
