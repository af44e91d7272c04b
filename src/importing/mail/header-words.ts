import { oneLine } from '../characters.ts';
import { bytesOf, decoderOf } from '../mime.ts';

/** What headers of mail say, as people read it (RFC 2047). */

const WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([BQ])\?([^?\s]*)\?=/gi;

const NO_HEADERS = { type: '', parameters: new Map<string, string>() };

/** Bytes of a word, a character each. */
function unpacked(encoding: string, body: string): string {
  const isBase64 = /b/i.test(encoding);
  const headers = new Map([['content-transfer-encoding', isBase64 ? 'base64' : 'quoted-printable']]);
  const bytes = bytesOf({
    ...NO_HEADERS,
    headers,
    body: isBase64 ? body : body.replaceAll('_', ' ').replace(/ $/, '=20'),
  });
  return Buffer.from(bytes!).toString('latin1');
}

/** Bytes, a character each, as text: in the encoding that is said, or else UTF-8, or Windows-1252 where they are none of it. */
export function textOfBytes(bytes: string, charset?: string): string {
  const decoder = decoderOf(charset);
  if (decoder && decoder.encoding !== 'utf-8') return decoder.decode(Buffer.from(bytes, 'latin1'));
  if (!/[^\x00-\x7f]/.test(bytes)) return bytes;
  const text = new TextDecoder('utf-8').decode(Buffer.from(bytes, 'latin1'));
  const unread = text.match(/\uFFFD/g)?.length ?? 0;
  return unread > text.length / 200 ? new TextDecoder('windows-1252').decode(Buffer.from(bytes, 'latin1')) : text;
}

/** In such an encoding each word begins anew. */
const isStateful = (charset: string): boolean => /^iso-2022/i.test(charset);

/** A header with its words decoded. What stands between two of them is no space, and a letter may begin in one and end in the next. */
export function decodedHeader(value: string): string {
  const parts: { charset: string | undefined; bytes: string; isWord: boolean }[] = [];
  let from = 0;
  for (const { 0: all, 1: charset, 2: encoding, 3: body, index } of value.matchAll(WORD)) {
    const between = value.slice(from, index);
    if (between && !(parts.at(-1)?.isWord && !between.trim()))
      parts.push({ charset: undefined, bytes: between, isWord: false });
    const bytes = unpacked(encoding!, body!);
    const last = parts.at(-1);
    if (last?.isWord && !isStateful(charset!) && last.charset?.toLowerCase() === charset!.toLowerCase())
      last.bytes += bytes;
    else parts.push({ charset, bytes, isWord: true });
    from = index + all.length;
  }
  parts.push({ charset: undefined, bytes: value.slice(from), isWord: false });
  return oneLine(parts.map(({ bytes, charset }) => textOfBytes(bytes, charset)).join(''));
}
