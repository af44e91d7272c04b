import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { LEDGER_FILE } from '../citing/ledger/file.ts';
import { EMPTY_LEDGER, type Ledger } from '../citing/ledger/schema.ts';
import { FONT_FOLDER, isFont, isMisnamedFont } from '../edition/face/fonts.ts';
import { IMAGE_FOLDER, isImagePath } from '../edition/images.ts';
import type { SourceFile } from '../edition/source.ts';
import { isPicture } from './picture.ts';

/** The content folder in use: the one that the variable CONTENT names, or the project's own. */
export const contentFolder = (): string => resolve(process.env['CONTENT'] ?? 'content');

/** A reader's own copies of the source, and the one file in it; never part of the content. */
const ORIGINALS = 'originals';
const ORIGINALS_FILE = 'originals.json';

/** Some editors write one at the start of a file; it is no part of the text. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** A fault of the content, not of the program: where the program found it would only hide the sentence. */
export const contentError = (sentence: string): Error => Object.assign(new Error(sentence), { stack: '' });

/** What every edition has. */
export const EDITION_FILE = 'edition.yaml';

/** Why a path is no content folder, in some words; null where it is one. */
function faultOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 'does not exist';
  if (!found.isDirectory()) return 'is no folder';
  return existsSync(join(path, EDITION_FILE)) ? null : `has no ${EDITION_FILE}`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What is to be known of a file among the images: a digest, of a picture. */
type Held = Pick<SourceFile, 'digest' | 'garbled'>;

function heldIn(bytes: Uint8Array): Held {
  return isPicture(bytes) ? { digest: createHash('sha256').update(bytes).digest('hex') } : { garbled: true };
}

const pictures = new Map<string, Held>();

/** What an image holds: asked again only when it has changed, since the dev server reads a folder at every save. */
function heldAt(file: string): Held {
  const { mtimeMs, size } = statSync(file);
  const state = `${file}\0${mtimeMs}\0${size}`;
  const known = pictures.get(state) ?? heldIn(readFileSync(file));
  pictures.set(state, known);
  return known;
}

function sourceFile(path: string, file: string): SourceFile {
  if (isImagePath(path)) return { path, text: '', ...heldAt(file) };
  if (path.startsWith(`${IMAGE_FOLDER}/`) || isFont(path) || isMisnamedFont(path)) return { path, text: '' };
  const bytes = readFileSync(file);
  try {
    return { path, text: utf8.decode(bytes).replace(BYTE_ORDER_MARK, '') };
  } catch {
    return { path, text: bytes.toString('utf8'), garbled: true };
  }
}

/** Whether a file is hidden, or a folder that it lies in, as those of Git and of some editors are. */
const isHidden = (path: string): boolean => path.split('/').some((name) => name.startsWith('.'));

/** Reads every file of a content folder. Throws one sentence when there is no such folder. */
export function readContent(folder: string = contentFolder()): SourceFile[] {
  const fault = faultOf(folder);
  if (fault) throw contentError(`${folder} ${fault}: name a content folder in the variable CONTENT.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), file }))
    .filter(({ path }) => !isHidden(path) && !path.startsWith(`${ORIGINALS}/`))
    .map(({ path, file }) => sourceFile(path, file));
}

/** What was published of a content folder. Its check has refused a file that is no ledger. */
export function readLedger(folder: string = contentFolder()): Ledger {
  const file = join(folder, LEDGER_FILE);
  return existsSync(file) ? (JSON.parse(sourceFile(LEDGER_FILE, file).text) as Ledger) : EMPTY_LEDGER;
}

/** Where an image of the content folder in use lies. */
export const imageFile = (name: string): string => join(contentFolder(), IMAGE_FOLDER, name);

/** Where a font of the content folder in use lies. */
export const fontFile = (name: string): string => join(contentFolder(), FONT_FOLDER, name);

/** What was imported beside a content folder; null when nothing was. */
export function readOriginalsFile(folder: string = contentFolder()): SourceFile | null {
  const path = `${ORIGINALS}/${ORIGINALS_FILE}`;
  const file = join(folder, path);
  return existsSync(file) ? { path, text: readFileSync(file, 'utf8') } : null;
}
