import type { Block, Item } from './source-block.ts';

/** The tree that blocks of a source are the leaves of, from their marks: lists within quotations, and quotations within lists. */

export type SourceNode<T> =
  | { kind: 'block'; block: T }
  | { kind: 'quotation'; children: SourceNode<T>[] }
  | { kind: 'list'; items: SourceItem<T>[] };

/** The `mark` is that of its first block: `continued` where the blocks have only what follows the beginning of the item. */
export interface SourceItem<T> {
  mark: Item;
  children: SourceNode<T>[];
}

/** What says where a block stands. */
export type Marks = Pick<Block, 'quoted' | 'requoted' | 'item'>;

type Open<T> =
  | { kind: 'quotation'; depth: number; children: SourceNode<T>[] }
  | { kind: 'list'; level: number; quoted: number; items: SourceItem<T>[] };

/** Where an item stands: in how many quotations, and in a list of which depth. */
interface Place {
  quoted: number;
  level: number;
}

/** Whether an item is one of the list that the other, the last so far, is of. */
export type GoesOn = (item: Item, last: Item) => boolean;

class Nest<T> {
  readonly nodes: SourceNode<T>[] = [];
  /** What the last block stands in, the outermost first. */
  private open: Open<T>[] = [];
  private readonly goesOn: GoesOn;

  constructor(goesOn: GoesOn) {
    this.goesOn = goesOn;
  }

  add(block: T, { quoted = 0, requoted, item }: Marks): void {
    if (requoted !== undefined) this.close(requoted);
    const marks = item ? [...(item.outer ?? []), item] : [];
    const depths = marks.map((one) => this.enter(one, { quoted: one.quoted ?? quoted, level: one.level }));
    this.quote(depths.at(-1) ?? 0, quoted);
    this.inside().push({ kind: 'block', block });
  }

  /** Closes quotations down to a depth, and all that stands in them. */
  private close(depth: number): void {
    const at = this.open.findIndex((one) => one.kind === 'quotation' && one.depth >= depth);
    if (at >= 0) this.open.length = at;
  }

  /** Opens an item, or goes on with the one that is open. How much stays open around what follows. */
  private enter(mark: Item, place: Place): number {
    const at = this.open.findIndex((one) => !mayHold(one, place));
    const list = at < 0 ? undefined : this.open[at];
    const isOpen =
      list?.kind === 'list' &&
      list.level === place.level &&
      list.quoted === place.quoted &&
      this.goesOn(mark, list.items.at(-1)!.mark);
    if (isOpen && mark.continued) return at + 1;
    if (isOpen) {
      list.items.push({ mark, children: [] });
      this.open.length = at + 1;
    } else this.begin(mark, at < 0 ? this.open.length : at, place);
    return this.open.length;
  }

  private begin(mark: Item, at: number, { quoted, level }: Place): void {
    this.open.length = at;
    this.quote(at, quoted);
    const items = [{ mark, children: [] }];
    this.inside().push({ kind: 'list', items });
    this.open.push({ kind: 'list', level, quoted, items });
  }

  /** Closes and opens quotations until there are as many; the first `kept` of what is open stay. */
  private quote(kept: number, quoted: number): void {
    const goesOn = (one: Open<T> | undefined): boolean => one?.kind === 'quotation' && one.depth <= quoted;
    let length = kept;
    while (goesOn(this.open[length])) length++;
    this.open.length = length;
    for (let depth = this.depth() + 1; depth <= quoted; depth++) {
      const children: SourceNode<T>[] = [];
      this.inside().push({ kind: 'quotation', children });
      this.open.push({ kind: 'quotation', depth, children });
    }
  }

  private depth(): number {
    return this.open.filter(({ kind }) => kind === 'quotation').length;
  }

  private inside(): SourceNode<T>[] {
    const last = this.open.at(-1);
    if (!last) return this.nodes;
    return last.kind === 'quotation' ? last.children : last.items.at(-1)!.children;
  }
}

/** Whether something that stands there may stand in what is open. */
const mayHold = (open: Open<unknown>, { quoted, level }: Place): boolean =>
  open.kind === 'quotation' ? open.depth <= quoted : open.level < level && open.quoted <= quoted;

/** `marks` says where each stands. */
export function nested<T>(blocks: readonly T[], marks: (block: T) => Marks, goesOn: GoesOn): SourceNode<T>[] {
  const nest = new Nest<T>(goesOn);
  for (const block of blocks) nest.add(block, marks(block));
  return nest.nodes;
}

const leavesOf = <T>(nodes: readonly SourceNode<T>[]): T[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'block') return [node.block];
    return node.kind === 'quotation'
      ? leavesOf(node.children)
      : node.items.flatMap(({ children }) => leavesOf(children));
  });

/** Whether a test holds of all that stands in a node. */
export const isAll = <T>(node: SourceNode<T>, test: (block: T) => boolean): boolean => leavesOf([node]).every(test);

/** What stands in lists that no quotation is around. */
export const inLists = <T extends Marks>(blocks: readonly T[]): Set<T> =>
  new Set(
    leavesOf(
      nested(
        blocks,
        (one) => one,
        () => true,
      ).filter(({ kind }) => kind === 'list'),
    ),
  );

/** Neighbours of which a test says the same, as blocks of one spoiler are. */
export function runs<T>(all: readonly T[], test: (one: T) => boolean): { yes: boolean; run: T[] }[] {
  const found: { yes: boolean; run: T[] }[] = [];
  for (const one of all) {
    const yes = test(one);
    const last = found.at(-1);
    if (last?.yes === yes) last.run.push(one);
    else found.push({ yes, run: [one] });
  }
  return found;
}

/** A block without the quotation around all that it stands in: what shows it says that it is one. */
export function unquoted({ quoted = 1, requoted: _, item, ...block }: Block): Block {
  return {
    ...block,
    ...(quoted > 1 ? { quoted: quoted - 1 } : {}),
    ...(item ? { item: item.quoted ? { ...item, quoted: item.quoted - 1 } : item } : {}),
  };
}
