/**
 * Styles of what is loaded late come with it. They name their layer, so that they stand where they would have stood from the
 * start. A browser that cannot take them shows it plainly.
 */
export function adopt(css: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
