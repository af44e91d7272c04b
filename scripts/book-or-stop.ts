import { readFileSync } from 'node:fs';
import type { ImageFiles } from '../src/book/images.ts';
import type { Book } from '../src/book/types.ts';
import type { CiteContext } from '../src/citing/context.ts';
import { ledgerOf } from '../src/citing/ledger/of-content.ts';
import { sentenceOf } from '../src/edition/problem.ts';
import { buildEdition } from '../src/reading/build.ts';
import { imageFile } from '../src/reading/content-folder.ts';
import type { Sources } from './as-built.ts';
import { contentOrStop } from './content-or-stop.ts';
import { stop } from './stop.ts';

/** The content in use as a book, its images in it, with what it was made of; where the content has faults, says which and ends the command. */
export async function bookOrStop({ load }: Sources): Promise<{ book: Book; context: CiteContext }> {
  const files = contentOrStop();
  const { edition, problems } = buildEdition(files);
  if (!edition || problems.length) stop(...problems.map(sentenceOf), 'Nothing was made.');
  const { context, problems: broken } = ledgerOf(files, edition);
  if (broken.length) stop(...broken.map(sentenceOf), 'Nothing was made.');
  const { bookOf } = await load<typeof import('../src/book/book.ts')>('book/book.ts');
  const { imagesOf, withImages } = await load<typeof import('../src/book/images.ts')>('book/images.ts');
  const book = await bookOf(context);
  const images = imagesOf(book).map((name) => [name, readFileSync(imageFile(name))]);
  return { book: withImages(book, Object.fromEntries(images) as ImageFiles), context };
}
