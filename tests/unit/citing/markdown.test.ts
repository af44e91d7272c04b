import { expect, test } from 'vitest';
import { linkedFrom } from '../../../src/citing/markdown.ts';

test('links within the site begin with its address, and code keeps its letters', () => {
  const markdown =
    'A [link](/p/e1/), `[a](/b)`, ``[`](/c)``, \\`[d](/d)\\`, [e](https://e.example/f).\n\n```\n[g](/h)\n```\n\n[i](/j)';
  expect(linkedFrom('https://x.example/', markdown)).toBe(
    'A [link](https://x.example/p/e1/), `[a](/b)`, ``[`](/c)``, \\`[d](https://x.example/d)\\`, [e](https://e.example/f).\n\n```\n[g](/h)\n```\n\n[i](https://x.example/j)',
  );
});
