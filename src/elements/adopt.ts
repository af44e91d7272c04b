/** Styles of what is loaded late come with it. They name their layer, so that they stand where they would have stood from the start. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
