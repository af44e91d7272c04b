import { h } from 'hastscript';
import { z } from 'zod';
import { permalink } from '../edition/addresses.ts';
import { printRange } from '../edition/reference.ts';
import { rangeSchema } from '../schemas/reference.ts';
import { component, markdownLink } from './component.ts';

/** `<Ref to="E27"/>`: a link to where a passage, or the first of a range, stands. */
export const Ref = component({
  attributes: z.strictObject({ to: rangeSchema }),
  within: ['passage', 'entry', 'page'],
  stands: 'inline',
  holds: 'nothing',
  text: ({ to }) => printRange(to),
  links: ({ to }) => [{ kind: 'range', to }],
  markdown: ({ to }) => [markdownLink(permalink(to.from), printRange(to))],
  html: ({ to }, _, { address }) => h('a', { class: 'ref', href: address(to.from) }, printRange(to)),
});
