import { expect, test } from 'vitest';
import { linkedFrom, markdownOf } from '../../../src/citing/markdown.ts';
import { nodesOf } from '../reading/bodies.ts';
import { editionOf } from './small-edition.ts';

test('a link to a reference leads to its page', () => {
  expect(markdownOf(nodesOf('As [*said*](#T1.2) [there](#a-heading).'), editionOf())).toBe(
    'As [*said*](/p/t1-2/) [there](#a-heading).',
  );
});

test('links within the site begin with its address, and code keeps its letters', () => {
  const markdown =
    'A [link](/p/e1/), `[a](/b)`, ``[`](/c)``, \\`[d](/d)\\`, [e](https://e.example/f).\n\n```\n[g](/h)\n```\n\n[i](/j)';
  expect(linkedFrom('https://x.example/', markdown)).toBe(
    'A [link](https://x.example/p/e1/), `[a](/b)`, ``[`](/c)``, \\`[d](https://x.example/d)\\`, [e](https://e.example/f).\n\n```\n[g](/h)\n```\n\n[i](https://x.example/j)',
  );
});
