import { exportsFrom } from '../citing/exports/filled.ts';
import { listed } from '../citing/exports/listed.ts';
import { CITE, MORE_RECORDS, RECORDS, REFERENCES } from '../edition/addresses.ts';
import { BASE } from '../edition/base.ts';
import { h } from '../elements/late/dom.ts';
import type { Held, HeldCitation, HeldReference } from './held.ts';

/**
 * Answers what the site's scripts fetch from what the file has in itself: nothing is ever asked of a network. Has to be
 * loaded before them.
 */
const held = JSON.parse(document.querySelector('script[type="application/json"]')!.textContent) as Held;

/** A form of a citation, as `cite-this` expects it. */
function formView({ id, label, text, html }: ReturnType<typeof listed>[number], url: string): HTMLElement {
  if (id === 'link') return h('p', {}, h('a', { 'data-form': id, href: url, 'data-href': url }, text));
  if (id === 'short') return h('p', { 'data-form': id, 'data-href': url }, text);
  const form = h(html === null ? 'pre' : 'p', { 'data-form': id });
  if (html === null) form.textContent = text;
  else form.innerHTML = html;
  return h('details', {}, h('summary', {}, label), form);
}

function objectView({ frame, filling, title, what }: HeldCitation): HTMLElement {
  const { frame: own, forms } = held.frames[frame]!;
  const exports = exportsFrom({ frame: own, filling }, forms);
  return h(
    'section',
    { class: 'cite-object', 'data-object': own.object },
    h('h3', {}, title),
    h('p', { class: 'quiet' }, what),
    ...listed(exports).map((form) => h('div', { class: 'cite-form' }, formView(form, exports.url))),
  );
}

function citeView({ heading, citations }: HeldReference): HTMLElement {
  const section = h(
    'section',
    { class: 'cite', id: 'cite', 'aria-labelledby': 'cite-title' },
    h('h2', { id: 'cite-title' }, heading),
    h('div', { class: 'cite-objects' }, ...citations.map(objectView)),
  );
  const view = document.createElement('cite-this');
  view.append(section);
  return view;
}

/** Beside the words of a block: what stands at it for other ends. */
const BESIDE = '.passage-number, .comment-head, .replies, .acts, .note-back, .discussed, .speakers';

/** The words of a block, as a card shows them. */
function cardView(id: string, { said }: HeldReference): HTMLElement {
  const words = document.getElementById(id)!.cloneNode(true) as HTMLElement;
  for (const one of words.querySelectorAll(BESIDE)) one.remove();
  return h('div', { 'data-preview': true }, h('p', { class: 'restated-from' }, said), ...words.childNodes);
}

/** What the page of a reference has for cards and for citing. */
const pageOf = (id: string, reference: HeldReference): string =>
  `<body>${cardView(id, reference).outerHTML}${citeView(reference).outerHTML}`;

const FILES: Readonly<Record<string, unknown>> = {
  [RECORDS]: held.first,
  [MORE_RECORDS]: held.more,
  [REFERENCES]: held.references,
  ...Object.fromEntries(Object.entries(held.choices).map(([name, data]) => [`${CITE}${name}.json`, data])),
};

function answer(asked: string): Response {
  // Addresses within the site are asked for with its origin or without.
  const address = new URL(asked, BASE).href;
  const file = FILES[address];
  if (file !== undefined) return Response.json(file);
  const id = /\/p\/([^/]+)\/$/.exec(address)?.[1] ?? '';
  const reference = held.at[id];
  return reference ? new Response(pageOf(id, reference)) : new Response(null, { status: 404 });
}

window.fetch = (asked) => Promise.resolve(answer(asked instanceof Request ? asked.url : String(asked)));
