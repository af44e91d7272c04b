const isOutside = ({ target, clientX: x, clientY: y }: MouseEvent, dialog: HTMLDialogElement): boolean => {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (x < left || x > right || y < top || y > bottom);
};

/** Closes a dialog on a click that begins and ends outside its box; one on its padding, or dragged out of it, is none. */
export function closeOnBackdrop(dialog: HTMLDialogElement): void {
  let began = false;
  dialog.addEventListener('pointerdown', (event) => (began = isOutside(event, dialog)));
  dialog.addEventListener('click', (event) => began && isOutside(event, dialog) && dialog.close());
}
