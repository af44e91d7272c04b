import { expect, test } from 'vitest';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { breaking } from '../law.ts';
import { idsOf, pages } from './dist.ts';

const { edition } = buildEdition(readContent('content'));
const own = edition!.pages.map((page) => ({ page, built: pages.get(`/${page.slug}/`)! }));
type Own = (typeof own)[number];

const broken = (law: (one: Own) => void): string[] => breaking(own, ({ page }) => page.slug, law);

test('every page of the editors’ own is there, with its title', () => {
  expect(own.length).toBeGreaterThan(2);
  expect(broken(({ page, built }) => expect(built.$('h1').text()).toBe(page.title))).toEqual([]);
});

test('what a page shows of the edition is there in order, whole, says that it is restated and links to its permanent page', () => {
  const law = ({ page, built: { $ } }: Own): void => {
    const shown = page.mentions.flatMap((one) => (one.kind === 'passage' || one.kind === 'comment' ? [one.of] : []));
    const figures = $('figure[data-shows]');
    expect(figures.map((_, figure) => $(figure).attr('data-shows')).get()).toEqual(shown);
    figures.each((_, figure) => {
      const ref = $(figure).attr('data-shows')!;
      const caption = $(figure).children('figcaption');
      expect($(figure).children('.restated-from').text().trim()).toMatch(/^Restated from /);
      expect(caption.find('a').attr('href')).toBe(`/p/${ref.toLowerCase().replaceAll('.', '-')}/`);
      const words = (text: string): string => text.replace(/\W+/g, '');
      const passage = edition!.passages.get(
        edition!.passages.has(ref as never) ? (ref as never) : (`${ref}.1` as never),
      );
      expect(words($(figure).text())).toContain(words(passage!.text.split('\n')[0]!.slice(0, 60)));
    });
  };
  expect(broken(law)).toEqual([]);
  expect(own.flatMap(({ built: { $ } }) => $('figure[data-shows]').get()).length).toBeGreaterThan(6);
});

test('beside a page of several sections stand their titles, in order, each a link to its section', () => {
  const law = ({ built: { $ } }: Own): void => {
    const sections = $('.prose > h2').map((_, title) => [[`#${$(title).attr('id')}`, $(title).text()]]);
    const links = $('.page-outline a').map((_, link) => [[$(link).attr('href'), $(link).text()]]);
    expect(links.get()).toEqual(sections.length > 2 ? sections.get() : []);
  };
  expect(broken(law)).toEqual([]);
  expect(own.filter(({ built: { $ } }) => $('.page-outline').length).length).toBeGreaterThan(2);
});

test('no id stands twice on a page, whatever it shows', () => {
  const law = ({ built }: Own): void => {
    const ids = idsOf(built);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  };
  expect(broken(law)).toEqual([]);
});

test('the menu has the pages that say so, and no others', () => {
  const menu = pages
    .get('/')!
    .$('.site-nav a')
    .map((_, link) => pages.get('/')!.$(link).text().trim())
    .get();
  for (const { page } of own) expect(menu.includes(page.menu ?? page.title)).toBe(page.menu !== undefined);
});
