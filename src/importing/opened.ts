import type { Document, DocumentBytes } from './documents/document.ts';
import { readDocx } from './docx/document.ts';
import { readOdt } from './odt/document.ts';
import type { Tally } from './tally.ts';

const READERS = { docx: readDocx, odt: readOdt };

/** Kinds of documents that are read as they are. */
export type DocumentKind = keyof typeof READERS;

/** Throws an ImportError of what is no whole document. */
export const openedAs = (kind: DocumentKind, source: DocumentBytes, tally: Tally): Document =>
  READERS[kind](source, tally);
