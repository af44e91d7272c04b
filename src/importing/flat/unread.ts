import { startOf } from '../characters.ts';
import { fold } from '../fold.ts';
import type { Post } from '../normal-form.ts';
import type { FlatFile } from './pools.ts';

/** Lines of dumps that are in no block: a fault of the importer's, or a copy that another took the place of. */
function unreadLines(
  { file, lines }: FlatFile,
  texts: ReadonlySet<string>,
  folded: () => ReadonlySet<string>,
): string[] {
  const unread = lines.filter(({ text }) => !texts.has(text) && !folded().has(fold(text)));
  const [first] = unread;
  if (!first) return [];
  const what = unread.length === 1 ? '1 line is' : `${unread.length} lines are`;
  return [
    `${file}: ${what} not in the result: line ${first.number}, “${startOf(first.text)}”${unread.length > 1 ? ' …' : ''}.`,
  ];
}

export function unreadIn(flats: FlatFile[], posts: Post[]): string[] {
  if (!flats.length) return [];
  const all = posts.flatMap(({ blocks, comments }) => [...blocks, ...comments.flatMap((one) => one.blocks)]);
  const texts = new Set(all.map(({ text }) => text));
  let folds: Set<string> | null = null;
  const folded = (): Set<string> => (folds ??= new Set([...texts].map(fold)));
  return flats.flatMap((flat) => unreadLines(flat, texts, folded));
}
