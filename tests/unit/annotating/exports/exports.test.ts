import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../../src/annotating/annotation.ts';
import { parseKept, printKept } from '../../../../src/annotating/kept.ts';
import { fromCsv, toCsv } from '../../../../src/annotating/exports/csv.ts';
import { toMarkdown } from '../../../../src/annotating/exports/markdown.ts';
import { readAll } from '../../../../src/annotating/exports/taken.ts';
import { fromWebAnnotation, toWebAnnotation } from '../../../../src/annotating/exports/web-annotation.ts';
import { reference } from '../../../../src/edition/reference.ts';
import { anyAnnotations } from '../samples.ts';

const SITE = 'https://edition.example/some/path';
const about = { site: SITE, title: 'On *Things* & “more”', name: 'Edition' };

const note: Annotation = {
  id: '0b0c0c3e-0000-4000-8000-000000000001',
  note: 'So *what*?',
  places: [
    { ref: reference('E27'), wording: 'restatement', before: 'A ', words: 'robot [and] child', after: '.' },
    { ref: reference('T2.3.5'), wording: 'original', before: '', words: 'All of it.', after: '' },
  ],
  made: '2026-11-26T05:00:00.000Z',
  changed: '2026-11-27T05:00:00.000Z',
};

test('what is exported is read again as it was, in either format', () => {
  const law = fc.property(anyAnnotations, (all) => {
    expect(readAll(fromCsv(toCsv(all, SITE)))).toEqual({ annotations: all, problems: [] });
    expect(readAll(fromWebAnnotation(toWebAnnotation(all, about)))).toEqual({ annotations: all, problems: [] });
  });
  fc.assert(law);
});

test('of words marked elsewhere it is known, and stays known, that only a part of what stands around them is', () => {
  const json = (more: object): string =>
    JSON.stringify({
      id: 'https://notes.example/1',
      type: 'Annotation',
      target: [
        {
          source: 'https://edition.example/p/e27/',
          selector: [
            { type: 'TextPositionSelector', start: 3, end: 8 },
            { type: 'TextQuoteSelector', exact: 'robot\n and', prefix: 'A ', suffix: ' child' },
          ],
        },
      ],
      ...more,
    });
  const { annotations } = readAll(fromWebAnnotation(json({ generator: 'https://notes.example/' })));
  expect(annotations[0]!.places).toEqual([
    { ref: 'E27', wording: 'restatement', before: 'A ', words: 'robot and', after: ' child', isPart: true },
  ]);
  expect(readAll(fromWebAnnotation(toWebAnnotation(annotations, about))).annotations).toEqual(annotations);
  expect(readAll(fromCsv(toCsv(annotations, SITE))).annotations).toEqual(annotations);
  expect(parseKept(printKept(annotations))).toEqual(annotations);
  expect(readAll(fromCsv('id,reference,words\na,E27,robot')).annotations[0]!.places[0]!.isPart).toBe(true);
});

test('the name that somebody else has given is written as it is', () => {
  const name = 'https://notes.example/a/1';
  const named = toWebAnnotation([{ ...note, id: name }], about);
  expect(named).toContain(`"id": "${name}"`);
  expect(readAll(fromWebAnnotation(named)).annotations[0]!.id).toBe(name);
});

test('another parser of CSV reads a row a place', () => {
  const law = fc.property(anyAnnotations, (all) => {
    const rows = parse(toCsv(all, SITE), {
      columns: true,
      bom: true,
      relax_column_count: false,
    }) as unknown as object[];
    expect(rows).toEqual(
      all.flatMap(({ id, note: said, made, changed, places }) =>
        places.map(({ ref, words, wording, before, after }) => ({
          context: 'whole',
          ...{ id, reference: ref, words, note: said, made, changed, wording, before, after },
          address: `${SITE}/p/${ref.toLowerCase().replaceAll('.', '-')}/`,
        })),
      ),
    );
  });
  fc.assert(law);
});

/** What the context of Web Annotations says of the terms used here (https://www.w3.org/ns/anno.jsonld). */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const id = (iri: string) => ({ '@id': iri, '@type': '@id' });
const vocab = (iri: string) => ({ '@id': iri, '@type': '@vocab' });
const CONTEXT: object = {
  '@context': {
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      [
        'Annotation',
        'SpecificResource',
        'TextualBody',
        'TextQuoteSelector',
        'CssSelector',
        'highlighting',
        'commenting',
        'exact',
        'prefix',
        'suffix',
      ].map((name) => [name, OA + name]),
    ),
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    first: id(`${AS}first`),
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
    total: `${AS}totalItems`,
    startIndex: `${AS}startIndex`,
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    created: 'http://purl.org/dc/terms/created',
    modified: 'http://purl.org/dc/terms/modified',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    purpose: vocab(`${OA}hasPurpose`),
    motivation: vocab(`${OA}motivatedBy`),
    body: id(`${OA}hasBody`),
    target: id(`${OA}hasTarget`),
    source: id(`${OA}hasSource`),
    selector: id(`${OA}hasSelector`),
    refinedBy: id(`${OA}refinedBy`),
  },
};

test('as linked data it has every annotation, with its motivation, note, passages and words', async () => {
  const documentLoader = (url: string) => {
    expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: CONTEXT as jsonld.NodeObject });
  };
  const data = JSON.parse(toWebAnnotation([note], about)) as jsonld.JsonLdDocument;
  const triples = String(await jsonld.toRDF(data, { documentLoader, format: 'application/n-quads' }));
  const urn = `<urn:uuid:${note.id}>`;
  expect(triples).toContain(`${urn} <${OA}motivatedBy> <${OA}commenting> .`);
  expect(triples).toContain(`<${OA}hasSource> <${SITE}/p/e27/> .`);
  expect(triples).toContain(`<${OA}hasSource> <${SITE}/p/t2-3-5/> .`);
  expect(triples).toContain(`<${OA}exact> "robot [and] child" .`);
  expect(triples).toContain(`<${OA}prefix> "A " .`);
  expect(triples).toContain(`#value> ".original" .`);
  expect(triples.match(new RegExp(`${urn} <${OA}hasTarget>`, 'g'))).toHaveLength(2);
});

test('as Markdown it is headed by its references, which are links, and has words and note as they are', () => {
  const tree = fromMarkdown(toMarkdown([note], about));
  const [title, , heading, first, second, said] = tree.children.map((node) => toString(node));
  expect([title, heading]).toEqual(['Highlights and notes on On *Things* & “more”', 'E27, T2.3.5']);
  expect(first).toContain('robot [and] child');
  expect(second).toMatch(/All of it\..*all of T2\.3\.5 \(original\)/s);
  expect(said).toBe('So what?');
  expect(toMarkdown([note], about)).toContain(`[E27](${SITE}/p/e27/)`);
});

describe('what somebody else wrote', () => {
  test('Web Annotations with addresses of the reading page, with one target, with bodies of any form', () => {
    const one = {
      id: 'https://elsewhere.example/1',
      type: 'Annotation',
      body: ['first', { type: 'TextualBody', value: 'second' }],
      target: { source: 'https://old.example/essay/#e27', selector: { type: 'TextQuoteSelector', exact: 'robot' } },
    };
    const { annotations, problems } = readAll(fromWebAnnotation(JSON.stringify([one])));
    expect(problems).toEqual([]);
    expect(annotations).toMatchObject([
      { note: 'first\n\nsecond', places: [{ ref: 'E27', words: 'robot', before: '' }] },
    ]);
  });

  test('each that cannot be read is named with what is wrong; the others are read', () => {
    const csv = 'id,reference,words\na,E27,robot\nb,page 3,robot\nc,E28,\n,E29,x\nd,E30,y';
    expect(readAll(fromCsv(csv))).toMatchObject({
      annotations: [{ id: 'a' }, { id: 'd' }],
      problems: ['b: “page 3” is not a reference.', 'c: It names no words of E28.', 'One without an id: It has no id.'],
    });
  });

  test.for(['{}', '[', 'a,b\n1,2', ''])('what holds no annotations is refused: %s', (text) => {
    expect(() => fromCsv(text)).toThrow();
    expect(() => fromWebAnnotation(text)).toThrow();
  });
});
