import type { Element } from 'hast';
import { h } from 'hastscript';
import { idOf, partsOf, type Reference } from '../edition/reference.ts';
import type { ProseContext } from './context.ts';

/** `<NoteCall to="N1"/>`: the raised number, linked to the note; the note links back to it. */
export function NoteCall({ to }: { to: Reference }, { address }: ProseContext): Element {
  const { numbers, suffix } = partsOf(to);
  const number = `${numbers[0]}${suffix}`;
  const id = `call-${idOf(to)}`;
  return h('sup', { class: 'note-call' }, h('a', { id, href: address(to), 'aria-label': `Note ${number}` }, number));
}
