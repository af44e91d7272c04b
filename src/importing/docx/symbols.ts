/** Signs that documents set in faces of signs, as the characters that they are. */

/** Symbol, from its code 0x20 on, as its maker maps it to Unicode; what Word shows by a character of the same look has that. */
const SYMBOL = [
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?',
  '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
  '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ',
  '                                ',
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵',
  'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓',
  '◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ',
].join('');

const WINGDINGS: Record<number, string> = {
  0x4a: '☺',
  0x4b: '😐',
  0x4c: '☹',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x73: '⬧',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xb7: '•',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xef: '⇦',
  0xf0: '⇨',
  0xf1: '⇧',
  0xf2: '⇩',
  0xf3: '⬄',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** The last of them stands at 0xFF. */
const FIRST = 0x20;

function signIn(font: string, code: number): string | null {
  if (/^symbol$/i.test(font)) return SYMBOL[code - FIRST]?.trim() || null;
  return /^wingdings$/i.test(font) ? (WINGDINGS[code] ?? null) : null;
}

/** Such faces have their signs at U+F000 to U+F0FF too. */
const PRIVATE = 0xf000;
const isPrivate = (code: number): boolean => code >= PRIVATE && code <= 0xf0ff;

/** The character of a sign, by the hexadecimal code that the document gives it; null of one that no text has. */
export function signOf(font: string, hexadecimal: string): string | null {
  const code = Number.parseInt(hexadecimal, 16);
  if (Number.isNaN(code)) return null;
  const known = signIn(font, isPrivate(code) ? code - PRIVATE : code);
  if (known !== null) return known;
  return isPrivate(code) || code < FIRST || code > 0x10ffff ? null : String.fromCodePoint(code);
}

/** A text in which such signs stand as characters; others stay as they are. */
export const withSigns = (text: string, font: string): string =>
  text.replace(/[\uF020-\uF0FF]/g, (sign) => signIn(font, sign.charCodeAt(0) - PRIVATE) ?? sign);
