/** What a module of the pages imports at once, by the name of its file: `every-page.DbvNyE28.js`. */
export type ModuleGraph = ReadonlyMap<string, { imports: readonly string[]; isEmpty: boolean }>;

declare global {
  /** Of the modules that the build has made: it makes them before the pages, which are another bundle of the same process. */
  var moduleGraph: ModuleGraph | undefined;
}

const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** The addresses of what a page loads for a module, each after those that it imports; nothing for one that only imports. */
export function loadedFor(address: string, graph: ModuleGraph): string[] {
  const folder = address.slice(0, -nameOf(address).length);
  const loaded = new Set<string>();
  const load = (name: string): void => {
    const module = graph.get(name);
    module?.imports.forEach(load);
    if (!module?.isEmpty) loaded.add(folder + name);
  };
  load(nameOf(address));
  return [...loaded];
}
