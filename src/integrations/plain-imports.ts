import type { AstroIntegration } from 'astro';

/** The part of Vite's build that wraps every `import()` of a script in its preloader. */
const PRELOADER = 'native:import-analysis-build';

/**
 * Scripts import others later with a plain `import()`. Vite's preloader, which has style sheets and imports of the imported
 * fetched beforehand, would cost every page a request and 0.8 kB before any of its own script runs; here styles stand in the
 * pages, and what is imported later imports little itself.
 */
export const plainImports = (): AstroIntegration => ({
  name: 'plain-imports',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [withoutPreloader] } });
    },
  },
});

/** Vite has no option for it; should the part be renamed, the build says so. */
const withoutPreloader = {
  name: 'without-preloader',
  apply: 'build' as const,
  configResolved({ plugins }: { plugins: readonly { name: string; applyToEnvironment?: unknown }[] }) {
    const preloader = plugins.find(({ name }) => name === PRELOADER);
    if (preloader) preloader.applyToEnvironment = () => false;
    else throw new Error(`Vite has no plugin “${PRELOADER}” any more: find what wraps each import() now.`);
  },
};
