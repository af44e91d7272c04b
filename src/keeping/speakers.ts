import { parseDocument, type Document } from 'yaml';
import type { SourceFile } from '../edition/source.ts';
import { inOnePiece, type PersonName } from '../edition/person-name.ts';
import { freeKey } from '../edition/speaker-key.ts';
import { frontMatterOf, type FrontMatter } from '../reading/front-matter.ts';
import type { Language } from '../strings/strings.ts';
import { spliced } from './changes.ts';

/** Who speaks in a thread, as its front matter lists it. */

export interface Speaker {
  name?: string | PersonName;
  attributions: { comments: string[] }[];
}

interface Listing {
  front: FrontMatter;
  document: Document;
  speakers: Record<string, Speaker>;
}

const isSpeaker = (one: Partial<Speaker> | null): one is Speaker =>
  Array.isArray(one?.attributions) && one.attributions.every((each) => Array.isArray(each?.comments));

const isCalled = ({ name }: Speaker, asked: string): boolean => name !== undefined && inOnePiece(name) === asked;

/** Throws one sentence where the front matter of a thread is not what it should be. */
function listingIn({ path, text }: SourceFile): Listing {
  const front = frontMatterOf(text);
  const document = parseDocument(front?.yaml ?? '');
  const data = document.errors.length ? null : (document.toJS() as Partial<Listing> | null);
  const speakers = data?.speakers;
  if (!front || !speakers || !Object.values(speakers).every(isSpeaker))
    throw new Error(`${path}:1 the front matter does not list who speaks: npm run check:content says what to mend.`);
  return { front, document, speakers };
}

/** The speakers of a thread by their keys. */
export const speakersIn = (file: SourceFile): Record<string, Speaker> => listingIn(file).speakers;

const linesOf = (document: Document): string[] => document.toString({ lineWidth: 0 }).trimEnd().split('\n');

/** Whether lines are those that YAML would be written as, but for spaces within them: then each stands for its own. */
const isWrittenAs = (lines: readonly string[], written: readonly string[]): boolean => {
  const bare = (line: string): string => line.replace(/(?<=\S)\s+/g, '');
  return lines.length === written.length && lines.every((line, i) => bare(line) === bare(written[i]!));
};

/** The YAML with what was changed in its document: other lines stay as somebody wrote them, where they can be told. */
function rewritten(yaml: string, document: Document): string {
  const lines = yaml.split(/\r?\n/);
  const [was, is] = [linesOf(parseDocument(yaml)), linesOf(document)];
  if (!isWrittenAs(lines, was)) return is.join('\n');
  const most = Math.min(was.length, is.length);
  let [start, end] = [0, 0];
  while (start < most && was[start] === is[start]) start++;
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  return [...lines.slice(0, start), ...is.slice(start, is.length - end), ...lines.slice(lines.length - end)].join('\n');
}

const relisted = (file: SourceFile, { front, document }: Listing): SourceFile =>
  spliced(file, front, rewritten(front.yaml, document));

/** What a comment that somebody signs is listed with. */
export const signed = (ref: string, { scaffold }: Pick<Language, 'scaffold'>) => ({
  comments: [ref],
  status: 'proven',
  evidence: scaffold.signed,
});

/** Lists comments under who signs them, and who may be new to the thread; `keys` are theirs, in the order of the comments. */
export function listed(
  file: SourceFile,
  comments: readonly { by: string; ref: string }[],
  words: Pick<Language, 'scaffold'>,
): { file: SourceFile; keys: string[] } {
  const listing = listingIn(file);
  const { document, speakers } = listing;
  const taken = new Map(Object.entries(speakers));
  const keys = comments.map(({ by, ref }) => {
    const attribution = signed(ref, words);
    const known = [...taken].find(([, speaker]) => isCalled(speaker, by))?.[0];
    const key = known ?? freeKey(by, new Set(taken.keys()));
    if (known) document.addIn(['speakers', key, 'attributions'], document.createNode(attribution));
    else document.setIn(['speakers', key], document.createNode({ name: by, attributions: [attribution] }));
    if (!known) taken.set(key, { name: by, attributions: [attribution] });
    return key;
  });
  return { keys, file: relisted(file, listing) };
}

/** Where a comment is listed: the attribution, or the speaker, where it lists nothing else. */
function listedAt(speakers: Listing['speakers'], ref: string): (string | number)[] | null {
  for (const [key, { attributions }] of Object.entries(speakers))
    for (const [i, { comments }] of attributions.entries()) {
      if (!comments.includes(ref)) continue;
      if (comments.length > 1) return ['speakers', key, 'attributions', i, 'comments', comments.indexOf(ref)];
      return attributions.length > 1 ? ['speakers', key, 'attributions', i] : ['speakers', key];
    }
  return null;
}

/** Lists a comment no longer. */
export function unlisted(file: SourceFile, ref: string): SourceFile {
  const listing = listingIn(file);
  const at = listedAt(listing.speakers, ref);
  if (!at) return file;
  listing.document.deleteIn(at);
  return relisted(file, listing);
}
