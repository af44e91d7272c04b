import type { Element } from 'hast';
import { h } from 'hastscript';
import { RECORDS } from '../edition/addresses.ts';
import { absolute } from '../edition/base.ts';
import { contentsOf } from '../book/contents.ts';
import type { Book } from '../book/types.ts';
import { ofEdition, ofSite } from '../strings/in-language.ts';
import { book, strings } from '../strings/languages/en.ts';

/** What stands around the text for the site's elements to work on, as they find it on the site's pages. */

/** All but the title page. */
const contents = (parts: Book['parts']): Element[] =>
  contentsOf(
    parts.filter(({ kind }) => kind !== 'title'),
    (id) => `#${id}`,
  );

/** The bar at the top: the contents, and the way into the search. */
export const bar = ({ site, parts, language }: Book): Element =>
  h('header.bar', [
    h('a.home', { href: '#title-page' }, site),
    h('details.contents', [
      h('summary', ofSite(language), strings.contents),
      h('nav', { ariaLabel: strings.contents }, h('ol', contents(parts))),
    ]),
    h('a.needs-script', { href: '#find', dataOpenSearch: true, ...ofSite(language) }, strings.menu.search),
  ]);

/** Addresses are whole: the file lies elsewhere than the site. */
export const searchDialog = ({ address, language }: Book, example: string | null): Element =>
  h('dialog.search-dialog', { ariaLabel: strings.find.label, ...ofSite(language) }, [
    h('search-box', { dataRecords: absolute(RECORDS, address.replace(/\/$/, '')), dataAll: true }, [
      h('form', { role: 'search', autoComplete: 'off' }, [
        h('div.search-line', [
          h('input', {
            type: 'search',
            name: 'q',
            role: 'combobox',
            ariaLabel: strings.find.field,
            ariaExpanded: 'false',
            ariaControls: 'find-results',
            ariaAutoComplete: 'list',
            spellCheck: 'false',
            enterKeyHint: 'go',
            maxLength: 400,
            placeholder: strings.find.placeholder(example),
            autoFocus: true,
          }),
          h('button', { type: 'button', dataClose: true }, strings.close),
        ]),
        h('div.search-filters', { dataFilters: true }),
        h('p.search-status', { role: 'status' }),
        h('div.search-results', {
          id: 'find-results',
          role: 'listbox',
          ariaLabel: strings.find.results,
          ...ofEdition(language),
        }),
      ]),
    ]),
  ]);

export const citeCard = ({ language }: Book): Element =>
  h('cite-card', ofSite(language), [
    h('dialog.cite-card', { ariaLabelledBy: 'cite-card-label' }, [
      h('form.cite-several', [
        h('label', { htmlFor: 'cite-asked', id: 'cite-card-label' }, strings.card.cite),
        h('input', { id: 'cite-asked', type: 'text', autoComplete: 'off', spellCheck: 'false' }),
        h('button', strings.card.go),
        h('span.quiet', book.orRange),
      ]),
      h('p.cite-ways', h('a', { dataPage: true }, book.webPage)),
      h('p', { role: 'status' }),
      h('div', { dataChosen: true }),
      h('form', { method: 'dialog' }, h('button', strings.card.close)),
    ]),
  ]);

/** What scripts say in passing. */
export const notice = ({ language }: Book): Element =>
  h('div.notice', { dataNotice: true, ...ofSite(language) }, [
    h('p', { role: 'status' }),
    h('input', { type: 'text', readOnly: true, hidden: true, ariaLabel: strings.words.byHand }),
    h('span', { dataWays: true }),
  ]);
