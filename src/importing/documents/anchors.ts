import type { Element, ElementContent } from 'hast';
import { rawText } from '../../html/tree.ts';

/** Where the comments in the margin are anchored: the words that each is on, and the paragraph in which these begin. */

export interface Anchor {
  /** The words, as far as they stand in that paragraph. */
  words: ElementContent[];
  /** Null where it stands in none that is read. */
  paragraph: Element | null;
  /** Whether its words go on beyond it. */
  goesOn: boolean;
}

export class Anchors {
  readonly all = new Map<string, Anchor>();
  private readonly open = new Map<string, Anchor>();
  /** Those of which the paragraph is not yet known. */
  private readonly pending = new Set<Anchor>();

  /** The place of a comment, which may have no words. */
  at(id: string): Anchor {
    const known = this.all.get(id);
    if (known) return known;
    const anchor = { words: [], paragraph: null, goesOn: false };
    this.all.set(id, anchor);
    this.pending.add(anchor);
    return anchor;
  }

  begin(id: string): void {
    if (!this.all.has(id)) this.open.set(id, this.at(id));
  }

  end(id: string): void {
    this.open.delete(id);
  }

  /** Takes what stands in a line. */
  saw(node: ElementContent): void {
    for (const anchor of this.open.values()) if (anchor.paragraph === null) anchor.words.push(node);
  }

  /** Says which paragraph has been read. What begins at its very end begins in the next. */
  finish(paragraph: Element): void {
    const open = new Set(this.open.values());
    for (const anchor of this.pending) {
      const isOpen = open.has(anchor);
      if (isOpen && !rawText(anchor.words).trim()) {
        anchor.words = [];
        continue;
      }
      Object.assign(anchor, { paragraph, goesOn: isOpen });
      this.pending.delete(anchor);
    }
  }
}
