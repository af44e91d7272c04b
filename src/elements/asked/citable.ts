import type { CitedByName } from '../../citing/in-browser.ts';
import { citedAt, GLOSSARY, MODELS } from '../../edition/addresses.ts';
import { pathOf } from '../../edition/base.ts';
import { rangesAsked } from '../../edition/asked-references.ts';
import { askedName, type Named } from '../../searching/asked-name.ts';
import { neitherNorNamed, severalNamed } from '../../strings/languages/en.ts';
import { knownNames } from './known.ts';

/** What a line asks to be cited, taken apart. */
export interface Citable {
  /** The references in it, as they were written. */
  references: string;
  named: CitedByName[];
  /** What is neither, in a sentence; null where there is nothing. */
  unknown: string | null;
}

/** Pages are cited on the page for that; a term has its citations itself. Works, persons and places on a page are not cited. */
function citedOf({ href }: Named): string | null {
  if (href.startsWith(GLOSSARY) && href !== GLOSSARY) return `${href}#cite`;
  return href.startsWith(MODELS) || /^\/[^/]+\/$/.test(pathOf(href)) ? citedAt(href) : null;
}

const isNamed = (one: Named): boolean => citedOf(one) !== null;

/** A title with a comma would come apart among others: what was typed stands for it. */
const speltAs = ({ title }: Named, typed: string): string => (/[,;]/.test(title) ? typed : title);

/** The parts of a line between its commas: references together, since a number may go on from the one before, and the rest. */
function apart(asked: string): { references: string; others: string[] } {
  const references: string[] = [];
  const others: string[] = [];
  for (const part of asked
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean))
    (rangesAsked([...references, part].join(', ')) ? references : others).push(part);
  return { references: references.join(', '), others };
}

/** What of `E27–29, 31; drone, honey bee` is references, and what else it names. */
export async function citable(asked: string): Promise<Citable> {
  if (!asked.trim() || rangesAsked(asked)) return { references: asked, named: [], unknown: null };
  const names = (await knownNames()).filter(isNamed);
  const meant = (text: string): Named[] => askedName(`/${text.replaceAll('/', ' ')}`, names).exact;
  // A title may have commas itself.
  const { references, others } = meant(asked).length === 1 ? { references: '', others: [asked] } : apart(asked);
  const found = others.map((text) => ({ text, meant: meant(text) }));
  const wrong = found.find((one) => one.meant.length !== 1);
  const titles = wrong?.meant.map(({ title }) => title) ?? [];
  return {
    references,
    named: found.flatMap(({ text, meant: [one, ...more] }) =>
      one && !more.length ? [{ title: one.title, spelt: speltAs(one, text), cited: citedOf(one)! }] : [],
    ),
    unknown: wrong ? (titles.length ? severalNamed(wrong.text, titles) : neitherNorNamed(wrong.text)) : null,
  };
}
