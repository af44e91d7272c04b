/** `count(1, 'note')` → “1 note”, `count(3, 'note')` → “3 notes”. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
