import { plainLetters } from '../../../strings/plain-letters.ts';
import { pathOf } from '../../beside.ts';

/** Pictures that are carried into an edition: which file each is, and what it is called there. */

/** A picture as a file of the edition. */
export interface Picture {
  /** Below `images/`. */
  name: string;
  /** The file that it is a copy of, below the folder of the source; or its bytes. */
  from: { file: string } | { base64: string };
}

const SHOWN = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const HELD = /^data:image\/(png|jpeg|gif|webp|avif);base64,(.*)$/s;

const plain = (name: string): string =>
  plainLetters(name.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '') || 'picture';

/** The file that a path means: itself, or the one below the folder whose path ends with it, as sites keep theirs elsewhere. */
function fileOf(path: string, files: readonly string[]): string | null {
  const parts = path.replace(/^\/+/, '').split('/');
  const suffixes = parts.map((_, i) => parts.slice(i).join('/'));
  for (const suffix of suffixes) {
    const found = files.find((file) => file === suffix) ?? files.find((file) => file.endsWith(`/${suffix}`));
    if (found !== undefined) return found;
  }
  return null;
}

export class Pictures {
  readonly carried: Picture[] = [];
  /** Paths of those that do not lie there, or are of a kind that no site shows. */
  readonly missing: string[] = [];
  private readonly names = new Map<string, string>();
  private readonly files: readonly string[];

  private readonly taken: readonly string[];

  /** `files` are the files that lie below the source's own folder; `taken` are names that the edition has already. */
  constructor(files: readonly string[], taken: readonly string[] = []) {
    this.files = files;
    this.taken = taken;
  }

  /** The name within the edition; null of a picture that is not carried. */
  nameOf(address: string): string | null {
    const known = this.names.get(address);
    if (known !== undefined) return known;
    const found = this.find(address);
    if (found === null) return null;
    const name = this.free(found.name);
    this.names.set(address, name);
    this.carried.push({ ...found, name });
    return name;
  }

  private find(address: string): Picture | null {
    const [, kind, base64] = HELD.exec(address) ?? [];
    if (kind && base64 !== undefined) return { name: `picture.${kind === 'jpeg' ? 'jpg' : kind}`, from: { base64 } };
    const path = pathOf(address);
    if (path === null) return null;
    const file = SHOWN.test(path) ? fileOf(path, this.files) : null;
    if (file === null && !this.missing.includes(path)) this.missing.push(path);
    return file === null ? null : { name: plain(file.split('/').at(-1)!), from: { file } };
  }

  private free(name: string): string {
    const taken = new Set([...this.taken, ...this.carried.map(({ name }) => name)].map((one) => one.toLowerCase()));
    const [stem, ending] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))];
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${stem}-${n}${ending}`;
    return free;
  }
}
