import type { AstroIntegration } from 'astro';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { ModuleGraph } from '../html/module-graph.ts';

/** What every page loads. */
const EVERY_PAGE = /\/src\/elements\/every-page\.ts$/;

/** What stands beside the elements, each in a file of its own. */
const BESIDE_ELEMENTS = /\/src\/elements\/[^/]+\.ts$/;

/**
 * What references, names and addresses are, and how elements are made: whatever loads one of these later loads the others as well,
 * or soon.
 */
const LATER =
  /\/src\/(?:edition\/(?:addresses|asked-references|reference)|elements\/late\/dom|searching\/distance|strings\/plain-letters)\.ts$/;

/** The bundler, as far as it is asked here. What is imported later does not count as imported. */
interface Modules {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null;
}

/** Whether a module is loaded at once where one like this is. */
function isLoadedWith(
  wanted: (id: string) => boolean,
  id: string,
  modules: Modules,
  seen = new Set<string>(),
): boolean {
  if (wanted(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return importersOf(id, modules).some((one) => isLoadedWith(wanted, one, modules, seen));
}

const importersOf = (id: string, modules: Modules): readonly string[] => modules.getModuleInfo(id)?.importers ?? [];

/** Small things that several elements of reading pages use at once: one file, beside what every page loads. */
const isShared = (id: string, modules: Modules): boolean =>
  BESIDE_ELEMENTS.test(id) &&
  importersOf(id, modules).length > 1 &&
  isLoadedWith((one) => modules.getModuleInfo(one)?.isEntry ?? false, id, modules);

function scriptOf(id: string, modules: Modules): string | null {
  if (isLoadedWith((one) => EVERY_PAGE.test(one), id, modules)) return 'every-page';
  if (isShared(id, modules)) return 'shared';
  return LATER.test(id) ? 'later' : null;
}

/** A short name: pages have it in them. Astro's own is that of the page that the script stands in, with all that asks for it. */
const fileOf = ({ name }: { name: string }): string => `_astro/${/^\w*/.exec(name)![0]}.[hash].js`;

/** A module that has nothing but its imports. */
const ONLY_IMPORTS = /^(?:import\s*"[^"]+";?\s*)*$/;

/** Says to the pages what their modules import. */
const graphKept: Plugin = {
  name: 'module-graph',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
    globalThis.moduleGraph = new Map(
      chunks.map(({ fileName, imports, code }) => [
        basename(fileName),
        { imports: imports.map((one) => basename(one)), isEmpty: ONLY_IMPORTS.test(code) },
      ]),
    ) satisfies ModuleGraph;
  },
};

/**
 * What every page loads is one script. The bundler would make one of each set of modules that several scripts share: each is a
 * request, and compresses worse by itself. A page names all that it loads, so that nothing is found only in what has come.
 */
export const oneScript = (): AstroIntegration => ({
  name: 'one-script',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const output = { codeSplitting: { groups: [{ name: scriptOf }] }, entryFileNames: fileOf };
      updateConfig({
        vite: { plugins: [graphKept], environments: { client: { build: { rolldownOptions: { output } } } } },
      });
    },
  },
});
