import { expect, test } from 'vitest';
import { rangesAsked } from '../../../src/edition/asked-references.ts';
import { callsIn } from '../../../src/edition/note-calls.ts';
import { callId, noteOfCall, reference } from '../../../src/edition/reference.ts';
import { renderBody } from '../../../src/rendering/render.ts';
import { editionOf } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

const [e1, e3, n1] = [reference('E1'), reference('E3'), reference('N1')];

test('the first call keeps the fragment that was published, each further one has its own, and all are of the note', () => {
  expect([1, 2, 12].map((n) => callId(n1, n))).toEqual(['call-n1', 'call-n1-2', 'call-n1-12']);
  expect(['call-n1', 'call-n1-2', 'e1'].map(noteOfCall)).toEqual(['n1', 'n1', 'e1']);
  expect(rangesAsked('/essay/#call-n1-2')).toEqual([{ from: 'N1', to: 'N1' }]);
});

test('calls are numbered over the passages and within each', () => {
  const calls = new Map([[n1, [e1, e3, e3]]]);
  const numbers = (passage: typeof e1 | null) => {
    const next = callsIn(passage, calls);
    return [next(n1), next(n1)];
  };
  expect([numbers(e1)[0], ...numbers(e3)]).toEqual([1, 2, 3]);
  expect(numbers(null)).toEqual([1, 2]);
  expect(numbers(n1)).toEqual([1, 2]);
});

test('a note that is called twice has two calls on the page, each with an id of its own', async () => {
  const twice = replaced('essay/start.mdx', 'A third paragraph', 'A third<NoteCall to="N1"/> paragraph');
  const edition = editionOf(twice);
  expect(edition.noteCalls.get(n1)).toEqual(['E1', 'E3']);
  const html = async (ref: typeof e1) => (await renderBody(edition.passages.get(ref)!, edition)).html;
  expect(await html(e1)).toContain('id="call-n1"');
  expect(await html(e3)).toContain('id="call-n1-2"');
});
