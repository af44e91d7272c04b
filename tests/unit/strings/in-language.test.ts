import { expect, test } from 'vitest';
import { ofEdition, ofSite } from '../../../src/strings/in-language.ts';

test.for([
  ['en', {}, {}],
  ['en-GB', {}, {}],
  ['fr', { lang: 'en' }, { lang: 'fr', dir: 'ltr' }],
  ['he', { lang: 'en', dir: 'ltr' }, { lang: 'he', dir: 'rtl' }],
] as const)(
  'in an edition of %s words of the site, and of the edition within them, say what they are in',
  ([language, site, edition]) => {
    expect(ofSite(language)).toEqual(site);
    expect(ofEdition(language)).toEqual(edition);
  },
);
