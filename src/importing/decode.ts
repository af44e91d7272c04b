import { ImportError } from './limits.ts';
import type { DocumentKind } from './opened.ts';

/** What to do about what is no text. */
const REMEDY = 'save the page as HTML or its data as JSON';

export interface Decoded {
  text: string;
  warnings: string[];
}

const ZIP = 'a ZIP archive';
const RTF = 'an RTF document';
/** The mail of many folders. */
const OUTLOOK = 'a data file of Outlook (.pst)';

const SIGNATURES: [string, number[]][] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  [ZIP, [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  [OUTLOOK, [0x21, 0x42, 0x44, 0x4e]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a RIFF file', [0x52, 0x49, 0x46, 0x46]],
  ['a Safari web archive', [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74]],
  [RTF, [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What to do about mail that only one program reads. */
const AS_MAILBOX = 'open it in a program of mail that writes mailboxes (.mbox), as Thunderbird does, and give that';

/** What to do about a document of another word processor. */
const AS_DOCUMENT = 'save it as a Word document (.docx), as a web page (HTML) or as plain text';

/** Archives that are documents, by a name that stands in the list of their files, which is at the end, and what to do about them. */
const DOCUMENTS: [string, string, string][] = [
  ['an OpenDocument file', 'vnd.oasis.opendocument.', AS_DOCUMENT],
  ['a document of OpenOffice.org 1', 'vnd.sun.xml.writer', AS_DOCUMENT],
  ['an e-book', 'META-INF/container.xml', 'save it as a web page (HTML) or as plain text'],
  ['a spreadsheet', 'xl/workbook.xml', 'save its text as a Word document (.docx) or as a web page (HTML)'],
  ['a presentation', 'ppt/presentation.xml', 'save its text as a Word document (.docx) or as a web page (HTML)'],
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names within a file, at its beginning and at its end. */
const namesIn = (bytes: Uint8Array, encoding = 'windows-1252'): string =>
  [bytes.subarray(0, 65_536), bytes.subarray(-65_536)].map((part) => new TextDecoder(encoding).decode(part)).join(' ');

/** Whether a file is a document as Word has saved it since 2007, or an OpenDocument text; whole or broken. Null of any other. */
export function documentKindOf(bytes: Uint8Array): DocumentKind | null {
  if (!startsWith(bytes, signatureOf(ZIP))) return null;
  const names = namesIn(bytes);
  if (/\bword[/\\](?:_rels[/\\])?[\w.]+\.xml|wordprocessingml/.test(names)) return 'docx';
  const kind =
    /vnd\.oasis\.opendocument\.(text|[a-z]+)/.exec(names)?.[1] ?? (names.includes('META-INF/manifest.xml') && 'text');
  return kind === 'text' && names.includes('content.xml') ? 'odt' : null;
}

const signatureOf = (kind: string): number[] => SIGNATURES.find(([name]) => name === kind)![1];

/** Files of Word before 2007, messages of Outlook, and files of any Office where a password is asked for. */
function refuseOle(bytes: Uint8Array, file: string): void {
  if (!startsWith(bytes, OLE)) return;
  const names = new TextDecoder('utf-16le').decode(
    bytes.subarray(0, bytes.length - (bytes.length % 2)).subarray(0, 2_000_000),
  );
  if (/EncryptedPackage|EncryptionInfo/.test(names))
    throw new ImportError(
      `${file} is a document that a password locks: open it in the word processor, take the password off, and save it.`,
    );
  if (names.includes('__substg1.0_'))
    throw new ImportError(
      `${file} is a message of Outlook (.msg): save it as a text with its headers (.eml), as the web page of the mailbox does.`,
    );
  throw new ImportError(
    names.includes('WordDocument')
      ? `${file} is a document of Word before 2007 (.doc): open it in a word processor and save it as .docx.`
      : `${file} is a document of Office before 2007, not a text; save its text as a Word document (.docx) or as a web page (HTML).`,
  );
}

function refuseSigned(bytes: Uint8Array, file: string): void {
  refuseOle(bytes, file);
  const signature = SIGNATURES.find(([, start]) => startsWith(bytes, start));
  if (!signature) return;
  const [kind] = signature;
  const names = kind === ZIP ? namesIn(bytes) : '';
  const [document, , remedy] = DOCUMENTS.find(([, name]) => names.includes(name)) ?? [
    kind,
    '',
    kind === RTF ? AS_DOCUMENT : kind === OUTLOOK ? AS_MAILBOX : REMEDY,
  ];
  throw new ImportError(`${file} is ${document}, not a text; ${remedy}.`);
}

/** Control characters that no text has more than a few of. */
const CONTROL = /[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/g;
const CONTROLS = 0.005;

const startsWith = (bytes: Uint8Array, signature: number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** UTF-16 without a mark shows as a zero in every other byte of its ASCII. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  const zeros = [0, 1].map((parity) => head.filter((byte, i) => byte === 0 && i % 2 === parity).length);
  if (zeros[1]! > head.length / 4 && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > head.length / 4 && zeros[1] === 0 ? 'utf-16be' : null;
}

/** A text that was read as Windows-1252 and written as UTF-8 has these where curly quotes and dashes were. */
const MISREAD = /â€[\u0098-\u009f™œ˜“”]|Ã[\u0080-\u00bf]/g;

/** Valid UTF-8 but for a few bytes: a file that was cut off, or pieced together. */
const FEW = 0.001;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const characters = (n: number): string => (n === 1 ? '1 character' : `${n} characters`);

function decodeNarrow(bytes: Uint8Array, file: string): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const unread = count(text, /\uFFFD/g);
  if (unread > Math.max(2, text.length * FEW))
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      warnings: [`${file} is not UTF-8; it was read as Windows-1252, and some characters may be wrong.`],
    };
  const misread = count(text, MISREAD);
  return {
    text,
    warnings: [
      ...(unread ? [`${file} holds ${characters(unread)} that cannot be read as UTF-8.`] : []),
      ...(misread > 2 ? [`${file} was once read in a wrong encoding: ${characters(misread)} are garbled.`] : []),
    ],
  };
}

/**
 * The text of a file: UTF-8, UTF-16 with or without a mark, or else Windows-1252, with a warning. Throws an ImportError
 * when it is empty or not text.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (!bytes.length) throw new ImportError(`${file} is empty.`);
  refuseSigned(bytes, file);
  const wide = utf16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), warnings: [] };
  const zero = bytes.subarray(0, 4096).indexOf(0);
  if (zero >= 0) throw new ImportError(`${file} is not a text: byte ${zero + 1} is zero; ${REMEDY}.`);
  const decoded = decodeNarrow(bytes, file);
  const controls = count(decoded.text, CONTROL);
  if (controls > Math.max(2, decoded.text.length * CONTROLS))
    throw new ImportError(`${file} is not a text: it has ${characters(controls)} that only machines write; ${REMEDY}.`);
  return decoded;
}
