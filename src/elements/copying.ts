import { notify, type Way } from './notice.ts';
import { copyByHand, notToCopy } from '../strings/languages/en.ts';

/** What is said beside copying: that it is done, what can be done next, and the same text as HTML for word processors. */
export interface Copying {
  said: string;
  ways?: Way[];
  html?: string;
}

/**
 * The one way to the clipboard. Says in sight what became of it: where there is no clipboard or it is refused, the text
 * stands selected in a field. Has to be called within the reader's gesture; the text may come later. Gives whether it was copied.
 */
export async function copy(text: string | Promise<string>, { said, ways = [], html }: Copying): Promise<boolean> {
  const coming = Promise.resolve(text);
  const isDone = await put(coming, html).then(
    () => true,
    () => false,
  );
  const ready = await coming.catch(() => null);
  if (ready === null) notify(notToCopy);
  else if (isDone) notify(said, { ways });
  else notify(copyByHand, { ways, byHand: ready });
  return isDone;
}

/** Safari allows nothing once the gesture is over, so the item is made at once and its content is promised. */
async function put(text: Promise<string>, html: string | undefined): Promise<void> {
  if (!('ClipboardItem' in window)) return navigator.clipboard.writeText(await text);
  const blob = (type: string, content: Promise<string>) => ({
    [type]: content.then((one) => new Blob([one], { type })),
  });
  const rich = html === undefined ? {} : blob('text/html', Promise.resolve(html));
  return navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', text), ...rich })]);
}
