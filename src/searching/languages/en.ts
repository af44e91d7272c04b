import { stemmer } from 'stemmer';
import { withoutMarks } from './marks.ts';

/**
 * What the search knows of English, and the form of every language's file: a build takes the file of its edition's language
 * in this one's place, or `other.ts`.
 */

/** An apostrophe that stands within a word, as a pattern: every one between letters. */
export const APOSTROPHE: string = "['’]";

/** How a word is compared: without possessives, with American endings: `colour's` → `color`. */
export const fold = (word: string): string =>
  withoutMarks(word)
    .replace(/['’](?:s|d|ll|re|ve|m|t)?$/u, '')
    .replace(/['’]/gu, '')
    .replace(/is(e|ed|er|ers|es|ing|ation|ations)$/u, 'iz$1')
    .replace(/(..)our(s|ed|ing|al|able)?$/u, '$1or$2');

/** Words that Porter's rules would throw together although they mean different things here. */
const KEPT_APART = /^(generaliz|generat|general|univers(?=it)|organiz)/;

/** Not plurals, whatever Porter thinks: genius, virus; and theirs: geniuses. */
const IN_US = /(?<=[^aeos]us)(es)?$/;

/** Nor are these; and theirs. */
const IN_S = /^(bias|alias|canvas|gas|atlas|lens)(es)?$/;

/** Greek words, whose plural in -es Porter knows: hypothesis, analysis, diagnosis, emphasis; but not theses. */
const IN_IS = /(?<=thes|lys|os|phas)is$|(?<=^thes)es$/;

/** Porter's stem of a folded word. */
export function stem(plain: string): string {
  if (IN_US.test(plain)) return plain.replace(IN_US, '');
  if (IN_S.test(plain)) return plain.replace(IN_S, '$1');
  if (IN_IS.test(plain)) return plain.replace(IN_IS, '');
  return KEPT_APART.exec(plain)?.[0] ?? stemmer(plain);
}

/** Words too common to tell passages apart, as they are compared. */
export const COMMON: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both
  but by can could did do does doing done down during each else ever every few for from further get gets give given go
  goes got had has have having he her here hers herself him himself his how however i if in into is it its itself just
  let like make makes many may me might more most much must my myself nor not of off on once one only onto or other
  our ours out over own per quite rather really same say says shall she should so some such than that the their theirs
  them then there these they thing things this those though through thus to too under until up upon us very want was we
  well were what when where whether which while who whom whose why will with within without would yes yet you your
  yours`.split(/\s+/),
);

/** Words by which one asks rather than what one asks for: “what does the author think of …”. */
export const ASKING: readonly string[] =
  `author writer essay essayist article post text say think mean explain happen according exactly kind sort people
  someone somebody anyone anybody anything something actually look seem keep use show try need find become turn take come
  put set call lot bit part case point start begin let matter`.split(/\s+/);

/** Stems that a name may begin with or not. */
export const ARTICLES: readonly string[] = ['the', 'a', 'an'];
