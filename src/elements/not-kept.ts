import { notify } from './notice.ts';
import { notRemembered } from '../strings/languages/en.ts';

let isSaid = false;

/** Says that choices last only as long as the page; whoever makes a second knows it. */
export function sayOnce(): void {
  if (!isSaid) notify(notRemembered);
  isSaid = true;
}
