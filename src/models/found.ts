/** What was found of an edition's models, by the names of their folders: `…/coffee/model.ts` is of coffee. */
export const byFolder = <T>(found: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(found).map(([path, one]) => [path.split('/').at(-2)!, one]));
