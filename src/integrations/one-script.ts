import type { AstroIntegration } from 'astro';

/** What every page loads. */
const EVERY_PAGE = /\/src\/elements\/every-page\.ts$/;

/** Small things that several elements of reading pages use: one file, beside what every page loads. */
const SMALL = /\/src\/elements\/(?:backdrop|copying|in-view|keys|lazily|notice|plain-click|popover|settings)\.ts$/;

/** The bundler, as far as it is asked here. */
interface Modules {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null;
}

/** Whether a module is among what every page loads at once. */
function isOnEveryPage(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (EVERY_PAGE.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (modules.getModuleInfo(id)?.importers ?? []).some((one) => isOnEveryPage(one, modules, seen));
}

/**
 * What every page loads is one script. The bundler would make one of each set of modules that several scripts share: each is a
 * request, and compresses worse by itself.
 */
export const oneScript = (): AstroIntegration => ({
  name: 'one-script',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const name = (id: string, modules: Modules) =>
        isOnEveryPage(id, modules) ? 'every-page' : SMALL.test(id) ? 'shared' : null;
      const output = { codeSplitting: { groups: [{ name }] } };
      updateConfig({ vite: { environments: { client: { build: { rolldownOptions: { output } } } } } });
    },
  },
});
