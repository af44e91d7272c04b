/** Text in which what HTML would act on is escaped, and links are links. */
export type Html = string;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words for a sentence that is HTML. */
export const html = (text: string): Html => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** A link for such a sentence. */
export const link = (href: string, text: string): Html => `<a href="${html(href)}">${html(text)}</a>`;
