import fc from 'fast-check';

/** Pages of every format, made of words, addresses, dates, names and formulas that each stand once. */

export type Inline =
  | { kind: 'words' | 'bold' | 'link' | 'formula' | 'picture' | 'raised' | 'break' | 'call' }
  | { kind: 'emphasis'; inside: Inline[] };

export type Block =
  | { kind: 'paragraph' | 'heading'; inside: Inline[] }
  | { kind: 'code' | 'math' | 'image' | 'embed' | 'rule' | 'poll' }
  | { kind: 'list'; start: number | null; items: Block[][] }
  | { kind: 'quote' | 'spoiler'; inside: Block[] }
  | { kind: 'details'; inside: Block[] }
  | { kind: 'table'; caption: boolean; rows: Inline[][][] };

export interface Page {
  blocks: Block[];
  comments: { blocks: Block[]; answers: boolean }[];
}

const leaf = fc.constantFrom<Inline['kind']>(
  'words',
  'words',
  'bold',
  'link',
  'formula',
  'picture',
  'raised',
  'break',
  'call',
);
const inlines: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: leaf.map((kind) => ({ kind }) as Inline) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom<Inline>({ kind: 'words' }, { kind: 'link' }, { kind: 'formula' }), {
          minLength: 1,
          maxLength: 3,
        })
        .map((inside): Inline => ({ kind: 'emphasis', inside })),
    },
  ),
  { minLength: 1, maxLength: 5 },
);

const { blocks } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inlines.map((inside): Block => ({ kind: 'paragraph', inside })),
    fc.constantFrom<Block>(
      { kind: 'code' },
      { kind: 'math' },
      { kind: 'image' },
      { kind: 'embed' },
      { kind: 'rule' },
      { kind: 'poll' },
      { kind: 'heading', inside: [{ kind: 'words' }] },
    ),
    fc.record({
      kind: fc.constant('list' as const),
      start: fc.option(fc.integer({ min: 1, max: 40 })),
      items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constantFrom('quote' as const, 'spoiler' as const), inside: tie('blocks') }),
    fc.record({ kind: fc.constant('details' as const), inside: tie('blocks') }),
    fc.record({
      kind: fc.constant('table' as const),
      caption: fc.boolean(),
      rows: fc.array(fc.array(inlines, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

/** A page without any text is refused. */
const OPENING: Block = { kind: 'paragraph', inside: [{ kind: 'words' }] };

export const pages: fc.Arbitrary<Page> = fc.record({
  blocks: blocks.map((all) => [OPENING, ...all]),
  comments: fc.array(fc.record({ blocks, answers: fc.boolean() }), { maxLength: 3 }),
});

/** Makes what stands once, and keeps all that it made. */
export class Mint {
  readonly made: string[] = [];
  /** Calls of notes: their words follow at the end. */
  notes: string[] = [];
  private n = 0;

  word(): string {
    const word = `k${(this.n++).toString(36).padStart(4, '0')}z`;
    this.made.push(word);
    return word;
  }
  address(): string {
    return `https://e.example/${this.word()}`;
  }
  date(): string {
    const date = new Date(Date.UTC(2026, 0, 1) + this.n++ * 61_000).toISOString();
    this.made.push(date);
    return date;
  }
  /** The number of a new note. */
  call(): number {
    return this.notes.push(this.word());
  }
  /** The notes of one text, which are then done. */
  takeNotes(): string[] {
    const notes = this.notes;
    this.notes = [];
    return notes;
  }
}
