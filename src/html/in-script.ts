/** What stands in a `<script>` of a page: nothing in it can close the element. */

/** Data, as JSON. */
export const jsonInScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Code. */
export const codeInScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C');
