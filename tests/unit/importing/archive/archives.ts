/** Web archives as programs write them. */

export interface ArchivePart {
  type: string;
  location?: string;
  id?: string;
  /** Base64 of bytes; a text is sent quoted-printable. */
  base64?: string;
  text?: string;
  /** Of the text: `latin1` where not UTF-8. */
  encoding?: BufferEncoding;
}

const LINE = 72;

/** A line of quoted-printable is no longer than 76. */
const quotedPrintable = (text: string, encoding: BufferEncoding): string =>
  [...Buffer.from(text, encoding)]
    .map((byte) =>
      byte === 10
        ? '\r\n'
        : byte > 126 || byte === 61 || byte < 32
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    .split('\r\n')
    .map((line) => (line.match(new RegExp(`(?:=[0-9A-F]{2}|.){1,${LINE}}`, 'g')) ?? []).join('=\r\n'))
    .join('\r\n');

const part = ({ type, location, id, base64, text = '', encoding = 'utf8' }: ArchivePart): string =>
  [
    `Content-Type: ${type}`,
    ...(id === undefined ? [] : [`Content-ID: <${id}>`]),
    `Content-Transfer-Encoding: ${base64 === undefined ? 'quoted-printable' : 'base64'}`,
    ...(location === undefined ? [] : [`Content-Location: ${location}`]),
    '',
    base64 ?? quotedPrintable(text, encoding),
  ].join('\r\n');

export const CHROME =
  'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://quiet.example/roofs/\r\nSubject: Roofs\r\nDate: Mon, 12 Jan 2026 14:05:00 -0000';

/** `head` are the headers before those of MIME. */
export function archive(
  parts: readonly ArchivePart[],
  head = CHROME,
  boundary = '----MultipartBoundary--x+1.2----',
): string {
  const lines = [
    ...(head ? [head] : []),
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
    '',
    '',
    ...parts.map((one) => `--${boundary}\r\n${part(one)}\r\n`),
  ];
  return `${lines.join('\r\n')}--${boundary}--\r\n`;
}
