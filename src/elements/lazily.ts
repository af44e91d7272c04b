import { notify } from './notice.ts';
import { partNotLoaded, reload } from '../strings/languages/en.ts';

/** What a reader is told when a part of the site that is loaded late does not come, as after a deploy or without a line. */
/** Does what needs something that is loaded late; says so in sight when that fails. */
export function lazily(act: () => Promise<unknown>): void {
  act().catch(() => notify(partNotLoaded, { ways: [{ label: reload, act: () => location.reload() }] }));
}
