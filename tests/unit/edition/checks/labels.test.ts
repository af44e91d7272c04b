import { expect, test } from 'vitest';
import { sentences } from '../../small.ts';
import { FILES } from '../../citing/small-edition.ts';

/** The small content with another work of Smith's of 1999; both perhaps with short titles. */
function withAnother(first: string, second: string): string[] {
  const work = FILES.find(({ path }) => path === 'works/smith-1999.yaml')!.text;
  const titled = (short: string): string => `${work}${short && `short: ${short}\n`}`;
  return sentences([
    ...FILES.filter(({ path }) => path !== 'works/smith-1999.yaml'),
    { path: 'works/smith-1999.yaml', text: titled(first) },
    { path: 'works/smith-1999-gears.yaml', text: titled(second).replace('title: Widgets', 'title: Gears') },
  ]);
}

test('two works with one label are told apart by short titles, and the check asks for them', () => {
  const [sentence, ...others] = withAnother('', '');
  expect(sentence).toMatch(
    /“Smith 1999” is what “smith-1999(-gears)?” is called too: give both a “short” title of their own \(shared-label\)\.$/,
  );
  expect(others).toEqual([]);
  expect(withAnother('Same', 'Same')).toHaveLength(1);
  expect(withAnother('Widgets', 'Gears')).toEqual([]);
});
