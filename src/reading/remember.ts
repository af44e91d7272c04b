/**
 * `make`, which remembers what it last made of each file: a change of one file costs the reading of one. Nothing that is
 * remembered may be changed. `also` is what else the result depends on.
 */
export function remembering<File extends { path: string; text: string }, Also, Made>(
  make: (file: File, also: Also) => Made,
): (file: File, also: Also, key?: string) => Made {
  const known = new Map<string, { text: string; key: string; made: Made }>();
  return (file, also, key = '') => {
    const last = known.get(file.path);
    if (last?.text === file.text && last.key === key) return last.made;
    const made = make(file, also);
    known.set(file.path, { text: file.text, key, made });
    return made;
  };
}
