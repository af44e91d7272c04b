import { notify } from './notice.ts';
import { partNotLoaded, reload } from '../strings/languages/en.ts';

/** Does what needs a part of the site that is loaded late; says so in sight when it does not come, as after a deploy or without a line. */
export function lazily(act: () => Promise<unknown>): void {
  act().catch(() => notify(partNotLoaded, { ways: [{ label: reload, act: () => location.reload() }] }));
}
