import { ORIGINALS_VERSION, originalsSchema, type Originals } from '../schemas/originals.ts';

/** Reads the text of `originals.json`. Throws one sentence that names the file. */
export function readOriginals(text: string, file: string): Originals {
  const again = 'import the source again, or delete the file';
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error(`${file} is not JSON: ${again}.`);
  }
  const version = (data as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version < ORIGINALS_VERSION)
    throw new Error(`${file} is of an older form (${version}) than this site shows (${ORIGINALS_VERSION}): ${again}.`);
  const { success, data: originals, error } = originalsSchema.safeParse(data);
  if (success) return originals;
  const [issue] = error.issues;
  throw new Error(`${file} is not what \`npm run import\` writes, at “${issue!.path.join('.')}”: ${again}.`);
}
