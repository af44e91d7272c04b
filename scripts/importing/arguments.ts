import { parseArgs } from 'node:util';
import { KINDS_SAID, type Said } from '../../src/importing/said.ts';
import type { Wish } from '../../src/importing/scaffold/wish.ts';

/** What an import is told, and every slip in that. */

export const USAGE = `usage: npm run import -- [options] FILE…

Reads your own copies of the source: ForumMagnum GraphQL JSON, a saved LessWrong, EA Forum, GreaterWrong or Hacker News
page, the page of any other site, each as HTML or as one file with its pictures (MHTML), a document of Word (.docx) or an
OpenDocument text (.odt) with the comments in its margin, an export of WordPress (WXR), one of Disqus with the page that
its comments are on, messages of mail (.eml) and mailboxes (.mbox), as archives of mailing lists are, Markdown of any
kind, plain text, or a flat text of a block a line. What is packed with gzip is unpacked.
Nothing is fetched.

  --json FILE   write the normal form there; without --out no originals are written
  --out DIR     where the originals go (originals/ in the content folder)
  --new DIR     start an edition of the work: a content folder with references, and passages to be written
  --text WHOSE  whose words the passages of a new edition are in: restated, to be written by you, or original,
                the source's own, with its pictures: for a work of your own, or one that is free to be carried
  --as KIND     what the files are where that is not plain: markdown, page, text (lines were broken at a width),
                verse (every line counts) or lines (a block a line)
  --article EL  which element of a page is its article: #id, .class or the name of an element; of an export, which of its
                works is meant: its address or title; of mail, which thread: its subject, or the Message-ID of a message of it
  --add         make passages of what is new in the copy of an edition's work: empty ones, to be written, or, where the
                edition is of the source's own words, with them
  --replace     put a poorer copy in the place of a fuller one that was imported before
  --dry-run     write nothing, only report
  --full        report every block, not only those that are uncertain
  --help        this text
`;

const OPTIONS = {
  json: { type: 'string' },
  out: { type: 'string' },
  new: { type: 'string' },
  text: { type: 'string' },
  as: { type: 'string' },
  article: { type: 'string' },
  add: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export class UsageError extends Error {}

const names = Object.keys(OPTIONS) as (keyof typeof OPTIONS)[];

/** What npm has read before `--` it keeps to itself, and says only here. */
function checkNpm(env: NodeJS.ProcessEnv): void {
  const kept = names.find((name) => env[`npm_config_${name.replace('-', '_')}`] !== undefined);
  if (kept && env['npm_lifecycle_event'] === 'import')
    throw new UsageError(`npm kept --${kept} to itself: put the options after --, as in npm run import -- --${kept}`);
}

/** What is wrong with the option that parseArgs names. */
function slip({ message }: Error): string {
  const [, option = message] = /'(-[^\s'=]*)/.exec(message) ?? [];
  const name = names.find((one) => `--${one}` === option);
  if (!name) return `there is no option ${option}`;
  return OPTIONS[name].type === 'string' ? `${option} needs a name after it` : `${option} takes no name after it`;
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(slip(error as Error));
  }
}

function textOf(text = 'restated'): Wish['text'] {
  if (text !== 'restated' && text !== 'original')
    throw new UsageError(`--text is followed by restated or original, and not by ${text}`);
  return text;
}

function saidOf(said: string | undefined): Said | undefined {
  if (said === undefined) return undefined;
  const known = KINDS_SAID.find((one) => one === said);
  if (!known) throw new UsageError(`--as is followed by ${KINDS_SAID.join(', ')}, and not by ${said}`);
  return known;
}

/** What the files are said to be, and what is to be made of them. */
export interface Told {
  files: string[];
  help: boolean;
  said: Said | undefined;
  /** Which element of a page is its article. */
  article: string | undefined;
  /** Whose words the passages of a new edition are in. */
  text: Wish['text'];
  /** Where the normal form, the originals or a new edition are written. */
  json: string | undefined;
  out: string | undefined;
  folder: string | undefined;
  add: boolean;
  replace: boolean;
  dryRun: boolean;
  full: boolean;
}

/** Throws a UsageError. */
export function readArguments(args: string[], env: NodeJS.ProcessEnv): Told {
  checkNpm(env);
  const { values, positionals: files } = parse(args);
  const { json, out, new: folder, text, as: said, article, full, add, replace, help, 'dry-run': dryRun } = values;
  if (!help && !files.length) throw new UsageError('name at least one file');
  if ([json, out, folder, text, said, article].includes('')) throw new UsageError('an option lacks its name');
  if (text !== undefined && folder === undefined) throw new UsageError('--text is for --new');
  if (folder !== undefined && out !== undefined) throw new UsageError('--new and --out exclude each other');
  if (add && (folder ?? json) !== undefined) throw new UsageError('--add is for the edition that there is');
  return {
    files,
    help,
    said: saidOf(said),
    article,
    text: textOf(text),
    json,
    out,
    folder,
    add,
    replace,
    dryRun,
    full,
  };
}
