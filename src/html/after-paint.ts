const SCRIPT = Buffer.from('<script type="module" src="');
const END = Buffer.from('"></script>');

const waiting = (address: string): string => `<template data-module="${address}"></template>`;

/**
 * A page whose modules wait for `layouts/after-paint.js` to load them. Where they stand as scripts the browser fetches them
 * beside the text's face, before anything of the page is seen. `loadedFor` gives the modules that one of an address needs, each
 * after those that it imports, so that all are asked for at once.
 */
export function withModulesAfterPaint(
  page: Buffer<ArrayBuffer>,
  loadedFor: (address: string) => readonly string[],
): Buffer<ArrayBuffer> {
  const parts: Buffer[] = [];
  const named = new Set<string>();
  let from = 0;
  for (let at = page.indexOf(SCRIPT); at !== -1; at = page.indexOf(SCRIPT, from)) {
    const address = at + SCRIPT.length;
    const end = page.indexOf(END, address);
    const fresh = loadedFor(page.toString('latin1', address, end)).filter((one) => !named.has(one));
    fresh.forEach((one) => named.add(one));
    parts.push(page.subarray(from, at), Buffer.from(fresh.map(waiting).join('')));
    from = end + END.length;
  }
  return parts.length === 0 ? page : Buffer.concat([...parts, page.subarray(from)]);
}
