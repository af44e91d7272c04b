/** What was found of an edition's models, by the names of their folders: `…/decay/model.ts` is of decay. */
export const byFolder = <T>(found: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(found).map(([path, one]) => [path.split('/').at(-2)!, one]));
