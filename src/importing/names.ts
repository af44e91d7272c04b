/** Names that a reader would take for one though they are written with different characters. */

/** Letters of other scripts that look like Latin ones. */
const LIKE_LATIN: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
};

/** What a name looks like: without case, accents, spaces and marks; 0 is an o, 1 an l. */
const skeleton = (name: string): string =>
  [...name.normalize('NFKD').toLowerCase()]
    .map((letter) => LIKE_LATIN[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/0/g, 'o')
    .replace(/[1|]/g, 'l');

/** Groups of two or more different names that look alike. */
export function lookAlikes(names: readonly string[]): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const name of names) {
    const key = skeleton(name);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.add(name);
    else groups.set(key, new Set([name]));
  }
  return [...groups.values()].filter(({ size }) => size > 1).map((group) => [...group]);
}
