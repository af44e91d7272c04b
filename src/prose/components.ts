import type { ComponentNode } from '../edition/component.ts';
import type { AnyComponent, BodyKind } from './component.ts';
import { Editor } from './Editor.ts';
import { NoteCall } from './NoteCall.ts';
import { Ref } from './Ref.ts';
import { Sense } from './Sense.ts';
import { Spoiler } from './Spoiler.ts';
import { Term } from './Term.ts';
import { Work } from './Work.ts';

/** The components that may stand within prose: a new one is a file, which must say everything, and a line here. */
const COMPONENTS = { Term, Ref, Work, NoteCall, Sense, Editor, Spoiler } satisfies Record<
  string,
  Record<keyof AnyComponent, unknown>
>;

export type ProseName = keyof typeof COMPONENTS;

export const PROSE_NAMES = Object.keys(COMPONENTS) as ProseName[];

export const isProseName = (name: string | null): name is ProseName => name !== null && Object.hasOwn(COMPONENTS, name);

/** Attributes are of the component's own shape: whoever calls has them from its schema. */
export const proseComponent = (name: ProseName): AnyComponent => COMPONENTS[name] as AnyComponent;

/** The component that a node is of. Throws for a name that the reader would have refused. */
export function componentOf({ name }: ComponentNode): AnyComponent {
  if (!isProseName(name)) throw new Error(`<${name}> is no component of the prose.`);
  return proseComponent(name);
}

/** The components that may stand in a body of this kind. */
export const namesWithin = (kind: BodyKind): ProseName[] =>
  PROSE_NAMES.filter((name) => proseComponent(name).within.includes(kind));
