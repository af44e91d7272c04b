import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Reference } from '../edition/reference.ts';
import { labelOf } from '../edition/speakers.ts';
import type { ProseContext } from './context.ts';

/** `<Sense at="E31">…</Sense>`: how one speaker uses the term, with who and where. */
export function Sense({ at }: { at: Reference[] }, children: ElementContent[], context: ProseContext): Element {
  const speaker = context.speaker(at[0]!);
  const name = speaker.name ? [h('span', { class: 'speaker-name' }, labelOf(speaker))] : [];
  const places = at.flatMap((ref, i) => [i ? ', ' : ' ', h('a', { class: 'ref', href: context.address(ref) }, ref)]);
  const who = h(
    'span',
    { class: speaker.name ? 'speaker' : 'speaker unnamed' },
    ...name,
    h('span', { class: 'speaker-role' }, speaker.role),
  );
  return h('div', { class: 'sense' }, h('p', { class: 'sense-by' }, who, ...places), ...children);
}
