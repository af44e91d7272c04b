import type { Line } from './lines.ts';

/** What the words of a line say about where a comment begins. The weights are log-odds, set by hand on a few threads. */

const OPENERS =
  /^(?:@|\+1|thanks?\b|thank you|i agree|agreed|i disagree|disagree\b|yes\b|yeah\b|yep\b|no,|nope\b|unfortunately|sorry\b|great (?:post|point|comment)|nice\b|good (?:post|point|question)|interesting\b|fair\b|hmm|hm\b|could you|can you|would you|do you|why do you|what do you|how do you|curious\b|strong(?:ly)? (?:up|down|dis)|fwiw\b|i feel like|i think you|i don['’]t think|i['’]m (?:unsure|not sure|confused)|you (?:can|could|say|seem|are|write|mention|argue)|i['’]d (?:reframe|push|argue|add)|ok(?:ay)?\b|oh\b|ah\b|lol\b|right,|sure\b|correct\b|this (?:seems|post|is a great)|if we could)/i;

const CONTINUATIONS =
  /^(?:however|but|and|so\b|also|again|these|those|another|second(?:ly)?\b|third(?:ly)?\b|first(?:ly)?\b|thus|therefore|hence|then|finally|or\b|though|taking|for example|for instance|instead|in particular|that is|moreover|furthermore|similarly|on the other hand|meanwhile|still|anyway|of course|now\b|to be (?:more )?(?:clear|concrete)|as (?:i|for)|having|given|there (?:are|remain|is)|\(|[-•*–—]\s|\d+[.)]\s)/i;

const SECOND_PERSON = /\b(?:you|your|yours)\b/i;

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Headings have few words, no mark at the end and a capital at the start. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= 80 &&
  text.split(' ').length <= 12 &&
  /^[\p{Lu}\p{N}]/u.test(text) &&
  !/[.!?:;,…)\]"”’'—-]$/.test(text);

export const opensReply = (text: string): boolean => OPENERS.test(text) || /^\S+[,:]? (?:you|your)\b/i.test(text);

export const addresses = (text: string): boolean => SECOND_PERSON.test(text);

/** Which apostrophes and quotation marks a writer's device makes: null where there are none. */
export function marks(text: string): 'curly' | 'straight' | null {
  const curly = /[‘’“”]/.test(text);
  const straight = /['"]/.test(text);
  return curly === straight ? null : curly ? 'curly' : 'straight';
}

export interface Context {
  line: Line;
  before: Line;
  /** The marks last seen before this line. */
  marksBefore: 'curly' | 'straight' | null;
  quotes: 'essay' | 'comment' | null;
  beforeQuotes: boolean;
  /** Whether the comment so far has quoted what it answers: then it goes on to quote more of it. */
  answering: boolean;
}

const PRIOR = -0.9;

/** The chance, 0 to 1, that a line begins a new comment. */
export function boundaryChance({
  line: { text },
  before,
  marksBefore,
  quotes,
  beforeQuotes,
  answering,
}: Context): number {
  const now = marks(text);
  const odds = [
    /[:,]$/.test(before.text) && -4,
    beforeQuotes && -3.5,
    quotes === null && /^\p{Ll}/u.test(text) && -1.5,
    CONTINUATIONS.test(text) && -2,
    OPENERS.test(text) && 2,
    answering && quotes === 'comment' && -3,
    quotes === 'essay' && 1.6,
    quotes === 'comment' && 1.4,
    now && marksBefore && now !== marksBefore && 3,
    addresses(text) && !addresses(before.text) && 0.6,
    before.text.endsWith('?') && 0.4,
  ];
  return sigmoid(odds.reduce<number>((sum, one) => sum + (one || 0), PRIOR));
}
