import { parseDocument, stringify } from 'yaml';
import { longDate } from '../edition/bibliography.ts';
import { freeKey, speakerKey } from '../edition/speaker-key.ts';
import { LANGUAGES, type Language } from '../strings/strings.ts';
import { outlinedQuotation, quotationMdx, type NewQuotation } from './quotations.ts';
import type { SourceFile } from '../edition/source.ts';
import { blockOf, nextNumber, outlined, passageLines, withoutLines, type Edit, type Kept } from './structure.ts';

/** Comments that come and go, as edits of an edition's texts. */

/** What a new comment has, in order: a passage, empty where it is to be written, or a quotation. */
export type NewItem = { body: string } | NewQuotation;

/** What is known of a comment that is to be entered. */
export interface Entering {
  by: string;
  /** ISO 8601. */
  date?: string | null | undefined;
  url?: string | undefined;
  /** What the thread that it begins is called; its speaker, and what is at issue still to be said, where it has no title yet. */
  title?: string | undefined;
  items?: readonly NewItem[];
}

const FRONT = /^---\n([\s\S]*?)\n---\n/;

/** What an edition says by itself, in its language where that is known. */
function wordsOf(files: Kept['files']): Pick<Language, 'scaffold' | 'dates'> {
  const text = files.find(({ path }) => path === 'edition.yaml')?.text ?? '';
  const { language = 'en' } = (parseDocument(text).toJS() ?? {}) as { language?: string };
  return LANGUAGES[language.split('-')[0]!] ?? LANGUAGES['en']!;
}

const signed = (ref: string, { scaffold }: Pick<Language, 'scaffold'>) => ({
  comments: [ref],
  status: 'proven',
  evidence: scaffold.signed,
});

const ONE: readonly NewItem[] = [{ body: '' }];

/** Items with the references that they get, those of quotations null. */
const numbered = (ref: string, items: readonly NewItem[]): { item: NewItem; own: string }[] => {
  let n = 0;
  return items.map((item) => ({ item, own: 'body' in item ? `${ref}.${++n}` : '' }));
};

/** When and where it was published. */
const publishedAt = ({ date, url }: Entering): string =>
  [date ? ` date="${date.slice(0, 10)}"` : '', url ? ` url="${url.replaceAll('&', '&amp;')}"` : ''].join('');

function commentMdx(ref: string, key: string, replyTo: string | null, entering: Entering): string {
  const inside = numbered(ref, entering.items ?? ONE).map(({ item, own }) =>
    'body' in item ? passageLines(own, item.body).join('\n') : `\n${quotationMdx(item)}`,
  );
  const reply = replyTo === null ? '' : ` replyTo="${replyTo}"`;
  return `\n<Comment id="${ref}" by="${key}"${reply}${publishedAt(entering)}>\n${inside.join('\n')}\n\n</Comment>\n`;
}

const outlinedComment = (ref: string, replyTo: string | null, { items = ONE }: Entering) => ({
  ref,
  replyTo,
  items: numbered(ref, items).map(({ item, own }) => ('body' in item ? own : outlinedQuotation(item))),
});

/** Lists a comment under its speaker, who may be new to the thread. */
function speaking(
  text: string,
  { name, ref, words }: { name: string; ref: string; words: Pick<Language, 'scaffold'> },
): { text: string; key: string } {
  const document = parseDocument(FRONT.exec(text)![1]!);
  const speakers = (document.toJS() as { speakers: Record<string, { name?: string }> }).speakers;
  const key = Object.keys(speakers).find((one) => speakers[one]?.name === name) ?? freeKey(name, new Set(Object.keys(speakers)));
  const attribution = signed(ref, words);
  if (speakers[key]) document.addIn(['speakers', key, 'attributions'], document.createNode(attribution));
  else document.setIn(['speakers', key], document.createNode({ name, attributions: [attribution] }));
  return { key, text: text.replace(FRONT, () => `---\n${document.toString({ lineWidth: 0 })}---\n`) };
}

/** A comment that answers another, at the end of its thread. */
export function answer({ files, known }: Kept, to: string, entering: Entering): Edit {
  const { file } = blockOf(files, 'Comment', to);
  const thread = to.slice(0, to.indexOf('.'));
  const ref = `${thread}.${nextNumber(`${thread}.`, known)}`;
  const { text, key } = speaking(file.text, { name: entering.by, ref, words: wordsOf(files) });
  return {
    ref,
    files: [
      { path: file.path, text: `${text.trimEnd()}\n${commentMdx(ref, key, to, entering)}` },
      ...outlined(files, ({ threads }) =>
        threads.find((one) => one.ref === thread)?.comments.push(outlinedComment(ref, to, entering)),
      ),
    ],
  };
}

interface Speaking {
  speakers: Record<string, { attributions: { comments: string[] }[] }>;
}

/** Where in the front matter a comment is listed: the attribution, or the speaker, where it lists nothing else. */
function listedAt({ speakers }: Speaking, ref: string): (string | number)[] | null {
  for (const [key, { attributions }] of Object.entries(speakers))
    for (const [i, { comments }] of attributions.entries()) {
      if (!comments.includes(ref)) continue;
      if (comments.length > 1) return ['speakers', key, 'attributions', i, 'comments', comments.indexOf(ref)];
      return attributions.length > 1 ? ['speakers', key, 'attributions', i] : ['speakers', key];
    }
  return null;
}

function unlisted(text: string, ref: string): string {
  const front = FRONT.exec(text)?.[1];
  if (front === undefined) return text;
  const document = parseDocument(front);
  const at = listedAt(document.toJS() as Speaking, ref);
  if (!at) return text;
  document.deleteIn(at);
  return text.replace(FRONT, () => `---\n${document.toString({ lineWidth: 0 })}---\n`);
}

/** What keeps a comment where it is: those that answer it, or that its thread has no other. */
function checkAlone({ path, text }: SourceFile, ref: string): void {
  const tags = [...text.matchAll(/<Comment (?:[^>"]|"[^"]*")*>/g)].map(([tag]) => tag);
  const replies = tags.filter((tag) => tag.includes(` replyTo="${ref}"`)).map((tag) => / id="([^"]*)"/.exec(tag)?.[1]);
  if (replies.length)
    throw new Error(
      `${ref} is answered by ${replies.join(', ')}: withdraw what answers it first, or take its replyTo away.`,
    );
  if (tags.length > 1) return;
  const options = `--withdraw ${ref.slice(0, ref.indexOf('.'))}="why" --withdraw /${path.replace(/\.mdx$/, '')}/="why"`;
  throw new Error(`${ref} is the only comment of ${path}: delete that file, and publish with ${options}.`);
}

/** Takes a comment out, with its passages and with what is said of who speaks. What was published of it the ledger keeps. */
export function withdrawComment({ files }: Kept, ref: string): Edit {
  const { file, from, to } = blockOf(files, 'Comment', ref);
  checkAlone(file, ref);
  const { path, text } = withoutLines(file, from, to);
  return {
    ref: null,
    files: [
      { path, text: unlisted(text, ref) },
      ...outlined(files, ({ threads }) => {
        for (const thread of threads) thread.comments = thread.comments.filter((one) => one.ref !== ref);
      }),
    ],
  };
}

/** A thread that nobody has answered yet, with one comment. */
export function begin({ files, known }: Kept, entering: Entering): Edit {
  const { by, date, title } = entering;
  const thread = `T${nextNumber('T', known)}`;
  const ref = `${thread}.1`;
  const key = speakerKey(by);
  const path = `threads/${`${key.replace(/^speaker-?/, '')}-${thread}`.toLowerCase().replace(/^-/, '')}.mdx`;
  if (files.some((one) => one.path === path)) throw new Error(`${path} is there already: rename it.`);
  const words = wordsOf(files);
  const { scaffold, dates } = words;
  const summary = scaffold.thread(1, by, date ? longDate(date.slice(0, 10), dates) : null);
  const front = stringify(
    {
      ref: thread,
      title: title ?? by,
      summary: title === undefined ? `${summary} ${scaffold.atIssue}` : summary,
      speakers: { [key]: { name: by, attributions: [signed(ref, words)] } },
    },
    { lineWidth: 0 },
  );
  return {
    ref,
    files: [
      { path, text: `---\n${front}---\n${commentMdx(ref, key, null, entering)}` },
      ...outlined(files, ({ threads }) =>
        threads.push({ ref: thread, comments: [outlinedComment(ref, null, entering)] }),
      ),
    ],
  };
}
