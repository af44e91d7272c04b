/** Messages as MIME has them (RFC 2045, 2046): headers, and parts within parts. A text here has a character a byte. */

export interface Entity {
  /** By their names in lower case; of several the first. */
  headers: ReadonlyMap<string, string>;
  /** `text/html`, in lower case. */
  type: string;
  /** Of its type. */
  parameters: ReadonlyMap<string, string>;
  /** As it was sent. */
  body: string;
}

/** The beginning of a header: its name. */
export const HEADER = /^([!-9;-~]+):[ \t]*(.*)$/;

function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = HEADER.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key !== undefined && !headers.has(key)) headers.set(key, value!.trim());
  }
  return headers;
}

const PARAMETER = /;\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g;

const parametersOf = (value: string): Map<string, string> =>
  new Map(
    [...value.matchAll(PARAMETER)].map(([, name, quoted, bare]) => [
      name!.toLowerCase(),
      quoted?.replace(/\\(.)/g, '$1') ?? bare!,
    ]),
  );

export function entityOf(text: string): Entity {
  const begins = /^\r?\n/.exec(text);
  const end = begins ?? /\r?\n\r?\n/.exec(text);
  const headers = headersOf(begins ? '' : text.slice(0, end?.index));
  const said = headers.get('content-type') ?? 'text/plain';
  return {
    headers,
    type: said.split(';')[0]!.trim().toLowerCase(),
    parameters: parametersOf(said),
    body: end ? text.slice(end.index + end[0].length) : '',
  };
}

export interface Parts {
  parts: Entity[];
  /** Whether the last part has its end. */
  isWhole: boolean;
}

interface Mark {
  /** Where what stands before it ends, and what follows begins. */
  start: number;
  end: number;
  isLast: boolean;
}

const AFTER_MARK = /(--)?[ \t]*(?:\r?\n|$)/y;

/** Lines that part the body. */
function* marksIn(body: string, boundary: string): Generator<Mark> {
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + 1)) {
    AFTER_MARK.lastIndex = at + mark.length;
    const after = AFTER_MARK.exec(body);
    if (!after || (at > 0 && body[at - 1] !== '\n')) continue;
    const start = at - (body.startsWith('\r\n', at - 2) ? 2 : Math.min(at, 1));
    yield { start, end: AFTER_MARK.lastIndex, isLast: after[1] !== undefined };
    if (after[1] !== undefined) return;
  }
}

/** The parts of an entity; null where it is not of any. */
export function partsOf({ type, parameters, body }: Entity): Parts | null {
  const boundary = parameters.get('boundary');
  if (!type.startsWith('multipart/') || !boundary) return null;
  const marks = [...marksIn(body, boundary)];
  const isWhole = marks.at(-1)?.isLast ?? false;
  const begun = isWhole ? marks.slice(0, -1) : marks;
  return { parts: begun.map(({ end }, i) => entityOf(body.slice(end, marks[i + 1]?.start))), isWhole };
}

/** Nobody nests deeper. */
export const DEEPEST = 8;

/** All parts within an entity that have none of their own, in order. */
export function leavesOf(entity: Entity, depth = 0): Parts {
  const own = depth < DEEPEST ? partsOf(entity) : null;
  if (!own) return { parts: [entity], isWhole: true };
  const within = own.parts.map((one) => leavesOf(one, depth + 1));
  return { parts: within.flatMap(({ parts }) => parts), isWhole: own.isWhole && within.every((one) => one.isWhole) };
}

const quotedPrintable = (body: string): string =>
  body
    .replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const AS_IT_IS = ['7bit', '8bit', 'binary', ''];

/** What was sent; null where nothing is known of how. */
export function bytesOf({ headers, body }: Entity): Uint8Array | null {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding === 'quoted-printable') return Buffer.from(quotedPrintable(body), 'latin1');
  return AS_IT_IS.includes(encoding) ? Buffer.from(body, 'latin1') : null;
}

/** What names of encodings stand for that browsers know by others. */
const CHARSETS: Record<string, string> = {
  cp932: 'shift_jis',
  'windows-31j': 'shift_jis',
  'iso-8859-8-i': 'iso-8859-8',
  cp936: 'gbk',
  cp949: 'euc-kr',
};

/** Reads bytes in an encoding that is named; null where none of that name is known, or none is said that tells anything. */
export function decoderOf(charset: string | undefined): TextDecoder | null {
  const name = charset?.trim().toLowerCase() ?? '';
  try {
    return /^(?:|us-?ascii|ansi_x3\.4-1968|unknown-8bit|x-unknown)$/.test(name)
      ? null
      : new TextDecoder(CHARSETS[name] ?? name);
  } catch {
    return null;
  }
}
