type Child = Node | string | null | false;
type Attributes = Record<string, string | number | boolean | null>;

/** An element with attributes and children; text is always text, never mark-up. `null` and `false` leave an attribute or child out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/**
 * Styles of what is loaded late come with it. They name their layer, so that they stand where they would have stood from the
 * start. Throws in a browser that cannot take them: links are then followed as links.
 */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
