import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { reference } from '../../../src/edition/reference.ts';
import { PROSE_NAMES, proseComponent, type ProseName } from '../../../src/prose/components.ts';
import { Editor } from '../../../src/prose/Editor.ts';
import { NoteCall } from '../../../src/prose/NoteCall.ts';
import { Ref } from '../../../src/prose/Ref.ts';
import { Sense } from '../../../src/prose/Sense.ts';
import { Spoiler } from '../../../src/prose/Spoiler.ts';
import { Term } from '../../../src/prose/Term.ts';
import { Work } from '../../../src/prose/Work.ts';
import { editionOf } from '../citing/small-edition.ts';

const edition = { ...editionOf(), callNumber: () => 1 };
const ref = reference;

/** The components of the prose, with attributes that each may have. */
const GIVEN: Record<ProseName, object> = {
  Editor: {},
  NoteCall: { to: ref('N1') },
  Ref: { to: { from: ref('E1'), to: ref('E1') } },
  Sense: { at: [ref('E1')] },
  Spoiler: {},
  Term: { id: 'rlvr' },
  Work: { id: 'smith-1999' },
};

test.for(PROSE_NAMES)('<%s> shows the words that it holds, and holds no others', (name) => {
  const { holds, html } = proseComponent(name);
  const shown = toHtml(html(GIVEN[name], [{ type: 'text', value: 'words' }], edition, true));
  expect(/>\s*words\s*</.test(shown)).toBe(holds === 'words');
});

test.for(PROSE_NAMES)('<%s> takes no unknown attribute', (name) => {
  expect(proseComponent(name).attributes.safeParse({ surprise: 'x' }).error?.issues).toContainEqual(
    expect.objectContaining({ code: 'unrecognized_keys', keys: ['surprise'] }),
  );
});

test('a note is called by one reference', () => {
  expect([{ to: 'N1' }, { to: 'N1–N2' }].map((one) => NoteCall.attributes.safeParse(one).success)).toEqual([
    true,
    false,
  ]);
});

test('Term', () => {
  expect(toHtml(Term.html({ id: 'rlvr' }, [h('em', 'words')], edition, true))).toBe(
    '<a class="term" href="/glossary/rlvr/" data-term="rlvr"><em>words</em></a>',
  );
});

test('Ref', () => {
  const html = (from: string, to: string) =>
    toHtml(Ref.html({ to: { from: ref(from), to: ref(to) } }, [], edition, true));
  expect(html('E1', 'E1')).toBe('<a class="ref" href="/essay/#e1">E1</a>');
  expect(html('T1.1.1', 'T1.1.2')).toBe('<a class="ref" href="/threads/one/#t1-1-1">T1.1.1–T1.1.2</a>');
});

test('Work', () => {
  expect(toHtml(Work.html({ id: 'smith-1999' }, [], edition, true))).toBe(
    '<a class="work" href="/works/#smith-1999">Smith 1999</a>',
  );
});

test('NoteCall', () => {
  expect(toHtml(NoteCall.html({ to: ref('N1') }, [], { ...edition, callNumber: () => 2 }, true))).toContain(
    'id="call-n1-2"',
  );
  expect(toHtml(NoteCall.html({ to: ref('N1') }, [], edition, true))).toBe(
    '<sup class="note-call"><a id="call-n1" href="/essay/#n1" aria-label="Note 1">1</a></sup>',
  );
});

describe('Editor', () => {
  test('within a line and as a block', () => {
    expect(toHtml(Editor.html({}, [h('em', 'Ours')], edition, true))).toBe(
      '<span class="editor" role="note"><span class="editor-mark">Editor’s note</span> <em>Ours</em></span>',
    );
    expect(toHtml(Editor.html({}, [h('p', 'Ours')], edition, false))).toBe(
      '<div class="editor" role="note"><span class="editor-mark">Editor’s note</span><p>Ours</p></div>',
    );
  });
});

test('Spoiler is closed', () => {
  expect(toHtml(Spoiler.html({}, [h('p', 'The gardener.')], edition, false))).toBe(
    '<details class="spoiler"><summary>Spoiler</summary><p>The gardener.</p></details>',
  );
});

describe('Sense', () => {
  const html = (...at: string[]): string => toHtml(Sense.html({ at: at.map(ref) }, [h('p', 'So.')], edition, false));

  test('says who, where and what', () => {
    expect(html('T1.1.1', 'T1.1.2')).toBe(
      '<div class="sense"><p class="sense-by">restated from <span class="speaker"><span class="speaker-name">Carl Commenter</span>' +
        '<span class="speaker-role">Commenter A</span></span> <a class="ref" href="/threads/one/#t1-1-1">T1.1.1</a>, ' +
        '<a class="ref" href="/threads/one/#t1-1-2">T1.1.2</a></p><p>So.</p></div>',
    );
  });

  test('a speaker without a name has the role', () => {
    expect(html('T1.3.1')).toContain(
      '<span class="speaker unnamed"><span class="speaker-role">Commenter C</span></span>',
    );
  });
});
