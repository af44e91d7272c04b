import { expect, test } from 'vitest';
import { withModulesAfterPaint } from '../../../src/html/after-paint.ts';
import { loadedFor, type ModuleGraph } from '../../../src/html/module-graph.ts';

const of = (isEmpty: boolean, ...imports: string[]) => ({ imports, isEmpty });
const GRAPH: ModuleGraph = new Map([
  ['page.js', of(true, 'every.js')],
  ['reading.js', of(false, 'shared.js', 'every.js')],
  ['shared.js', of(false, 'every.js')],
  ['every.js', of(false)],
]);

const said = (page: string): string =>
  String(withModulesAfterPaint(Buffer.from(page), (address) => loadedFor(address, GRAPH)));

test('modules of a page wait in their places, each once and after those that it imports; nothing else changes', () => {
  expect(
    said(
      '<script>a()</script><p>Ω</p><script type="module" src="/b/_astro/page.js"></script><p>é</p>' +
        '<script type="module" src="/b/_astro/reading.js"></script>.',
    ),
  ).toBe(
    '<script>a()</script><p>Ω</p><template data-module="/b/_astro/every.js"></template><p>é</p>' +
      '<template data-module="/b/_astro/shared.js"></template><template data-module="/b/_astro/reading.js"></template>.',
  );
  expect(said('<p>no script</p>')).toBe('<p>no script</p>');
});

test('a module that the build did not make is loaded as it is', () => {
  expect(loadedFor('/other.js', GRAPH)).toEqual(['/other.js']);
});
