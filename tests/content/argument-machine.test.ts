import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../src/citing/machine/annotations.ts';
import { aif, type Aif } from '../../src/citing/machine/argument/aif.ts';
import { motivationIri, motivations } from '../../src/citing/machine/argument/motivations.ts';
import { argumentRecord, moveId } from '../../src/citing/machine/argument/record.ts';
import { EMPTY_LEDGER } from '../../src/citing/ledger/schema.ts';
import { wordingsOf } from '../../src/citing/ledger/wordings.ts';
import { ACTS } from '../../src/schemas/argument.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { readContent } from '../../src/reading/content-folder.ts';

const edition = buildEdition(readContent('content')).edition!;
const argument = edition.argument!;
const context = { edition, ledger: EMPTY_LEDGER, wordings: wordingsOf(edition) };
const { site } = edition.data;

describe('AIF', () => {
  const { nodes, edges, locutions } = JSON.parse(JSON.stringify(aif(argument, context))) as Aif;
  const ids = new Set(nodes.map(({ nodeID }) => nodeID));

  test('every edge joins nodes that are there, and one of them relates', () => {
    expect(edges.filter(({ fromID, toID }) => !ids.has(fromID) || !ids.has(toID))).toEqual([]);
    const plain = (id: string): boolean => /^[IL] /.test(id);
    expect(edges.filter(({ fromID, toID }) => plain(fromID) && plain(toID))).toEqual([]);
  });

  test('whatever relates others has edges in and out', () => {
    const between = nodes.filter(({ type }) => type !== 'I' && type !== 'L');
    expect(between.length).toBeGreaterThan(100);
    const lacking = between.filter(
      ({ nodeID }) => !edges.some(({ toID }) => toID === nodeID) || !edges.some(({ fromID }) => fromID === nodeID),
    );
    expect(lacking).toEqual([]);
  });

  test('every node has its own id, words and, where it is a locution, a speaker and a source', () => {
    expect(ids.size).toBe(nodes.length);
    expect(nodes.filter(({ text }) => !text.trim())).toEqual([]);
    expect(new Set(locutions.map(({ nodeID }) => nodeID))).toEqual(
      new Set(nodes.filter(({ type }) => type === 'L').map(({ nodeID }) => nodeID)),
    );
  });

  test('every claim and step is there, and objections to steps are aimed at them', () => {
    for (const slug of argument.claims.keys()) expect(ids.has(`I ${slug}`), slug).toBe(true);
    for (const slug of argument.steps.keys()) expect(ids.has(`RA ${slug}`), slug).toBe(true);
    expect(edges.filter(({ fromID, toID }) => fromID.startsWith('CA ') && toID.startsWith('RA '))).toHaveLength(10);
  });
});

test('the record names every claim, step and move, and replies that are moves', () => {
  const record = argumentRecord(context)!;
  const ids = record.moves.map(({ id }) => id);
  expect(new Set(ids).size).toBe(argument.moves.length);
  expect(record.moves.flatMap(({ replies }) => replies).filter((id) => !ids.includes(id))).toEqual([]);
  expect(record.moves.filter(({ state }) => state === 'open')).toHaveLength(37);
  expect(record.claims.map(({ id }) => id)).toEqual([...argument.claims.keys()]);
});

test('every move is an annotation whose purpose is a concept below a motivation of the W3C', async () => {
  const { items } = annotationCollection(context).first;
  const concepts = (await jsonld.expand(motivations(site) as jsonld.JsonLdDocument)) as Record<
    string,
    { '@id': string }[]
  >[];
  const broader = new Map(
    concepts.map((one) => [one['@id'], one['http://www.w3.org/2004/02/skos/core#broader']?.[0]?.['@id']]),
  );
  const moves = items.slice(edition.comments.size);
  expect(moves).toHaveLength(argument.moves.length);
  for (const { id, motivation, body, target } of moves) {
    expect(broader.get(body.purpose as never), id).toBe(`http://www.w3.org/ns/oa#${motivation}`);
    expect(target.length, id).toBeGreaterThan(0);
  }
  for (const act of ACTS) expect(broader.has(motivationIri(act, site) as never), act).toBe(true);
  expect(new Set(argument.moves.map(moveId)).size).toBe(argument.moves.length);
});
