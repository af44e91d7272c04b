import { dialogOver } from './over.ts';

/** Something that can be done next, offered beside what is said. */
export interface Way {
  label: string;
  act: () => void;
}

/** How long a notice stands that asks for nothing, in milliseconds. */
const STANDS = 8000;

let going: ReturnType<typeof setTimeout> | undefined;

/** The only one of the page, also where a dialog that it was put into was filled anew. */
const notice = document.querySelector<HTMLElement>('[data-notice]')!;

/** Where the focus was before it came here. */
let before: HTMLElement | undefined;

const holdsFocus = (): boolean => notice.matches(':focus-within');

/** What is outside a dialog that lies over the page can be neither seen nor reached; what is in it goes with it. */
function bring(): void {
  const dialog = dialogOver();
  const home = dialog ?? document.body;
  if (notice.parentNode === home) return;
  home.append(notice);
  dialog?.addEventListener('close', () => document.body.append(notice), { once: true });
}

/** Says a sentence in sight. `byHand` is put into a field and selected, for the reader to copy; such a notice stays. */
export function notify(said: string, { ways = [], byHand }: { ways?: Way[]; byHand?: string } = {}): void {
  bring();
  if (!holdsFocus()) before = document.activeElement as HTMLElement;
  notice.querySelector('[role=status]')!.textContent = said;
  notice.querySelector('[data-ways]')!.replaceChildren(...ways.map(buttonOf));
  notice.dataset['said'] = '';
  offer(notice.querySelector('input')!, byHand);
  clearTimeout(going);
  if (byHand === undefined) going = setTimeout(() => notice.matches(':focus-within, :hover') || hide(), STANDS);
}

function offer(field: HTMLInputElement, byHand: string | undefined): void {
  field.hidden = byHand === undefined;
  field.value = byHand ?? '';
  if (byHand === undefined) return;
  field.focus();
  field.select();
}

function buttonOf({ label, act }: Way): HTMLElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.addEventListener('click', () => {
    hide();
    act();
  });
  return button;
}

function hide(): void {
  if (holdsFocus()) before?.focus({ preventScroll: true });
  delete notice.dataset['said'];
  notice.querySelector('[data-ways]')!.replaceChildren();
  notice.querySelector('input')!.hidden = true;
}

document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
