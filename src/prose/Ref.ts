import type { Element } from 'hast';
import { h } from 'hastscript';
import { printRange, type ReferenceRange } from '../edition/reference.ts';
import type { ProseContext } from './context.ts';

/** `<Ref to="E27"/>`: a link to where a passage, or the first of a range, stands. */
export const Ref = ({ to }: { to: ReferenceRange }, { address }: ProseContext): Element =>
  h('a', { class: 'ref', href: address(to.from) }, printRange(to));
