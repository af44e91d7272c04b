import { HOME, permalink } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import type { Reference } from '../../edition/reference.ts';
import { cite } from '../cite.ts';
import { attributionOf } from '../../edition/restated.ts';
import { files, strings } from '../../strings/languages/en.ts';
import type { CiteContext } from '../context.ts';
import { fillIn } from '../blanks.ts';
import { formsOf } from '../exports/all.ts';
import { linkedFrom } from '../markdown.ts';
import type { Citation } from '../frame.ts';

const sentence = ({ frame, filling }: Citation): string => fillIn(formsOf(frame).markdown, filling);

/** Whose words follow. */
function headOf(ref: Reference, { wordings, edition }: CiteContext): string {
  if (wordings.has(ref)) return attributionOf(ref, edition.speaker(ref), edition.data);
  return edition.data.text === 'original' ? strings.editions.withdrawn : files.restated;
}

/** `/p/<id>.md`: what a reference says, and how to cite it. */
export function referenceMarkdown(ref: Reference, context: CiteContext): string {
  const { site } = context.edition.data;
  const wording = context.wordings.get(ref);
  const { original, restatement } = cite({ kind: 'passages', ranges: [{ from: ref, to: ref }] }, context)[0]!;
  return [
    `# [${ref}](${absolute(permalink(ref), site)})`,
    `${headOf(ref, context)}:`,
    linkedFrom(
      absolute(HOME, site),
      wording?.markdown ?? context.ledger.references[ref]?.revisions.at(-1)?.markdown ?? '',
    ),
    '---',
    ...(original ? [`${strings.cite.original.title}: ${sentence(original)}`] : []),
    ...(restatement ? [`${strings.cite.restatement.title}: ${sentence(restatement)}`] : []),
    '',
  ].join('\n\n');
}
