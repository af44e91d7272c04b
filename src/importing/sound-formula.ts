import katex from 'katex';

/** Whether the site can set a formula. */
export function isSound(tex: string, displayMode: boolean): boolean {
  try {
    katex.renderToString(tex, { throwOnError: true, displayMode, strict: 'error' });
    return true;
  } catch {
    return false;
  }
}
