import { notify } from './notice.ts';

/** What a reader is told when a part of the site that is loaded late does not come, as after a deploy or without a line. */
const sentence = 'A part of this page could not be loaded.';

/** Does what needs something that is loaded late; says so in sight when that fails. */
export function lazily(act: () => Promise<unknown>): void {
  act().catch(() => notify(sentence, { ways: [{ label: 'Reload', act: () => location.reload() }] }));
}
