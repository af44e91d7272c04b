/**
 * The path that the site lies under: `/`, or `/some/path/` when `site` in `edition.yaml` has one. Vite and the browser's
 * scripts know it from Astro's `base`; in plain Node, where nothing is served, addresses begin at the site's own root.
 */
export const BASE: string = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';
