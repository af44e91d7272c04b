import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../edition/edition.ts';
import { idOf, type Reference } from '../edition/reference.ts';
import type { Annotation } from '../edition/types.ts';
import { treesInOrder } from '../rendering/render.ts';
import { contentOf, numberLink } from './blocks.ts';

async function noteBlock(note: Annotation, edition: Edition): Promise<Element> {
  const [rendered] = await treesInOrder([note], edition);
  return h(
    'aside.annotation',
    { id: idOf(note.ref), dataRef: note.ref },
    numberLink(note.ref, edition),
    h('div.prose', [
      ...(note.words ? [h('p', h('q.annotation-on', note.words))] : []),
      ...contentOf(rendered!.tree),
      h('p.annotation-by', edition.speaker(note.ref).name),
    ]),
  );
}

/** The signed notes of the editors on a passage, which stand after it. Its words call them. */
export const annotationBlocks = (ref: Reference, edition: Edition): Promise<Element[]> =>
  Promise.all((edition.annotationsOn.get(ref) ?? []).map((note) => noteBlock(note, edition)));
