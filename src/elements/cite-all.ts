import { CHOICE, FIRST, htmlOf, labelOf, textOf } from './cite-this.ts';
import { copy } from './copying.ts';
import { entriesOnce } from './entries-once.ts';
import { h } from './late/dom.ts';
import { chosen } from './settings.ts';
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

const distinct = (forms: readonly HTMLElement[]): HTMLElement[] => [
  ...new Map(forms.map((form) => [textOf(form), form])).values(),
];

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

function joinedHtml(forms: readonly HTMLElement[]): { html?: string } {
  const parts = forms.map((form) => htmlOf(form).html);
  return parts.includes(undefined) ? {} : { html: parts.map((part) => `<p>${part}</p>`).join('\n') };
}

function copyForms(object: CitedObject, sections: readonly Element[]): void {
  const forms = distinct(formsOf(object, sections));
  const texts = entriesOnce(forms.map(textOf));
  const said = copied(countedForm(labelOf(forms[0]!), texts.length));
  void copy(joined(texts, forms[0]!.dataset['form']), { said, ...joinedHtml(forms) });
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
