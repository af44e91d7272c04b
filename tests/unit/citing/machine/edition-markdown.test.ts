import type { Heading, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test, vi } from 'vitest';
import { editionMarkdown } from '../../../../src/citing/machine/edition-markdown.ts';
import { llmsText } from '../../../../src/citing/machine/llms.ts';
import { parseWording } from '../../../../src/citing/parse-wording.ts';
import { nodesIn, rootOf } from '../../../../src/edition/component.ts';
import { edited, publishedContext } from '../small-edition.ts';

const context = publishedContext();
const markdown = editionMarkdown(context);
const tree = rootOf(parseWording(markdown));

function nodesOf<Type extends 'heading' | 'link'>(type: Type): (Type extends 'heading' ? Heading : Link)[] {
  return [...nodesIn(tree.children)].filter((node) => node.type === type) as never[];
}

test('the whole edition as one text has its parts in order, as headings', () => {
  const headings = nodesOf('heading').map((one) => `${one.depth} ${toString(one)}`);
  expect(headings[0]).toMatch(/^1 On .* Titles: a variorum$/);
  expect(headings.slice(1)).toEqual([
    '2 Essay',
    '3 Start',
    '3 Notes',
    '2 Threads',
    '3 T1 One thread',
    '4 T1.1',
    '4 T1.2',
    '4 T1.3',
    '2 Glossary',
    '3 widget',
    '2 Works',
  ]);
});

test('every reference has its permanent link, and no link is left that only the site understands', () => {
  const links = nodesOf('link').map((one) => [toString(one), one.url]);
  for (const ref of [
    ...context.edition.passages.keys(),
    ...context.edition.gaps.keys(),
    ...context.edition.comments.keys(),
  ])
    expect(links).toContainEqual([ref, `https://edition.example/p/${ref.toLowerCase().replaceAll('.', '-')}/`]);
  expect(links.filter(([, url]) => !URL.canParse(url!))).toEqual([]);
});

test('it says whose words are restated, what is quoted and who answers', () => {
  expect(markdown).toContain('Restated from Gwen (inferred), a comment, to [T1.1](');
  expect(markdown).toContain('> Quotes [E1–E2](https://edition.example/p/e1/)');
  expect(markdown).toContain('*Quoted or answered in [T1.1](');
  expect(markdown).toContain('A second paragraph, with $x^2$ in it');
  expect(markdown).toContain('edition 1, 2026-01-02');
});

test('machines are told what is where in a few lines', () => {
  const text = llmsText(context);
  expect(text).toMatch(/^# Variorum: On /);
  expect(text).toContain('(https://edition.example/edition.md)');
  expect(text).toContain('[Passage E1, Markdown](https://edition.example/p/e1.md)');
  expect(text.split('\n').length).toBeLessThan(45);
});

test('of a site under a path every link to it has that path once', async () => {
  vi.stubEnv('BASE_URL', '/some/path/');
  vi.resetModules();
  try {
    const under = await import('../../../../src/citing/machine/edition-markdown.ts');
    const small = await import('../small-edition.ts');
    const { site } = context.edition.data;
    const addresses = [...under.editionMarkdown(small.publishedContext()).matchAll(/\]\(<?(https:[^)>]*)/g)];
    const own = addresses.map(([, one]) => one!).filter((one) => one.startsWith(site));
    expect(own).toContain(`${site}/p/e1/`);
    expect(own.filter((one) => one.includes('/some/path/'))).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    vi.resetModules();
  }
});

test('neighbours that a comment answers are one, as on its page', () => {
  const about = edited('threads/one.mdx', (text) => text.replace('id="T1.3" by', 'id="T1.3" about="E1, E2, E3" by'));
  expect(editionMarkdown(publishedContext(about))).toContain('Answers [E1–E3](https://edition.example/p/e1/).');
});
