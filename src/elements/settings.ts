import { keyOfSetting, storeChoice, stored } from './storage.ts';

/** What a reader has chosen on this device: kept in storage, and written to `<html data-…>`, which styles and scripts read. */

/** What the build has chosen, where the reader has not. */
const built: Record<string, string> = {};

/** What is chosen now; an empty string for the default. */
export const chosen = (name: string): string => document.documentElement.dataset[name] ?? '';

/** Shows a choice; an empty value is no choice. */
function show(name: string, value: string): void {
  if (value) document.documentElement.setAttribute(`data-${name}`, value);
  else document.documentElement.removeAttribute(`data-${name}`);
  if (name === 'theme') colourBrowser(value);
}

export function keep(name: string, value: string): void {
  show(name, value);
  storeChoice(keyOfSetting(name), value);
}

/** Shows what has been chosen meanwhile, in another tab or before this page was come back to; else what the build has. */
export function showKept(names: readonly string[]): void {
  for (const name of names) {
    const kept = stored(keyOfSetting(name));
    built[name] ??= kept ? '' : chosen(name);
    show(name, kept ?? built[name]);
  }
}

/** The bars of the browser: in the page's colour where a theme is chosen, as the device has it otherwise. */
function colourBrowser(theme: string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset['own'] ??= meta.content;
    meta.content = theme ? getComputedStyle(document.documentElement).backgroundColor : meta.dataset['own'];
  }
}
