import { canonicalReference, kindOf, parentOf, threadOf, type Reference } from '../../edition/reference.ts';
import { folderOf, slugOf, type SourceFile } from '../../edition/source.ts';
import type { CommentItem, Section, Thread } from '../../edition/types.ts';
import type { Outline } from '../../schemas/outline.ts';

/**
 * The outline of an edition that keeps none beside its files: what they hold, in their order. Of a file that has faults, what it
 * names by its references counts too, so that nothing else is wrong for want of it.
 */

type OutlinedSection = Outline['sections'][number];
type OutlinedThread = Outline['threads'][number];

const NAMED = /(?:\bid="|^ref:\s*["']?)([A-Z][\w.]*)/gm;

/** What a file gives references to, whether or not it can be read. */
const namedIn = ({ text }: SourceFile): Reference[] =>
  [...text.matchAll(NAMED)].map(([, name]) => canonicalReference(name!)).filter((ref) => ref !== null);

const ofSection = ({ id, title, level, items }: Section): OutlinedSection => ({
  id,
  title,
  level,
  passages: items.map(({ ref }) => ref),
});

const itemOf = (item: CommentItem): OutlinedThread['comments'][number]['items'][number] =>
  item.type === 'quotation' ? { quote: item.of } : item.ref;

const ofThread = ({ ref, comments }: Thread): OutlinedThread => ({
  ref,
  comments: comments.map((one) => ({ ref: one.ref, replyTo: one.replyTo, items: one.items.map(itemOf) })),
});

function salvagedSection(file: SourceFile, known: OutlinedSection | undefined): OutlinedSection {
  const { passages = [], ...head } = known ?? { id: slugOf(file.path), title: '', level: 1 };
  return { ...head, passages: [...new Set([...passages, ...namedIn(file)])] };
}

/** Comments that a faulty file names, after those that could be read of it. */
function salvagedThreads(file: SourceFile, known: readonly OutlinedThread[]): OutlinedThread[] {
  const named = namedIn(file);
  return [...Map.groupBy(named, threadOf)].flatMap(([ref, inside]) => {
    if (!ref) return [];
    const comments = known.find((one) => one.ref === ref)?.comments ?? [];
    const lost = inside
      .filter((one) => kindOf(one) === 'comment' && !comments.some((comment) => comment.ref === one))
      .map((one) => ({ ref: one, replyTo: null, items: inside.filter((item) => parentOf(item) === one) }));
    return [{ ref, comments: [...comments, ...lost] }];
  });
}

export function outlineOf(
  sections: readonly Section[],
  threads: readonly Thread[],
  faulty: readonly SourceFile[],
): Outline {
  const inFolder = (folder: string): SourceFile[] => faulty.filter(({ path }) => folderOf(path) === folder);
  const ofSections = sections.map(ofSection);
  const ofThreads = threads.map(ofThread);
  const savedSections = inFolder('essay').map((file) =>
    salvagedSection(
      file,
      ofSections.find(({ id }) => id === slugOf(file.path)),
    ),
  );
  const savedThreads = inFolder('threads').flatMap((file) => salvagedThreads(file, ofThreads));
  return {
    sections: [...new Map([...ofSections, ...savedSections].map((one) => [one.id, one])).values()],
    threads: [...new Map([...ofThreads, ...savedThreads].map((one) => [one.ref, one])).values()],
  };
}
