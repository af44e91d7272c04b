import type { Place } from '../annotating/annotation.ts';
import { findWords } from '../annotating/find-words.ts';
import { merge, type Kept } from '../annotating/kept.ts';
import { sayFound } from '../annotating/say.ts';
import { annotationView } from './annotating/annotation-view.ts';
import styles from './annotating/annotation-view.css?inline';
import { canKeep, changeKept, deleteAll, onChangeElsewhere, readKept, restore, stored } from './annotating/device.ts';
import { download, EXPORTS, readExport } from './annotating/files.ts';
import { adopt } from './late/dom.ts';
import { notify } from './notice.ts';
import {
  allRemoved,
  changesUnknown,
  fileNotRead,
  imported,
  keptCount,
  keptNone,
  notKept,
  notRead,
  undo as undoWord,
} from '../strings/languages/en.ts';

/**
 * `<own-annotations>`: lists what the device keeps into its `[data-list]`, says how many they are in its `[role=status]`, and
 * what became of words that were marked: it holds them against the texts at `data-wordings`, which it loads whole, so that nobody
 * learns which passages they are of. `[data-export]`, `[data-import]` and `[data-delete-all]` are about all of them.
 */
class OwnAnnotations extends HTMLElement {
  private texts: Record<string, string> | null = null;

  connectedCallback(): void {
    adopt(styles);
    this.show();
    onChangeElsewhere(() => this.show());
    this.addEventListener('click', ({ target }) => this.clicked(target as HTMLElement));
    this.querySelector('[data-import]')!.addEventListener('change', ({ target }) => void this.take(target));
    if (readKept()?.length) void this.load();
  }

  private async load(): Promise<void> {
    if (this.texts) return;
    const response = await fetch(this.dataset['wordings']!).catch(() => null);
    if (!response?.ok) return notify(changesUnknown);
    this.texts = (await response.json()) as Record<string, string>;
    this.show();
  }

  /** Of originals the site says nothing; pages that show them do. */
  private say(place: Place): string {
    if (!this.texts || (place.wording === 'original' && place.ref in this.texts)) return '';
    return sayFound(findWords(place, this.texts[place.ref] ?? null), place.ref);
  }

  private show(): void {
    const kept = readKept() ?? [];
    const views = kept.map((one) =>
      annotationView(
        one,
        (place) => this.say(place),
        () => this.show(),
      ),
    );
    this.querySelector('[data-list]')!.replaceChildren(...views);
    this.count(kept);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-export], [data-delete-all]'))
      button.disabled = stored() === null;
  }

  private count(kept: Kept): void {
    const notes = kept.filter(({ note }) => note).length;
    const said = kept.length ? keptCount(kept.length, notes) : canKeep() ? keptNone : notKept;
    this.querySelector('[role=status]')!.textContent = said;
  }

  private clicked(target: HTMLElement): void {
    const button = target.closest<HTMLElement>('button');
    const format = button?.dataset['export'];
    if (format === 'markdown' || format === 'json' || format === 'csv') {
      const { site = '', title = '', name = '' } = this.dataset;
      download(EXPORTS[format], readKept() ?? [], { site, title, name });
    }
    if (button && 'deleteAll' in button.dataset) this.deleteAll();
  }

  private deleteAll(): void {
    const text = stored();
    deleteAll();
    this.show();
    const undo = (): void => {
      if (text !== null) restore(text);
      this.show();
    };
    notify(allRemoved, { ways: [{ label: undoWord, act: undo }] });
  }

  private async take(target: EventTarget | null): Promise<void> {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    try {
      const { annotations, problems } = await readExport(file);
      let said = '';
      const isDone = changeKept((kept) => {
        const { added, renewed, known, ...rest } = merge(kept, annotations);
        said = imported(file.name, added, renewed, known);
        return rest.kept;
      });
      if (!isDone) return;
      this.show();
      void this.load();
      notify([said, ...problems.map((one) => notRead(one))].join(' '));
    } catch (error) {
      notify(fileNotRead(file.name, (error as Error).message));
    } finally {
      input.value = '';
    }
  }
}

customElements.define('own-annotations', OwnAnnotations);
