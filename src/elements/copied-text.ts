/**
 * What is copied is the running text: without numbers, calls of notes, margins and buttons, and with formulas as TeX, each once.
 * Loaded once something is selected; without it the browser copies as it does.
 */

/** What stands within a text and is no part of it. */
const FURNITURE =
  '.passage-number, .note-call, .beside, .also, .note-back, .passage-view, .answered, .acts, .visually-hidden, button, select, dialog, template, script, style';

/** What a selection holds, whole formulas. */
function wholeOf(selected: Range): Range {
  const range = selected.cloneRange();
  const formulaAt = (node: Node): Element | null =>
    (node instanceof Element ? node : node.parentElement)?.closest('.katex-display, .katex') ?? null;
  const [first, last] = [formulaAt(range.startContainer), formulaAt(range.endContainer)];
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  return range;
}

/** “$x^2$”, or “$$x^2$$” of one on a line of its own. */
function asTex(formula: Element): string {
  const tex = formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent ?? '';
  const mark = formula.matches('.katex-display') ? '$$' : '$';
  return `${mark}${tex.trim()}${mark}`;
}

/** A custom element comes to life wherever it is put. */
function asPlain(element: Element): void {
  const plain = document.createElement('div');
  plain.className = element.className;
  plain.append(...element.childNodes);
  element.replaceWith(plain);
}

/** The running text of a selection; null where it has nothing that the browser should not copy. */
function runningText(range: Range): DocumentFragment | null {
  const fragment = range.cloneContents();
  const { commonAncestorContainer: around } = range;
  // Who selects within a margin wants what it says.
  const within = (around instanceof Element ? around : around.parentElement)?.closest(FURNITURE);
  const furniture = within ? [] : [...fragment.querySelectorAll(FURNITURE)];
  const formulas = [...fragment.querySelectorAll('.katex-display, .katex:not(.katex-display .katex)')];
  if (!furniture.length && !formulas.length) return null;
  for (const one of furniture) one.remove();
  for (const one of formulas) one.replaceWith(asTex(one));
  for (const one of fragment.querySelectorAll('*')) if (one.localName.includes('-')) asPlain(one);
  return fragment;
}

/** What the style sheet hides is not copied; its blocks are lines. To say what it does, it has to stand in the page. */
function shownIn<T>(fragment: DocumentFragment, read: (shown: HTMLElement) => T): T {
  const shown = document.createElement('div');
  shown.style.cssText = 'position: fixed; inset: 0; opacity: 0; pointer-events: none; overflow: hidden';
  shown.append(fragment);
  document.body.append(shown);
  for (const one of [...shown.querySelectorAll('*')]) if (!one.checkVisibility()) one.remove();
  for (const link of shown.querySelectorAll('a')) link.setAttribute('href', link.href);
  const said = read(shown);
  shown.remove();
  return said;
}

/** Puts the running text on the clipboard, in both sorts, where there is anything to leave out. */
function copied(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed || !event.clipboardData) return;
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
  const text = runningText(wholeOf(selection.getRangeAt(0)));
  if (!text) return;
  const { plain, html } = shownIn(text, (shown) => ({ plain: shown.innerText.trim(), html: shown.innerHTML }));
  event.clipboardData.setData('text/plain', plain);
  event.clipboardData.setData('text/html', html);
  event.preventDefault();
}

export const copyRunningText = (): void => document.addEventListener('copy', copied);
