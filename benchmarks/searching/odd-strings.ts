/** What strings are made of that nobody should type. */
const PIECES = [
  '',
  ' ',
  '\0',
  '\u0007',
  '\u202e',
  '\u200b',
  '(((((',
  '[a-z]+$',
  '.*.*.*.*',
  '\\',
  '(?=a)',
  '<img src=x onerror=alert(1)>',
  '</script><script>',
  '${x}',
  '{{x}}',
  'مرحبا بالعالم',
  'שלום',
  '😀',
  '👩‍👩‍👧',
  '\ud800',
  '\udfff\ud800',
  'e\u0301',
  'ﬁ',
  'Ⅳ',
  '¶',
  '#',
  '"',
  '“',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'E27–',
  'T2.3.',
  '%E0%A4',
  'reward',
  'trader',
  'garabrant',
  'GPT-4.5',
  'a'.repeat(400),
  'reward '.repeat(80),
  '-'.repeat(99),
  '9'.repeat(99),
];

/** So many strings of them, the same ones every time. */
export function oddStrings(count: number): string[] {
  let seed = 27;
  const random = (n: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + random(4) }, () => PIECES[random(PIECES.length)]!).join(random(2) ? ' ' : ''),
  );
}
