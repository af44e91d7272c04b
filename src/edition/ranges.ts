import { kindOf, parentOf, partsOf, printRange, type Reference, type ReferenceRange } from './reference.ts';

/** Whether a range begins right behind another, so that both are one. */
function follows(b: ReferenceRange, a: ReferenceRange): boolean {
  const [end, start] = [partsOf(a.to), partsOf(b.from)];
  if (end.kind !== start.kind || end.suffix || start.suffix || parentOf(a.to) !== parentOf(b.from)) return false;
  return start.numbers.at(-1) === end.numbers.at(-1)! + 1;
}

/** Whether a range can be cited: one author speaks in it, at one place. What is single always can. */
export const isCitable = ({ from, to }: ReferenceRange): boolean =>
  from === to || ['essay', 'note', 'comment-passage'].includes(kindOf(from));

/** `E27, E28, E29, E31` → `E27–E29, E31`; what cannot be cited as one stays apart. */
export const joinRanges = (ranges: readonly ReferenceRange[]): ReferenceRange[] =>
  ranges.reduce<ReferenceRange[]>((all, range) => {
    const last = all.at(-1);
    const joined = last && follows(range, last) ? { from: last.from, to: range.to } : null;
    return joined && isCitable(joined) ? [...all.slice(0, -1), joined] : [...all, range];
  }, []);

/** References and ranges as they are listed to readers, wherever they are: neighbours are one range. */
export const rangesListed = (refs: readonly (Reference | ReferenceRange)[]): ReferenceRange[] =>
  joinRanges(refs.map((ref) => (typeof ref === 'string' ? { from: ref, to: ref } : ref)));

/** `E27–E29, E31` */
export const printRanges = (ranges: readonly ReferenceRange[]): string => ranges.map(printRange).join(', ');
