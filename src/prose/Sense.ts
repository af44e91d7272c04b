import { h } from 'hastscript';
import { z } from 'zod';
import { labelOf } from '../edition/speakers.ts';
import { referenceListSchema } from '../schemas/reference.ts';
import { restatedFrom } from '../strings/languages/en.ts';
import { component } from './component.ts';

/** `<Sense at="E31">…</Sense>`: how one speaker uses the term, with who and where. */
export const Sense = component({
  attributes: z.strictObject({ at: referenceListSchema }),
  within: ['entry'],
  stands: 'block',
  holds: 'words',
  text: 'its words',
  links: ({ at }) => [{ kind: 'references', at }],
  markdown: (_, words) => words,
  html: ({ at }, words, { address, data, speaker: speakerAt }) => {
    const speaker = speakerAt(at[0]!);
    const name = speaker.name ? [h('span', { class: 'speaker-name' }, labelOf(speaker))] : [];
    const places = at.flatMap((ref, i) => [i ? ', ' : ' ', h('a', { class: 'ref', href: address(ref) }, ref)]);
    const who = h(
      'span',
      { class: speaker.name ? 'speaker' : 'speaker unnamed' },
      ...name,
      h('span', { class: 'speaker-role' }, speaker.role),
    );
    return h(
      'div',
      { class: 'sense' },
      h(
        'p',
        { class: 'sense-by' },
        ...(data.text === 'restated' ? [`${restatedFrom.toLowerCase()} `] : []),
        who,
        ...places,
      ),
      ...words,
    );
  },
});
