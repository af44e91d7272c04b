/** The dialog that lies over the page and keeps the reader from it. One that stands beside the text is none. */
export const dialogOver = (): HTMLDialogElement | null => document.querySelector<HTMLDialogElement>('dialog:modal');
