import type { RootContent } from 'mdast';
import { problem, type Problem } from '../../edition/problem.ts';
import { kindOf } from '../../edition/reference.ts';
import { slugOf, type SourceFile } from '../../edition/source.ts';
import type { Annotation } from '../../edition/types.ts';
import { annotationsSchema } from '../../schemas/annotations.ts';
import { placeOf } from '../mdx.ts';
import { readBlocks, reader, type Read } from './blocks.ts';
import { readBody, type CollectContext } from './body.ts';
import { emptyEntry, readEntry } from './entry.ts';

const readAnnotation = (by: string) =>
  reader('Annotation', ({ id, on, words = null }, node, context): Read<Annotation> => {
    const place = placeOf(context.file, node);
    if (kindOf(id) !== 'annotation')
      return {
        items: [],
        problems: [
          problem(place, 'misplaced-reference', `${id} may not be a note of the editors`, 'number it like A1'),
        ],
      };
    const { body, problems } = readBody(node.children as RootContent[], place, 'passage', context);
    if (!body.text.trim()) problems.push(problem(place, 'empty-passage', `${id} has no text`, 'write its text'));
    const ofPassage = { asks: [], about: [], answers: null, item: false };
    return { items: [{ type: 'passage', ref: id, on, words, by, ...ofPassage, ...body }], problems };
  });

/** The notes of one editor, whose key in `edition.yaml` the file is named by. */
export function collectAnnotations(
  file: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { annotations: Annotation[]; problems: Problem[] } {
  const { body, empty, problems } = readEntry(file, annotationsSchema);
  if (empty) problems.push(emptyEntry({ file: file.path, line: 1 }, 'note', 'write the first, or take the file out'));
  const readers = { Annotation: readAnnotation(slugOf(file.path)) };
  const { items, problems: inside } = readBlocks<Annotation>(body, readers, {
    file: file.path,
    labelOfWork,
    language: file.language,
  });
  return { annotations: items, problems: [...problems, ...inside] };
}
