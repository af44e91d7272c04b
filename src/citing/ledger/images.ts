import { nodesIn } from '../../edition/component.ts';
import { IMAGE_FOLDER, imageOf, isImagePath } from '../../edition/images.ts';
import type { Problem } from '../../edition/problem.ts';
import type { SourceFile } from '../../edition/source.ts';
import { parseWording } from '../parse-wording.ts';
import { wrong } from './problem.ts';
import type { Ledger, LedgerRecord } from './schema.ts';

/** Images by their names, each with the digest of its bytes where that is known. */
export type Images = ReadonlyMap<string, string | undefined>;

export const imagesIn = (files: readonly SourceFile[]): Images =>
  new Map(
    files
      .filter(({ path }) => isImagePath(path))
      .map(({ path, digest }) => [path.slice(IMAGE_FOLDER.length + 1), digest]),
  );

/** The images of the edition that Markdown shows or leads to, each once. */
function imagesOfWording(markdown: string): Set<string> {
  if (!markdown.includes(`/${IMAGE_FOLDER}/`)) return new Set();
  const urls = [...nodesIn(parseWording(markdown))].flatMap((node) => ('url' in node ? [node.url] : []));
  return new Set(urls.map(imageOf).filter((name) => name !== null));
}

/** Published wordings, as `E8 revision 1`, by the names of the images that are in them. */
type Showing = ReadonlyMap<string, readonly string[]>;

const ofRecord = ([key, { revisions }]: [string, LedgerRecord]): { name: string; wording: string }[] =>
  revisions.flatMap(({ number, markdown }) =>
    [...imagesOfWording(markdown)].map((name) => ({ name, wording: `${key} revision ${number}` })),
  );

function showingIn(references: Ledger['references']): Showing {
  const all = Map.groupBy(Object.entries(references).flatMap(ofRecord), ({ name }) => name);
  return new Map([...all].map(([name, some]) => [name, some.map(({ wording }) => wording)]));
}

const known = new WeakMap<Ledger['references'], Showing>();

/** The wordings that were ever published with each image; found once, since the dev server checks at every save. */
function showing({ references }: Ledger): Showing {
  const found = known.get(references) ?? showingIn(references);
  known.set(references, found);
  return found;
}

function checkImage(name: string, wordings: readonly string[], published: string | undefined, now: Images): Problem[] {
  const image = `${IMAGE_FOLDER}/${name}`;
  const shownBy = wordings.join(', ');
  if (!now.has(name)) {
    const remedy = `put the file back: a picture of a published wording stays in ${IMAGE_FOLDER}/ under its name`;
    return [wrong('gone', `${image} is gone, and published wordings show it (${shownBy})`, remedy)];
  }
  const digest = now.get(name);
  if (published === undefined || digest === undefined || digest === published) return [];
  const remedy = 'put the old file back, and give the new picture a name of its own';
  return [wrong('changed-image', `${image} was published with other content (${shownBy})`, remedy)];
}

/** Pictures of published wordings that are gone, or are others now. */
export const checkImages = (ledger: Ledger, now: Images): Problem[] =>
  [...showing(ledger)].flatMap(([name, wordings]) => checkImage(name, wordings, ledger.images?.[name], now));

/** A ledger that also keeps the digests of those images of its wordings which it did not know yet. */
export function withImages(ledger: Ledger, now: Images): Ledger {
  const added = [...showing(ledger).keys()].flatMap((name) => {
    const digest = now.get(name);
    return digest === undefined || ledger.images?.[name] !== undefined ? [] : [[name, digest] as const];
  });
  return added.length ? { ...ledger, images: { ...ledger.images, ...Object.fromEntries(added) } } : ledger;
}
