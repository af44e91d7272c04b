import { CHOICE, FIRST, htmlOf, labelOf, textOf } from './cite-this.ts';
import { copy } from './copying.ts';
import { entriesOnce } from './entries-once.ts';
import { h } from './late/dom.ts';
import { chosen } from './settings.ts';
import { withLetter, yearLetters, type CitedItem } from './told-apart.ts';
import { copied, copyAll, copyAllWord, countedForm } from '../strings/languages/en.ts';

/**
 * Copying what several sections cite at once, each of the two things apart, in the form that is chosen: a list of works cited, a
 * file for a reference manager. What is the same in several, as the entry of one essay, is copied once.
 */

const OBJECTS = ['original', 'restatement'] as const;
type CitedObject = (typeof OBJECTS)[number];

/** The chosen form of an object in each section; in short where all forms are shown. */
function formsOf(object: CitedObject, sections: readonly Element[]): HTMLElement[] {
  const name = chosen(CHOICE) || FIRST;
  const find = (section: Element, form: string): HTMLElement | null =>
    section.querySelector(`[data-object=${object}] [data-form="${form}"]`);
  return sections.map((section) => find(section, name) ?? find(section, 'short')).filter((form) => form !== null);
}

/** What is copied of a form: as text, and for those that are no format of files as HTML. */
interface Copied {
  text: string;
  html?: string;
}

/** Styles that tell works of one author and year by letters, in the list and in the text; by what they name their forms. */
const BY_YEAR = /^(?:apa|chicago-author-date)(?:-mention)?$/;

const itemOf = (form: HTMLElement): CitedItem =>
  (JSON.parse(form.closest('[data-object]')!.querySelector('[data-form=csl]')!.textContent) as [CitedItem])[0];

/** What forms say beside each other: one by one they know of no others. */
function copiedOf(forms: readonly HTMLElement[]): Copied[] {
  const all = forms.map((form): Copied => ({ text: textOf(form), ...htmlOf(form) }));
  const style = BY_YEAR.exec(forms[0]?.dataset['form'] ?? '')?.[0];
  if (!style) return all;
  const items = forms.map(itemOf);
  const letters = yearLetters(items, style.startsWith('apa'));
  return all.map(({ text, html }, i) => {
    const lettered = (said: string): string => withLetter(said, items[i]!, letters[i]!);
    return { text: lettered(text), ...(html !== undefined && { html: lettered(html) }) };
  });
}

const distinct = (all: readonly Copied[]): Copied[] => [...new Map(all.map((one) => [one.text, one])).values()];

/** As one text: lists in JSON become one list. */
function joined(texts: readonly string[], form: string | undefined): string {
  if (form === 'csl')
    return `${JSON.stringify(
      texts.flatMap((text) => JSON.parse(text) as unknown[]),
      null,
      2,
    )}\n`;
  return texts.join('\n');
}

function joinedHtml(all: readonly Copied[]): { html?: string } {
  const parts = all.map(({ html }) => html);
  return parts.includes(undefined) ? {} : { html: parts.map((part) => `<p>${part}</p>`).join('\n') };
}

function copyForms(object: CitedObject, sections: readonly Element[]): void {
  const forms = formsOf(object, sections);
  const all = distinct(copiedOf(forms));
  const texts = entriesOnce(all.map(({ text }) => text));
  const said = copied(countedForm(labelOf(forms[0]!), texts.length));
  void copy(joined(texts, forms[0]!.dataset['form']), { said, ...joinedHtml(all) });
}

/** A line with a button for each of the two that there are; null where one section says all. */
export function copyingAll(sections: readonly Element[]): HTMLElement | null {
  if (sections.length < 2) return null;
  const buttons = OBJECTS.filter((object) => formsOf(object, sections).length > 1).map((object) => {
    const what = copyAll(object);
    const button = h('button', { type: 'button', 'aria-label': `${copyAllWord} ${what}` }, what);
    button.addEventListener('click', () => copyForms(object, sections));
    return button;
  });
  return buttons.length ? h('p', { class: 'cite-all' }, `${copyAllWord} `, ...buttons) : null;
}
