import { h } from 'hastscript';
import { z } from 'zod';
import { permalink } from '../edition/addresses.ts';
import { callId, partsOf } from '../edition/reference.ts';
import { referenceSchema } from '../schemas/reference.ts';
import { component, markdownLink } from './component.ts';
import { strings } from '../strings/languages/en.ts';

/** `<NoteCall to="N1"/>`: the raised number, linked to the note; the note links back to it, and to each further call. */
export const NoteCall = component({
  attributes: z.strictObject({ to: referenceSchema }),
  within: ['passage'],
  stands: 'inline',
  holds: 'nothing',
  text: () => '',
  links: ({ to }) => [{ kind: 'note', to }],
  markdown: ({ to }) => [{ type: 'text', value: ' (' }, markdownLink(permalink(to), to), { type: 'text', value: ')' }],
  html: ({ to }, _, { address, callNumber }) => {
    const { numbers, suffix } = partsOf(to);
    const number = `${numbers[0]}${suffix}`;
    const id = callId(to, callNumber(to));
    return h(
      'sup',
      { class: 'note-call' },
      h('a', { id, href: address(to), 'aria-label': strings.note(number) }, number),
    );
  },
});
