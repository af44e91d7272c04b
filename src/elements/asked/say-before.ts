/** Says something in sight of who lands on a place: in a line before it, or at the top of the page where that is what was landed on. */
export function sayBefore(target: HTMLElement, ...said: (Node | string)[]): void {
  const line = Object.assign(document.createElement('p'), { className: 'asked-passages' });
  line.setAttribute('role', 'status');
  line.append(...said);
  if (target.localName === 'main') {
    line.classList.add('wrap');
    target.prepend(line);
  } else {
    target.before(target.localName === 'li' ? asItem(line) : line);
    line.scrollIntoView();
  }
}

/** In a list everything is an item. */
function asItem(line: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.append(line);
  return item;
}
