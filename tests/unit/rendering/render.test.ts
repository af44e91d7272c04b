import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { renderBody, renderInOrder } from '../../../src/rendering/render.ts';
import { editionOf } from '../citing/small-edition.ts';
import { nodesOf } from '../reading/bodies.ts';

const edition = editionOf();
const render = async (text: string) => load((await renderBody({ nodes: nodesOf(text) }, edition)).html);

test('Markdown becomes HTML, special characters stay text', async () => {
  const $ = await render('One *two* & `<three>`\n\n- a &lt; b');
  expect($('em').text()).toBe('two');
  expect($('code').text()).toBe('<three>');
  expect($('li').text()).toBe('a < b');
});

test('a link to a reference leads there from whatever page has the text', async () => {
  const $ = await render('[one](#e3), [two](#T1.2), [three](#a-heading)');
  expect(
    $('a')
      .toArray()
      .map((link) => $(link).attr('href')),
  ).toEqual(['/essay/#e3', '/threads/one/#t1-2', '#a-heading']);
});

test('formulas are set, for eyes and for machines', async () => {
  const $ = await render('So $x^2$.\n\n$$\ny\n$$');
  expect($('math').length).toBe(2);
  expect($('.katex-display[tabindex=0]').length).toBe(1);
  expect($('annotation').first().text()).toBe('x^2');
});

test('a formula that stands twice is set alike, whatever stands around it', async () => {
  const $ = await render('It is $x^2$. So $x^2$ again, and $y$.');
  const [first, second] = $('.katex')
    .toArray()
    .map((element) => $.html(element));
  expect(second).toBe(first);
  expect($('.katex').length).toBe(3);
  expect($('.glued').length).toBe(2);
});

test('the full stop stays with a short formula; a long one may break', async () => {
  const $ = await render('It is $x^2$.\n\nIt is $a+b+c+d+e=f+g+h$.');
  expect($('p').first().find('.glued').text()).toMatch(/\.$/);
  expect($('p').last().find('.glued').length).toBe(0);
});

test('code is coloured for light and dark', async () => {
  const $ = await render('```python\nx = 1\n```');
  expect($('pre.shiki').attr('style')).toContain('light-dark(');
  expect($('pre code').text().trim()).toBe('x = 1');
});

test('headings can be linked to', async () => {
  expect((await render('## In this discussion'))('h2').attr('id')).toBe('in-this-discussion');
});

test('components of the prose lead where they say', async () => {
  const $ = await render(
    'A <Term id="widget">thing</Term>, <Ref to="E1–E2"/>, <Work id="smith-1999"/><NoteCall to="N1"/>.',
  );
  const links = $('a')
    .toArray()
    .map((one) => [$(one).text(), $(one).attr('href')]);
  expect(links).toEqual([
    ['thing', '/glossary/widget/'],
    ['E1–E2', '/essay/#e1'],
    ['Smith 1999', '/works/#smith-1999'],
    ['1', '/essay/#n1'],
  ]);
});

test('speakers are marked where their names are known', async () => {
  const names = [{ name: 'Gwen', role: 'Commenter B' }];
  const { html } = await renderBody({ nodes: nodesOf('Gwen doubts.') }, edition, { names });
  expect(load(html)('.named').attr('data-role')).toBe('Commenter B');
});

test('bodies that follow one another link each term once; rendering leaves the edition as it is', async () => {
  const bodies = [{ nodes: nodesOf('A widget.') }, { nodes: nodesOf('The widget.') }];
  const before = structuredClone(bodies);
  const [first, second] = await renderInOrder(bodies, edition);
  expect([first, second].map((one) => load(one!.html)('a.term').length)).toEqual([1, 0]);
  expect(bodies).toEqual(before);
});

test('what the checks would refuse is not rendered', async () => {
  const unknown = { type: 'component', name: 'Kbd', attributes: {}, inline: true, children: [] } as const;
  await expect(renderBody({ nodes: [{ ...unknown, children: [] }] }, edition)).rejects.toThrow('<Kbd> is no component');
});

test.for([
  ['A widget, a *widget*.', { terms: ['widget'], hasMath: false }],
  ['So $x$ <Term id="gear">is</Term> a widget.', { terms: ['gear', 'widget'], hasMath: true }],
  ['$$\nx\n$$', { terms: [], hasMath: true }],
  ['`$x$`', { terms: [], hasMath: false }],
] as const)('what a page must know of %j is said', async ([text, facts]) => {
  expect(await renderBody({ nodes: nodesOf(text) }, edition)).toMatchObject(facts);
});
