import type { Element } from 'hast';
import { h } from 'hastscript';
import { workAddress } from '../edition/addresses.ts';
import { workLabel } from '../edition/collect/works.ts';
import type { ProseContext } from './context.ts';

/** `<Work id="garrabrant-2016"/>`: author and year, linked to the list of works. */
export function Work({ id }: { id: string }, { worksById }: ProseContext): Element {
  const work = worksById.get(id);
  return h('a', { class: 'work', href: workAddress(id) }, work ? workLabel(work) : id);
}
