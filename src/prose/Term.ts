import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { termAddress } from '../edition/addresses.ts';

/** `<Term id="rlvr">words</Term>`: a link to the entry, with the hook that its card is hung on. */
export const Term = ({ id }: { id: string }, children: ElementContent[]): Element =>
  h('a', { class: 'term', href: termAddress(id), 'data-term': id }, children);
