import { lettersIn } from '../words.ts';

/** Languages in which a document says that its text is: one for each kind of scripts, of which a text may have none. */

/** As word processors part scripts. */
const SCRIPTS = ['western', 'asian', 'complex'] as const;

export type Script = (typeof SCRIPTS)[number];

const ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}]+/gu;

const COMPLEX =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]+/gu;

/** Counts the letters of a text for the language of their script; `said` gives the tag of each, and null where none is said. */
export function countLetters(
  languages: Map<string, number>,
  text: string,
  said: (script: Script) => string | null,
): void {
  const all = lettersIn(text);
  const [asian, complex] = [ASIAN, COMPLEX].map((script) => lettersIn((text.match(script) ?? []).join(''))) as [
    number,
    number,
  ];
  const letters: Record<Script, number> = { western: all - asian - complex, asian, complex };
  for (const script of SCRIPTS) {
    const language = letters[script] > 0 ? said(script) : null;
    if (language) languages.set(language, (languages.get(language) ?? 0) + letters[script]);
  }
}
