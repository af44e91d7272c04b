import { expect, test } from 'vitest';
import { cite } from '../../src/citing/cite.ts';
import { exportsOf } from '../../src/citing/exports/all.ts';
import type { Exports } from '../../src/citing/exports/filled.ts';
import { publish } from '../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER } from '../../src/citing/ledger/schema.ts';
import { wordingsOf } from '../../src/citing/ledger/wordings.ts';
import { rangesAsked } from '../../src/edition/asked-references.ts';
import type { Target } from '../../src/citing/target.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { factsOfBibtex, factsOfCsl, factsOfRis } from '../unit/citing/exports/parse.ts';
import { factsOfItem } from '../unit/citing/exports/items.ts';
import { setByEngine } from '../unit/citing/styles/by-engine.ts';

const edition = buildEdition(readContent()).edition!;
const wordings = wordingsOf(edition);
const { ledger } = publish(EMPTY_LEDGER, wordings, { date: '2026-01-02', why: 'For this test' });
const targets = [...wordings].map(([key, { kind }]): Target =>
  kind === 'term' ? { kind: 'term', slug: key } : { kind: 'passages', ranges: rangesAsked(key)! },
);

const citations = [EMPTY_LEDGER, ledger]
  .flatMap((one) => targets.flatMap((target) => cite(target, { edition, wordings, ledger: one })))
  .flatMap(({ original, restatement }) => (original ? [original, restatement!] : [restatement!]));
const all: Exports[] = citations.map(exportsOf);

test('each is set as the style engine sets it alone', () => {
  // One of each frame, of each speaker and of each term: the engine takes its time.
  const unlike = new Map(
    citations.flatMap((one) =>
      [one.frame, one.filling.speaker, one.filling.words].map((what) => [JSON.stringify(what), one]),
    ),
  );
  expect(unlike.size).toBeGreaterThan(100);
  for (const citation of unlike.values())
    expect(Object.values(exportsOf(citation).styles)).toEqual(setByEngine(citation));
});

test('other libraries read the same out of every export of everything that can be cited', () => {
  expect(all.length).toBeGreaterThan(800);
  for (const { csl, cslJson, bibtex, biblatex, ris } of all) {
    const facts = [factsOfItem(csl)];
    expect(facts[0]!.title && facts[0]!.author && facts[0]!.container && facts[0]!.url).toBeTruthy();
    expect(factsOfCsl(cslJson)).toEqual(facts);
    expect(factsOfBibtex(bibtex)).toEqual(facts);
    expect(factsOfBibtex(biblatex)).toEqual(facts);
    expect(factsOfRis(ris)).toEqual(facts);
  }
});

test('every form has the address in one piece, and no blank left', () => {
  for (const { url, bibtex, biblatex, ris, cslJson, markdown, html, styles } of all) {
    const entries = Object.values(styles).map(({ entry }) => entry.text);
    for (const form of [bibtex, biblatex, ris, cslJson, markdown, html, ...entries]) expect(form).toContain(url);
    expect(JSON.stringify([bibtex, ris, markdown, html, styles])).not.toMatch(
      /[\uE000-\uE009]|7001|undefined|\[object/,
    );
  }
});

test('a key belongs to one citation', () => {
  const byKey = new Map(all.map((one) => [one.key, one.cslJson]));
  expect(all.filter(({ key, cslJson }) => byKey.get(key) !== cslJson)).toEqual([]);
  expect(new Set(byKey.values()).size).toBe(byKey.size);
});
