/** Lower-case letters that no normal form of Unicode takes apart, as they are written where there are only those of ASCII. */
export const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ĸ: 'k',
  ə: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
};

const ANY = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** A text in lower case with such letters written plainly; what Unicode takes apart stays as it is. */
export const plainLetters = (text: string): string => text.replace(ANY, (letter) => PLAIN[letter]!);
