import type { SourceFile } from '../../../../src/edition/source.ts';

/** A passage of an essay that is edited at random. Its marker stands in every wording it ever has, and in no other. */
export interface LivingPassage {
  ref: string;
  marker: string;
  words: string[];
}

export interface LivingSection {
  id: string;
  title: string;
  passages: LivingPassage[];
}

export interface LivingEssay {
  sections: LivingSection[];
  /** References that were ever given. */
  given: Set<string>;
  /** Makes words and markers that never occurred. */
  counter: number;
}

const fresh = (essay: LivingEssay, what: string): string => `${what}${(essay.counter += 1)}`;

export const freshWords = (essay: LivingEssay, count: number): string[] =>
  Array.from({ length: count }, () => fresh(essay, 'word'));

export function newPassage(essay: LivingEssay, ref: string, words: string[]): LivingPassage {
  essay.given.add(ref);
  return { ref, marker: fresh(essay, 'marker'), words };
}

export function newEssay(): LivingEssay {
  const essay: LivingEssay = { sections: [], given: new Set(), counter: 0 };
  for (const id of ['one', 'two', 'three'])
    essay.sections.push({
      id,
      title: fresh(essay, 'Title '),
      passages: [0, 1, 2].map((i) => newPassage(essay, `E${essay.sections.length * 3 + i + 1}`, freshWords(essay, 12))),
    });
  return essay;
}

/** A reference for a passage after `ref`: its next letter, or a number beyond all others. */
export function nextReference(essay: LivingEssay, ref: string): string {
  const number = ref.replace(/[a-z]$/, '');
  const letter = [...'abcdefghijklmnopqrstuvwxyz'].find((one) => !essay.given.has(number + one));
  const highest = Math.max(...[...essay.given].map((one) => Number(one.replace(/\D/g, ''))));
  return letter ? number + letter : `E${highest + 1}`;
}

export const textOf = ({ marker, words }: LivingPassage): string => `Passage ${marker}: ${words.join(' ')}.`;

function sectionFile({ id, title, passages }: LivingSection, order: number): SourceFile {
  const body = passages.map((one) => `<Passage id="${one.ref}" asks={["What?"]}>\n\n${textOf(one)}\n\n</Passage>\n`);
  return {
    path: `essay/${id}.mdx`,
    text: `---\ntitle: ${title}\nlevel: 1\norder: ${order}\n---\n\n${body.join('\n')}`,
  };
}

/** The essay as the files of a content folder. */
export function filesOf({ sections }: LivingEssay): SourceFile[] {
  const outline = {
    sections: sections.map(({ id, title, passages }) => ({
      id,
      title,
      level: 1,
      passages: passages.map(({ ref }) => ref),
    })),
    threads: [],
  };
  const original = {
    title: 'An Essay',
    author: { family: 'Author', status: 'proven', evidence: 'Signed.' },
    container: 'A Journal',
    issued: '2020',
    url: 'https://journal.example/essay',
  };
  return [
    {
      path: 'edition.yaml',
      text: JSON.stringify({ site: 'https://edition.example', description: 'Of tests.', original }),
    },
    { path: 'outline.json', text: JSON.stringify(outline) },
    ...sections.map((section, i) => sectionFile(section, i + 1)),
  ];
}
