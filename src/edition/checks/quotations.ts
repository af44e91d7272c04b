import { problem, type Problem } from '../problem.ts';
import { revisionQuoted, wordsStand, type LinkedQuotation } from '../quotations.ts';
import { printRange } from '../reference.ts';
import { dangling, type Checked } from './withdrawn.ts';

function checkOne(linked: LinkedQuotation, edition: Checked): Problem[] {
  const { outlined, passages } = edition;
  const { of, part, words, place } = linked.quotation;
  // What only the outline has is reported where it is missing.
  if (!of || [of.from, of.to].some((ref) => outlined.has(ref) && !passages.has(ref))) return [];
  const ref = printRange(of);
  if (!linked.passages.length)
    return [
      dangling(
        of.from,
        problem(place, 'quotation-of-nothing', `${linked.in} quotes ${ref}, which is no passage`, 'correct `of`'),
        edition,
      ),
    ];
  if (part === 'whole' && words)
    return [
      problem(
        place,
        'quotation-words',
        `${linked.in} quotes all of ${ref} and yet gives words`,
        'leave out `words` or name the part',
      ),
    ];
  // Words cannot be given before there are any: a passage without text is reported where it stands.
  if (!words && linked.passages.some(({ text }) => !text.trim())) return [];
  if (part !== 'whole' && !words)
    return [
      problem(
        place,
        'quotation-words',
        `${linked.in} quotes a part of ${ref} without its words`,
        'copy `words` from its text',
      ),
    ];
  // A comment quotes its source as that stood then. What is restated is reworded with what quotes it.
  const isCarried = edition.data.text === 'original';
  if (!wordsStand(linked) && !(isCarried && revisionQuoted(linked, edition.published.wordings)))
    return [
      problem(
        place,
        'quotation-words',
        `“${words!.slice(0, 40)}…” does not stand in ${ref}`,
        isCarried
          ? 'copy `words` from its text, or from a wording of it that was published'
          : 'copy `words` from its text',
      ),
    ];
  return [];
}

export const checkQuotations = (edition: Checked): Problem[] =>
  edition.quotations.flatMap((quotation) => checkOne(quotation, edition));
