import type { ElementContent } from 'hast';
import type { Attributes, ComponentName } from '../schemas/components.ts';
import type { ProseContext } from './context.ts';
import { Editor } from './Editor.ts';
import { NoteCall } from './NoteCall.ts';
import { Ref } from './Ref.ts';
import { Sense } from './Sense.ts';
import { Term } from './Term.ts';
import { Work } from './Work.ts';

/** Attributes have been checked; `inline` tells an element within a line from one that is a block. */
type Component<Name extends ComponentName> = (
  attributes: Attributes<Name>,
  children: ElementContent[],
  context: ProseContext,
  inline: boolean,
) => ElementContent;

/** The components that stand within prose. Passages, comments and quotations are laid out by the pages. */
export const proseComponents: { [Name in ComponentName]?: Component<Name> } = {
  Term: (attributes, children) => Term(attributes, children),
  Ref: (attributes, _, context) => Ref(attributes, context),
  Work: (attributes, _, context) => Work(attributes, context),
  NoteCall: (attributes, _, context) => NoteCall(attributes, context),
  Sense,
  Editor: (_, children, __, inline) => Editor(children, inline),
};
