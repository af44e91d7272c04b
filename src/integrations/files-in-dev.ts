import type { AstroIntegration, IntegrationResolvedRoute } from 'astro';

/** What is asked of a route: whether it gives files, and which paths it answers. */
type Route = Pick<IntegrationResolvedRoute, 'type' | 'pattern' | 'patternRegex'>;

const ENDING = /\/[^/]+\.\w+$/;

/** Whether the names of a route's files come with their endings from its parameter: `/images/[file]`. */
const hasFilesOfAnyEnding = ({ type, pattern }: Route): boolean => type === 'endpoint' && !ENDING.test(pattern);

/** The address by which the dev server finds what is asked for: with a slash where a route of such files answers to it. */
export function addressInDev(url: string, routes: readonly Route[], base: string): string {
  const [path = '', query] = url.split('?');
  const within = path.startsWith(base) ? path.slice(base.length - 1) : path;
  const isFile = ENDING.test(within) && routes.some(({ patternRegex }) => patternRegex.test(`${within}/`));
  return isFile ? [`${path}/`, ...(query === undefined ? [] : [query])].join('?') : url;
}

/**
 * The dev server, which wants a slash at the end of every address whose route has no ending, finds the files of these routes too:
 * images, fonts and what Pagefind has.
 */
export function filesInDev(): AstroIntegration {
  let found: Route[] = [];
  let base = '/';
  return {
    name: 'files-in-dev',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:routes:resolved': ({ routes }) => {
        found = routes.filter(hasFilesOfAnyEnding);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _, next) => {
          request.url = addressInDev(request.url ?? '', found, base);
          next();
        });
      },
    },
  };
}
