import { isBlank, textOf, type MailLine } from './quoting.ts';

/** Lines that say whose words are quoted below them: “On Mon, 12 Jan 2026, Jane Doe wrote:”. */

const VERBS =
  'wrote|writes|said|says|typed|spake|commented|asked|schrieb|schreibt|écrit|escribió|escreveu|scrisse|scritto|schreef|skrev|napisał|napsal|пишет|написал|написала';
/** Behind the verb names and dates may stand, but no end of a sentence: “schrieb Dr. Jane A. Doe am 12.1. um 14:05:”. */
const BEHIND = String.raw`(?:[^:.]|(?<=\d)[:.]|(?<=(?<!\p{L})(?:\p{L}|[dm]r|mrs|ms|st))\.)`;
const ENDS = new RegExp(
  String.raw`(?<!\p{L})(?:${VERBS})(?:\([aа]\))?(?!\p{L})${BEHIND}{0,80}(?::|\.\.\.|…)?\s*$`,
  'iu',
);
const BEGINS =
  /^\s*(?:On|At|In|Am|Le|El|Il|Op|Den|Em|Dnia|W dniu|Quoting|Quote|Citando|Thus spake|According to|\*|\d{1,4}[-/.]\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)/;
const QUOTING = /^\s*(?:Quoting|Citando)\s.{3,120}:\s*$/;

const LONGEST = 300;
const MOST_LINES = 4;

/** Whether words are such a line and nothing else. */
export const isAttribution = (words: string): boolean => {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length > LONGEST) return false;
  if (QUOTING.test(line)) return true;
  return ENDS.test(line) && /[:…]$|\.\.\.$/.test(line) && (BEGINS.test(line) || line.length <= 160);
};

/** Where such lines begin that end with one line; null where it ends none. */
function beginsAt(lines: readonly MailLine[], end: number): number | null {
  const { depth } = lines[end]!;
  let whole: number | null = null;
  for (let at = end; at >= 0 && at > end - MOST_LINES; at--) {
    const line = lines[at]!;
    if (line.depth !== depth || isBlank(line)) break;
    if (isAttribution(textOf(lines.slice(at, end + 1)))) {
      whole = at;
      if (BEGINS.test(line.text)) return at;
      if (!/^\s*[<(]|^\s*\p{Ll}|^\s*(?:wrote|writes)/u.test(line.text) && at < end) return at;
    }
  }
  return whole;
}

export interface Attribution {
  from: number;
  /** The line after it. */
  to: number;
}

/** The attributions of a message: each stands right above what is quoted, a level deeper. */
export function attributionsIn(lines: readonly MailLine[]): Attribution[] {
  return lines.flatMap((line, i): Attribution[] => {
    if (isBlank(line)) return [];
    const next = lines.slice(i + 1, i + 4).find((one) => !isBlank(one));
    if (!next || next.depth <= line.depth) return [];
    const from = beginsAt(lines, i);
    return from === null ? [] : [{ from, to: i + 1 }];
  });
}
