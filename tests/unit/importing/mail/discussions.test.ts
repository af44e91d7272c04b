import { describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/importing/job.ts';
import { readSources, type SourceBytes } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';
import { mailbox, message, type Written } from './mailboxes.ts';

const ROOFS: Written[] = [
  { id: 'a@x', subject: '[bees] Roofs', body: 'A roof is quiet, and a bee wants quiet more than flowers.' },
  { id: 'b@x', subject: 'Re: [bees] Roofs', answers: 'a@x', from: 'Tom <t@x.example>', body: 'Does it?' },
];
const CELLARS: Written[] = [{ id: 'c@x', subject: '[bees] Cellars', body: 'A cellar is cool.' }];
const LIST = source('bees.mbox', mailbox([...CELLARS, ...ROOFS]));
const ESSAY = source('essay.md', '# Lofts\n\nA loft is **dry**, and a bee wants it dry and warm.\n');

const read = (files: SourceBytes[], article?: string) =>
  readSources(
    files.map((one) => ({ ...one, article })),
    null,
  ).form;

const shown = (files: SourceBytes[], article?: string) =>
  read(files, article).posts.map(({ title, authors, comments }) => [
    title,
    authors,
    comments.map(({ author, parent }) => [author, parent !== null]),
  ]);

const job = (files: SourceBytes[]) => ({
  files,
  known: null,
  scaffold: { text: 'original' as const, beside: [] },
  wantsForm: false,
});

describe('the threads of a mailbox', () => {
  const both = [
    ['Roofs', ['Jane Doe'], [['Tom', false]]],
    ['Cellars', ['Jane Doe'], []],
  ];

  it('are a work each, and it is said which there are and how to choose', () => {
    expect(shown([LIST])).toEqual(expect.arrayContaining(both));
    expect(read([LIST]).warnings).toEqual([
      'bees.mbox: 2 threads, each a work of its own: “Roofs” (2 messages), “Cellars” (1 message); --article names one, by its subject or by the Message-ID of a message of it.',
    ]);
    expect(() => runJob(job([LIST]))).toThrow(
      'The files hold 2 works (“Roofs” (2 messages), “Cellars” (1 message)); an edition is of one: name it with --article, by its subject or the Message-ID of a message of it.',
    );
  });

  it.each(['Roofs', 'roofs', 'b@x', '<a@x>'])('“%s” names one', (name) => {
    expect(shown([LIST], name)).toEqual([both[0]]);
    expect(read([LIST], name).leftOut).toContain('bees.mbox: left out: 1 other thread of mail (1 message).');
  });

  it('of one subject the longest is meant, and it is said that there are others', () => {
    const list = source('bees.mbox', mailbox([{ id: 'd@x', subject: 'Roofs', body: 'Another roof.' }, ...ROOFS]));
    expect(shown([list], 'Roofs')).toEqual([both[0]]);
    expect(read([list], 'Roofs').warnings).toEqual([
      'bees.mbox: 1 other thread of the subject “Roofs” is left out (1 message, bees.mbox line 1); --article takes the Message-ID of a message too.',
    ]);
    expect(shown([list], 'd@x')).toMatchObject([['Roofs', ['Jane Doe'], []]]);
  });

  it('are called without the mark of their list, though another file has more messages', () => {
    const more = ['d', 'e', 'f', 'g'].map((id): Written => ({ id: `${id}@x`, subject: `On ${id}`, body: `Of ${id}.` }));
    const titles = read([LIST, source('others.mbox', mailbox(more))]).posts.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Roofs', 'Cellars', 'On d']));
  });

  it('a name of none is refused with what there is', () => {
    expect(() => read([LIST], 'Lofts')).toThrow(
      'bees.mbox has no thread “Lofts”: write the subject of one of those that it has, “Roofs” (2 messages), “Cellars” (1 message), or the Message-ID of a message of it.',
    );
  });

  it('may lie in several files, in any order, a message or a month each', () => {
    const files = ROOFS.map((one, i) => source(`${i}.eml`, message(one))).reverse();
    expect(shown(files)).toEqual([both[0]]);
    expect(shown([...files, LIST], 'Roofs')).toEqual([both[0]]);
    expect(read([...files, LIST], 'Roofs').leftOut.join()).toContain('2 messages that are there twice');
  });

  it('begin with the only message that answers none of them, and it is said that it answers another', () => {
    const { posts, incomplete } = read([source('answer.eml', message(ROOFS[1]!))]);
    expect(posts[0]).toMatchObject({ title: '[bees] Roofs', authors: ['Tom'], comments: [] });
    const ofList = { ...ROOFS[1]!, headers: ['List-Id: All of bees <bees.lists.hive.example>'] };
    expect(shown([source('answer.eml', message(ofList))])).toEqual([['Roofs', ['Tom'], []]]);
    expect(incomplete[0]).toMatch(
      /^answer.eml: the first message of .* answers one that is not there: give the file that has that too\.$/,
    );
  });
});

describe('messages beside a text', () => {
  it('are all comments on it', () => {
    expect(shown([ESSAY, source('roofs.mbox', mailbox(ROOFS))])).toEqual([
      [
        'Lofts',
        [],
        [
          ['Jane Doe', false],
          ['Tom', true],
        ],
      ],
    ]);
  });

  it('of several threads are comments too, and it is said', () => {
    expect(shown([ESSAY, LIST])[0]![2]).toHaveLength(3);
    expect(read([ESSAY, LIST]).warnings.join()).toContain(
      '2 threads, and all are taken for comments on the text: “Roofs” (2 messages)',
    );
    expect(shown([ESSAY, LIST], 'Roofs')[0]![2]).toHaveLength(2);
  });

  it('are those of its thread, where one is called as it is', () => {
    const roofs = source('essay.md', '# Roofs\n\nA loft is **dry**, and a bee wants it dry and warm.\n');
    expect(shown([roofs, LIST])).toEqual([
      [
        'Roofs',
        [],
        [
          ['Jane Doe', false],
          ['Tom', true],
        ],
      ],
    ]);
  });

  it('the first of which is that text are comments on it but for that', () => {
    const copy = source('essay.md', '# On Roofs\n\nA roof is **quiet**, and a bee wants quiet more than flowers.\n');
    expect(shown([copy, source('roofs.mbox', mailbox(ROOFS))])).toMatchObject([
      [expect.any(String), ['Jane Doe'], [['Tom', false]]],
    ]);
  });
});

describe('messages beside an edition', () => {
  const essay = source(
    'essay.md',
    '# Lofts\n\nA loft is **dry**, and a bee wants it dry and warm.\n\nA loft is high, and a bee wants it neither high nor low.\n\nNobody climbs into a loft where bees have been.\n',
  );
  const told = { files: [essay], known: null, scaffold: { text: 'restated' as const, beside: [] }, wantsForm: false };
  const edition = new Map(runJob(told).edition!.files.map(({ path, text }) => [path, text]));
  const known = {
    outline: edition.get('outline.json')!,
    fingerprints: edition.get('fingerprints.json')!,
    text: 'restated' as const,
  };
  const again = (messages: readonly Written[]) =>
    runJob({ files: [source('bees.mbox', mailbox(messages))], known, scaffold: null, wantsForm: true }).form!;

  it('of several threads lack its text, which is said once', () => {
    expect(again([...ROOFS, ...CELLARS]).incomplete).toHaveLength(1);
  });

  it('are all comments, but for one that has its text', () => {
    expect(again(ROOFS).posts[0]).toMatchObject({ blocks: [], comments: [{ author: 'Jane Doe' }, { author: 'Tom' }] });
    const text = new TextDecoder().decode(essay.bytes).replaceAll('*', '').replace('# Lofts\n\n', '');
    const sent = again([{ ...ROOFS[0]!, body: text }, ROOFS[1]!]).posts[0]!;
    expect(sent.blocks).toHaveLength(3);
    expect(sent.comments).toMatchObject([{ author: 'Tom', parent: null }]);
  });
});
