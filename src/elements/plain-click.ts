/** Whether a click asks for nothing but to follow: with a modifier or another button it is the browser's to answer. */
export const isPlain = (event: MouseEvent): boolean =>
  !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && event.button === 0;
