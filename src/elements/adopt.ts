/**
 * Styles of what is loaded late come with it. They name their layer, so that they stand where they would have stood from the
 * start. Throws in a browser that cannot take them: links are then followed as links.
 */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
