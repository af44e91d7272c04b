import { expect, test } from 'vitest';
import { findingsInAllViews, findingsOn } from './axe.ts';
import { close, open, openCard } from './page.ts';

const KINDS = {
  home: '/',
  essay: '/essay/',
  argument: '/argument/',
  'what is open': '/open/',
  threads: '/threads/',
  thread: '/threads/does-the-persona-persist/',
  glossary: '/glossary/',
  'term with formulas and code': '/glossary/garrabrant-inductor/',
  works: '/works/',
  models: '/models/',
  model: '/models/coffee/',
  questions: '/questions/',
  search: '/search/?q=persona',
  passage: '/p/e47/',
  revision: '/p/e47/r1/',
  'revision of a term': '/glossary/garrabrant-inductor/r1/',
  comment: '/p/t2-3/',
  'thread reference': '/p/t2/',
  gap: '/p/g5/',
  people: '/people/',
  person: '/people/fiora/',
  about: '/about/',
  cite: '/cite/?passages=e27-e29,t2.3.1',
  editions: '/editions/',
  'on this device': '/mine/',
  'not found': '/p/e99/',
} as const;

test.for(Object.entries(KINDS))('axe finds nothing: %s', async ([, path]) => {
  const page = await open(path);
  expect(await findingsInAllViews(page)).toEqual({});
  await close(page);
});

test.for([390, 1440])('axe finds nothing on the open card of citations at %i pixels', async (width) => {
  const page = await open('/essay/#e27', { width });
  await openCard(page, '#e27');
  await page.getByLabel('Form', { exact: true }).selectOption('all');
  for (const summary of await page.locator('dialog.cite-card summary').all()) await summary.click();
  expect(await findingsOn(page)).toEqual([]);
  await close(page);
});
