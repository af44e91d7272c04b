import { printRange } from '../../edition/reference.ts';
import type { Bodies } from './bodies.ts';

/** Of an edition in words of its own no word of the source goes into it: passages stand empty until they are written. */

const OUTSIDE = 'a source outside the text';

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

export const restatedBodies: Bodies = {
  passage: ({ calls }) => calls.map((note) => `<NoteCall to="${note}"/>`).join(' '),
  quotation({ quote, of, part }) {
    if (of) return `<Quotes of="${printRange(of)}"${part === 'whole' ? '' : ` part="${part}"`} />`;
    return `<Quotes outside="${OUTSIDE}">\n\nA quotation of ${wordsIn(quote.text)} words, whose source is not in this text.\n\n</Quotes>`;
  },
  title: (who) => who,
  summary: (facts) => `${facts} What is at issue is still to be said here.`,
};
