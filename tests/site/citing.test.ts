import { expect, test } from 'vitest';
import { cite } from '../../src/citing/cite.ts';
import { exportsOf } from '../../src/citing/exports/all.ts';
import { listed } from '../../src/citing/exports/listed.ts';
import { ledgerOf } from '../../src/citing/ledger/of-content.ts';
import { referencesEver, termsEver } from '../../src/citing/ledger/look-up.ts';
import { targetOf } from '../../src/citing/target.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { permalink, termAddress } from '../../src/edition/addresses.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { idOf } from '../../src/edition/reference.ts';
import { factsOfBibtex, factsOfCsl, factsOfRis } from '../unit/citing/exports/parse.ts';
import { breaking } from '../law.ts';
import { page, read } from './dist.ts';

const files = readContent();
const { context } = ledgerOf(files, buildEdition(files).edition!);
const references = referencesEver(context);
const keys = [
  ...references.map((ref) => [ref as string, permalink(ref)] as const),
  ...termsEver(context).map((slug) => [slug, termAddress(slug)] as const),
];

/** The forms of a page by object and name. */
function formsOn(path: string): Record<string, Record<string, string>> {
  const { $ } = page(path);
  const objects = $('#cite [data-object]').get();
  return Object.fromEntries(
    objects.map((object) => [
      $(object).attr('data-object')!,
      Object.fromEntries(
        $(object)
          .find('[data-form]')
          .map((_, form) => [[$(form).attr('data-form')!, $(form).text()]])
          .get(),
      ) as Record<string, string>,
    ]),
  );
}

/** Each object of a page in every form; that other libraries read the same out of each is tried of all exports. */
function everyFormIsOn(key: string, path: string): void {
  const [cited] = cite(targetOf(key), context);
  const forms = formsOn(path);
  for (const citation of [cited!.original, cited!.restatement]) {
    if (!citation) continue;
    const exports = exportsOf(citation);
    const shown = forms[citation.frame.object]!;
    for (const { id, text } of listed(exports)) expect(shown[id]!.trim(), id).toBe(text.trim());
    expect(factsOfCsl(shown['csl']!)).toMatchObject([{ key: exports.key, url: exports.url }]);
  }
  expect(Object.keys(forms)).toHaveLength(cited!.original ? 2 : 1);
}

test('every citable page shows every form of each object, without a script', () => {
  expect(
    breaking(
      keys,
      ([key]) => key,
      ([key, path]) => everyFormIsOn(key, path),
    ),
  ).toEqual([]);
});

test('beside each page BibTeX and RIS hold both objects, JSON and Markdown name it', () => {
  const broken = breaking(references, String, (ref) => {
    const id = idOf(ref);
    const facts = factsOfBibtex(read(`p/${id}.bib`));
    expect(facts).toHaveLength(2);
    expect(factsOfRis(read(`p/${id}.ris`))).toEqual(facts);
    expect(JSON.parse(read(`p/${id}.json`))).toMatchObject({ reference: ref });
    expect(read(`p/${id}.md`)).toContain(`# [${ref}](`);
  });
  expect(broken).toEqual([]);
});

test('each published wording has an address; a draft has none', () => {
  for (const [key, path] of keys) {
    const record = context.ledger.references[key];
    const links = page(path)
      .$('.revisions > li > p > a:first-child')
      .map((_, link) => page(path).$(link).attr('href')!)
      .get();
    const numbers = (record?.revisions ?? []).map(({ number }) => number).reverse();
    expect(links).toEqual(numbers.map((number) => `${path}r${number}/`));
    for (const link of links) expect(page(link).$('#cite').length).toBe(1);
  }
});
