import { h } from 'hastscript';
import { z } from 'zod';
import { workAddress } from '../edition/addresses.ts';
import { workLabel } from '../edition/bibliography.ts';
import { component, markdownLink, type MarkdownContext } from './component.ts';

const labelOf = (id: string, { worksById }: MarkdownContext): string => {
  const work = worksById.get(id);
  return work ? workLabel(work) : id;
};

/** `<Work id="author-1871"/>`: author and year, linked to the list of works. */
export const Work = component({
  attributes: z.strictObject({ id: z.string().min(1) }),
  within: ['passage', 'entry', 'page'],
  stands: 'inline',
  holds: 'nothing',
  text: ({ id }, { labelOfWork }) => labelOfWork(id),
  links: ({ id }) => [{ kind: 'work', id }],
  markdown: ({ id }, _, context) => [markdownLink(workAddress(id), labelOf(id, context))],
  html: ({ id }, _, context) => h('a', { class: 'work', href: workAddress(id) }, labelOf(id, context)),
});
