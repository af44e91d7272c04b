import { permalink } from '../../edition/addresses.ts';
import type { Reference } from '../../edition/reference.ts';
import { cite, type CiteContext } from '../cite.ts';
import { exportsOf } from '../exports/all.ts';

/** Links of the site made absolute, so that the text can be taken elsewhere. */
const absolute = (markdown: string, site: string): string => markdown.replace(/\]\(\//g, `](${site}/`);

/** `/p/<id>.md`: what a reference says, and how to cite it. */
export function referenceMarkdown(ref: Reference, context: CiteContext): string {
  const { site } = context.edition.data;
  const wording = context.wordings.get(ref);
  const { original, restatement } = cite({ kind: 'passages', ranges: [{ from: ref, to: ref }] }, context)[0]!;
  return [
    `# [${ref}](${site}${permalink(ref)})`,
    absolute(wording?.markdown ?? context.ledger.references[ref]?.revisions.at(-1)?.markdown ?? '', site),
    '---',
    `The original: ${exportsOf(original!).markdown}`,
    `This restatement: ${exportsOf(restatement).markdown}`,
    '',
  ].join('\n\n');
}
