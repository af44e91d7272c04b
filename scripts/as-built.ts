import { fileURLToPath } from 'node:url';
import { createServer, type InlineConfig } from 'vite';
import { codeAliases } from '../src/integrations/edition-code.ts';
import { ofLanguage } from '../src/integrations/languages.ts';
import { languageOf } from '../src/reading/published-at.ts';

/** The path of a source file, which lies at `path` in `src`. */
export const sourceFile = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** How a command has sources bundled: as the site's build does, in the edition's language and with its models. */
export const bundling = (): InlineConfig => ({
  configFile: false,
  logLevel: 'silent',
  resolve: { alias: codeAliases() },
  plugins: [ofLanguage(languageOf())],
});

/** The sources of the site, loaded as its build loads them: `load` has modules of `src`, until they are closed. */
export interface Sources {
  load: <Module>(path: string) => Promise<Module>;
  close: () => Promise<void>;
}

export async function openSources(): Promise<Sources> {
  const server = await createServer({
    ...bundling(),
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  return {
    load: <Module>(path: string) => server.ssrLoadModule(sourceFile(path)) as Promise<Module>,
    close: () => server.close(),
  };
}
