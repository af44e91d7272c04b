import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';
import { kindOf } from '../reference.ts';
import { withPlainSpaces } from '../spaces.ts';
import type { Annotation } from '../types.ts';
import { dangling, type Checked } from './withdrawn.ts';

const timesIn = (text: string, words: string): number => withPlainSpaces(text).split(withPlainSpaces(words)).length - 1;

function checkWords({ ref, on, words, place }: Annotation, { passages }: Edition): Problem[] {
  const text = passages.get(on)?.text.trim();
  if (words === null || !text) return [];
  const times = timesIn(text, words);
  if (times === 1) return [];
  const [what, remedy] = times
    ? [`stand ${times} times in ${on}`, 'give more of the words around them']
    : [`do not stand in ${on}`, 'copy them from its text, or leave them out for a note on all of it'];
  return [problem(place, 'annotation-words', `the words “${words.slice(0, 40)}” of ${ref} ${what}`, remedy)];
}

function checkOne(note: Annotation, edition: Checked): Problem[] {
  const { ref, on, by, place } = note;
  const { data, passages, outlined } = edition;
  if (!Object.hasOwn(data.editors, by))
    return [
      problem(place, 'unknown-editor', `${ref} is signed by “${by}”`, `name “${by}” under \`editors\` in edition.yaml`),
    ];
  if (outlined.has(on) && !passages.has(on)) return [];
  if (!passages.has(on) || kindOf(on) === 'annotation')
    return [
      dangling(
        on,
        problem(place, 'dangling-reference', `${ref} is on ${on}, which is no passage`, 'correct `on`'),
        edition,
      ),
    ];
  return checkWords(note, edition);
}

/** Notes are signed by editors that there are, and on words that stand once in passages that there are. */
export const checkAnnotations = (edition: Checked): Problem[] =>
  edition.annotations.flatMap((note) => checkOne(note, edition));
