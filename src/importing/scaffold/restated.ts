import { printRange } from '../../edition/reference.ts';
import { quotationMdx } from '../../keeping/as-mdx.ts';
import { LANGUAGES } from '../../strings/strings.ts';
import type { Bodies } from './bodies.ts';

/** Of an edition in words of its own no word of the source goes into it: passages stand empty until they are written. */

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** In the editors' language, which nobody has said yet. */
const said = LANGUAGES['en']!.scaffold;

export const restatedBodies: Bodies = {
  passage: ({ calls, stray = [] }) => [...calls, ...stray].map((note) => `<NoteCall to="${note}"/>`).join(' '),
  quotation: ({ quote, of, part }) =>
    quotationMdx({ of: of && printRange(of), part, words: wordsIn(quote.text) }, said),
  title: (who) => who,
  summary: (facts) => `${facts} ${said.atIssue}`,
};
