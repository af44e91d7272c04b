import { BASE } from '../edition/base.ts';
import { canKeep, forget, offered, save, saved, type OfflineSite } from '../offline/keep.ts';
import type { KeptList, OfflineList } from '../offline/list.ts';
import {
  asBefore,
  cannotKeep,
  couldBeKept,
  isKept,
  isNewest,
  isOlder,
  keepHere,
  keepNewer,
  megabytes,
  newerUnknown,
  nothingToKeep,
  saving,
} from '../strings/languages/en.ts';

/**
 * `<keep-edition data-list data-worker>`: saves the site on this device when its button is pressed, says in its `[role=status]`
 * what is saved or could be and how large that is, and offers a newer edition than the one that is saved. `[data-keep]` saves,
 * `[data-forget]` deletes; a `progress` shows how far it is.
 */
class KeepEdition extends HTMLElement {
  private readonly site: OfflineSite = {
    base: BASE,
    list: this.dataset['list']!,
    worker: this.dataset['worker']!,
  };

  connectedCallback(): void {
    this.button('keep').addEventListener('click', () => void this.act(() => this.keep()));
    this.button('forget').addEventListener('click', () => void this.act(() => this.forget()));
    if (!canKeep()) this.say(cannotKeep);
    else void this.act(() => this.show());
  }

  private button(name: 'keep' | 'forget'): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`[data-${name}]`)!;
  }

  private say(sentence: string): void {
    this.querySelector('[role=status]')!.textContent = sentence;
  }

  private async act(what: () => Promise<void>): Promise<void> {
    const buttons = [this.button('keep'), this.button('forget')];
    for (const button of buttons) button.disabled = true;
    try {
      await what();
    } catch (error) {
      this.say(asBefore((error as Error).message));
    } finally {
      for (const button of buttons) button.disabled = false;
    }
  }

  private async show(): Promise<void> {
    const kept = await saved(this.site);
    const now = await offered(this.site).catch(() => null);
    if (!kept && !now) return this.say(nothingToKeep);
    this.button('keep').hidden = !now || now.version === kept?.version;
    this.button('keep').textContent = kept ? keepNewer : keepHere;
    this.button('forget').hidden = !kept;
    this.say(kept ? sayKept(kept, now) : sayOffered(now!));
  }

  private async keep(): Promise<void> {
    const progress = this.querySelector('progress')!;
    progress.hidden = false;
    this.say(saving);
    try {
      await save(this.site, (part) => (progress.value = part));
    } finally {
      progress.hidden = true;
    }
    await this.show();
  }

  private async forget(): Promise<void> {
    await forget(this.site);
    await this.show();
  }
}

const sizeOf = ({ size }: OfflineList): string => megabytes(Math.max(1, Math.round(size / 1e6)));

const sayOffered = (list: OfflineList): string => couldBeKept(sizeOf(list));

function sayKept(kept: KeptList, now: OfflineList | null): string {
  const said = isKept(kept.saved, sizeOf(kept));
  if (!now) return `${said} ${newerUnknown}`;
  return now.version === kept.version ? `${said} ${isNewest}` : `${said} ${isOlder}`;
}

customElements.define('keep-edition', KeepEdition);
