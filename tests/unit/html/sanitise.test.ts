import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { sanitise } from '../../../src/html/sanitise.ts';
import { fc, test } from '../importing/property.ts';

const ALLOWED = new Set('a abbr b br cite code del em i ins kbd mark q s small span strong sub sup u var'.split(' '));

const isHarmless = (name: string, value: string): boolean => {
  if (name === 'href') return /^(https?:\/\/|mailto:)/i.test(value);
  return name === 'class' ? value === 'math-tex' : name === 'dir' && ['ltr', 'rtl'].includes(value);
};

/** What a second parser, which is not the one that cleaned, finds wrong. */
function dangers(html: string): string[] {
  const page = load(html, { xml: { xmlMode: false, decodeEntities: true } }, false);
  return page('*')
    .toArray()
    .flatMap((node) => ('attribs' in node ? [node] : []))
    .flatMap(({ name, attribs }) => [
      ...(ALLOWED.has(name) ? [] : [name]),
      ...Object.entries(attribs).flatMap(([key, value]) => (isHarmless(key, value) ? [] : [`${key}=${value}`])),
    ]);
}

it('the second parser sees what is dangerous', () => {
  expect(dangers('<script>1</script>')).toEqual(['script']);
  expect(dangers('<b onclick="1">b</b><a href="javascript:1">a</a>')).toEqual(['onclick=1', 'href=javascript:1']);
});

const names = fc.constantFrom(
  'script',
  'style',
  'svg',
  'math',
  'mtext',
  'mglyph',
  'annotation-xml',
  'iframe',
  'img',
  'a',
  'b',
  'p',
  'div',
  'table',
  'td',
  'select',
  'option',
  'textarea',
  'title',
  'noscript',
  'template',
  'form',
  'object',
  'embed',
  'base',
  'meta',
  'link',
  'xmp',
  'plaintext',
  'noembed',
  'span',
  'em',
  'button',
  'foreignObject',
  'desc',
  'frameset',
  'body',
  'html',
  'li',
  'blockquote',
);
const attributes = fc.constantFrom(
  'onclick=alert(1)',
  'onerror="alert(1)"',
  'href="javascript:alert(1)"',
  "href=' java\nscript:alert(1)'",
  'href="&#106;avascript:alert(1)"',
  'href=data:text/html,<script>1</script>',
  'src=x',
  'style="background:url(javascript:1)"',
  'href=//evil.example',
  'href=https://good.example/',
  'formaction=javascript:1',
  'xlink:href="javascript:1"',
  'class="math-tex evil"',
  'id=__proto__',
  'dir=rtl',
  'srcdoc="<script>"',
  'href="vbscript:1"',
  'href="\u0001javascript:1"',
  'title="</a><script>"',
);
const open = fc
  .tuple(names, fc.array(attributes, { maxLength: 3 }))
  .map(([name, list]) => `<${[name, ...list].join(' ')}>`);
const close = names.map((name) => `</${name}>`);
const text = fc.constantFrom(
  'words',
  ' ',
  '<',
  '&lt;script&gt;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&#x3c;',
  '"',
  "'",
  '<?php',
  '\u0000',
  '\u202e',
  '/>',
  '\\(x<y\\)',
);
const markup = fc
  .array(fc.oneof(open, close, text, fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('cleaning mark-up', () => {
  test([markup], 1500, 'leaves no element, attribute or address that could do anything', (html) => {
    expect(dangers(sanitise(html))).toEqual([]);
  });

  test([markup], 1500, 'changes nothing the second time', (html) => {
    const clean = sanitise(html);
    expect(sanitise(clean)).toBe(clean);
  });

  it.each([
    ['a <b>b</b> <i onclick="x()">c</i>', 'a <b>b</b> <i>c</i>'],
    [
      '<a href="https://a.example/?a=1&amp;b=2" target="_blank" rel="x">l</a>',
      '<a href="https://a.example/?a=1&#x26;b=2">l</a>',
    ],
    ['<a href="javascript:alert(1)">l</a>', 'l'],
    ['<a href="https://user:secret@a.example/">l</a>', 'l'],
    ['a<script>b</script>c<style>d</style>', 'ac'],
    ['<svg><a href="https://a.example/">x</a></svg>y', 'y'],
    ['<span class="math-tex">\\(x\\)</span><span class="other">o</span>', '<span class="math-tex">\\(x\\)</span>o'],
    ['so\u00adft hy\u200bphen \u202eoverride', 'soft hyphen override'],
    ['<b></b><em> </em>', ''],
  ])('%s', (html, clean) => {
    expect(sanitise(html)).toBe(clean);
  });

  it('resolves addresses within the site of the source', () => {
    expect(sanitise('<a href="/posts/x">l</a>', 'https://forum.example/posts/y')).toBe(
      '<a href="https://forum.example/posts/x">l</a>',
    );
  });
});
