import { expect, test } from 'vitest';
import { addressInDev } from '../../../src/integrations/files-in-dev.ts';

const ROUTES = [
  { type: 'endpoint', pattern: '/images/[file]', patternRegex: /^\/images\/([^/]+?)\/$/ },
  { type: 'endpoint', pattern: '/pagefind/[...file]', patternRegex: /^\/pagefind(?:\/(.*?))?\/$/ },
] as const;

test.for([
  ['/images/glocke.png', '/images/glocke.png/'],
  ['/images/glocke.PNG?x=1', '/images/glocke.PNG/?x=1'],
  ['/pagefind/index/en.pf_index', '/pagefind/index/en.pf_index/'],
  ['/images/glocke.png/', '/images/glocke.png/'],
  ['/essay/', '/essay/'],
  ['/src/elements/pane.ts', '/src/elements/pane.ts'],
  ['/images/', '/images/'],
] as const)('%s is found at %s', ([url, found]) => expect(addressInDev(url, ROUTES, '/')).toBe(found));

test('an edition below a path has its files there', () => {
  expect(addressInDev('/some/path/images/a.png', ROUTES, '/some/path/')).toBe('/some/path/images/a.png/');
});
