import { permalink } from '../../edition/addresses.ts';
import type { Reference } from '../../edition/reference.ts';
import { cite } from '../cite.ts';
import type { CiteContext } from '../context.ts';
import { fillIn } from '../blanks.ts';
import { prose } from '../exports/prose.ts';
import type { Citation } from '../frame.ts';

/** Links of the site made absolute, so that the text can be taken elsewhere. */
const absolute = (markdown: string, site: string): string => markdown.replace(/\]\(\//g, `](${site}/`);

const sentence = ({ frame, filling }: Citation): string => fillIn(prose(frame).markdown, filling);

/** `/p/<id>.md`: what a reference says, and how to cite it. */
export function referenceMarkdown(ref: Reference, context: CiteContext): string {
  const { site } = context.edition.data;
  const wording = context.wordings.get(ref);
  const { original, restatement } = cite({ kind: 'passages', ranges: [{ from: ref, to: ref }] }, context)[0]!;
  return [
    `# [${ref}](${site}${permalink(ref)})`,
    absolute(wording?.markdown ?? context.ledger.references[ref]?.revisions.at(-1)?.markdown ?? '', site),
    '---',
    `The original: ${sentence(original!)}`,
    `This restatement: ${sentence(restatement)}`,
    '',
  ].join('\n\n');
}
