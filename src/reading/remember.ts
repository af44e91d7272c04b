import type { SourceFile } from '../edition/source.ts';

interface Remembered<Made> {
  text: string;
  language: string | undefined;
  key: string;
  made: Made;
}

/** What a file was before a change is often what it is after the next: when that was wrong, or is undone. */
const MOST = 2;

/**
 * `make`, which remembers what it last made of each file, as it is and as it was: a change of one file costs the reading of
 * one. Nothing that is remembered may be changed. `also` is what else the result depends on, and `key` tells its values apart.
 */
export function remembering<File extends Pick<SourceFile, 'path' | 'text' | 'language'>, Also, Made>(
  make: (file: File, also: Also) => Made,
): (file: File, also: Also, key?: string) => Made {
  const known = new Map<string, Remembered<Made>[]>();
  return (file, also, key = '') => {
    const last = known.get(file.path) ?? [];
    const same = last.find((one) => one.text === file.text && one.language === file.language && one.key === key);
    if (same) return same.made;
    const made = make(file, also);
    known.set(file.path, [{ text: file.text, language: file.language, key, made }, ...last].slice(0, MOST));
    return made;
  };
}
