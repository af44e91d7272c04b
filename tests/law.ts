const sayingOf = (error: unknown): string => (error instanceof Error ? error.message.split('\n\n')[0]! : String(error));

/**
 * What breaks a law, each with what is wrong about it: one test holds for all pages, and names those at fault.
 * Throws when there is nothing that the law could hold for.
 */
export function breaking<T>(all: Iterable<T>, nameOf: (one: T) => string, law: (one: T) => void): string[] {
  const found: string[] = [];
  let count = 0;
  for (const one of all) {
    count++;
    try {
      law(one);
    } catch (error) {
      found.push(`${nameOf(one)}: ${sayingOf(error)}`);
    }
  }
  if (!count) throw new Error('There is nothing that the law could hold for.');
  return found;
}
