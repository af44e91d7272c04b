import type { z } from 'zod';
import { ARGUMENT, readArgument } from './argument.ts';
import { editionSchema } from '../../schemas/edition.ts';
import { findingSchema } from '../../schemas/finding.ts';
import { outlineSchema } from '../../schemas/outline.ts';
import { SLUG } from '../../schemas/term.ts';
import { checkFace } from '../../edition/face/check.ts';
import { FONT_FOLDER, isMisnamedFont, isOfFonts } from '../../edition/face/fonts.ts';
import { IMAGE_FOLDER, isImagePath, isMisnamedImage } from '../../edition/images.ts';
import { byPlace, problem, type Problem } from '../../edition/problem.ts';
import { folderOf, slugOf, type SourceFile } from '../../edition/source.ts';
import { typeset } from '../../edition/typeset.ts';
import type { Reference } from '../../edition/reference.ts';
import type { Collected, EditionData, Finding } from '../../edition/types.ts';
import { checkYaml, type CheckedYaml } from '../yaml.ts';
import { remembering } from '../remember.ts';
import { collectAnnotations } from './annotations.ts';
import { collectSection } from './essay.ts';
import { collectTerm } from './glossary.ts';
import { invisibleCharacters } from './invisible.ts';
import { checkModelCode, isModelCode } from './model-code.ts';
import { collectModel } from './models.ts';
import { outlineOf } from './outline.ts';
import { collectPage } from './pages.ts';
import { collectThread } from './threads.ts';
import { workLabel } from '../../edition/bibliography.ts';
import { collectWork } from './works.ts';

const readWork = remembering(collectWork);
const readSection = remembering(collectSection);
const readThread = remembering(collectThread);
const readAnnotations = remembering(collectAnnotations);
const readTerm = remembering(collectTerm);
const readPage = remembering(collectPage);
const readModel = remembering(collectModel);
const invisibleIn = remembering(invisibleCharacters);
/** What a file names by an id: works, among others. */
const idsIn = remembering(({ text }: SourceFile) => [...text.matchAll(/\bid=\{?["']([^"']+)/g)].map(([, id]) => id!));
const readYaml = remembering(({ path, text }, schema: z.ZodType) => checkYaml(text, schema, path, 0));

/** What each folder holds, and the ending of its files. Anything else in `content/` is a mistake. */
const ENDINGS: Record<string, string> = {
  essay: '.mdx',
  threads: '.mdx',
  annotations: '.mdx',
  glossary: '.mdx',
  pages: '.mdx',
  models: '.mdx',
  works: '.yaml',
};
const EDITION = 'edition.yaml';
const FINDING = 'finding.yaml';
const OUTLINE = 'outline.json';
const THESAURUS = 'thesaurus.txt';
const SINGLE_FILES = [EDITION, OUTLINE, 'ledger.json', FINDING, THESAURUS, ARGUMENT, 'fingerprints.json', 'README.md'];

/** Whether a file is an entry of a collection: directly in its folder, with its ending. */
const isEntry = (path: string, folder = folderOf(path)): boolean =>
  Object.hasOwn(ENDINGS, folder) &&
  folderOf(path) === folder &&
  path.split('/').length === 2 &&
  path.endsWith(ENDINGS[folder]!);

const isImage = ({ path }: SourceFile): boolean => isImagePath(path);

function garbledFile(file: SourceFile): Problem {
  const place = { file: file.path, line: 1 };
  return isImage(file)
    ? problem(
        place,
        'image',
        'the file is no picture that a browser can show, or only a part of one',
        'put a whole PNG, JPEG, GIF, WebP or AVIF file in its place',
      )
    : problem(place, 'encoding', 'the file is not in UTF-8', 'save it anew in that encoding');
}

/** What bytes say that cannot be read is not known: nothing else is said of their file. */
const garbledFiles = (files: SourceFile[]): Problem[] => files.filter(({ garbled }) => garbled).map(garbledFile);

const isMisnamed = ({ path }: SourceFile): boolean => isMisnamedImage(path) || isMisnamedFont(path);

/** Pictures and fonts have the names of their files in their addresses. */
const misnamedFiles = (files: SourceFile[]): Problem[] =>
  files.filter(isMisnamed).map(({ path }) => {
    const what = `“${path.slice(path.indexOf('/') + 1)}” cannot stand in an address`;
    const remedy = `rename the file in letters from a to z, digits, hyphens and underscores${isMisnamedFont(path) ? ', with the ending .woff2' : ''}`;
    return problem({ file: path, line: 1 }, 'slug', what, remedy);
  });

/** Slugs become addresses. */
function badSlugs(files: SourceFile[]): Problem[] {
  return files
    .filter(({ path }) => isEntry(path) && !SLUG.test(slugOf(path)))
    .map(({ path }) => {
      const what = `“${slugOf(path)}” is not a slug`;
      return problem({ file: path, line: 1 }, 'slug', what, 'name the file in lower case, digits and hyphens');
    });
}

function strayFiles(files: SourceFile[]): Problem[] {
  return files
    .filter((file) => !SINGLE_FILES.includes(file.path) && !isEntry(file.path))
    .filter((file) => !isImage(file) && !isOfFonts(file.path) && !isMisnamed(file) && !isModelCode(file))
    .map(({ path }) =>
      problem(
        { file: path, line: 1 },
        'stray-file',
        'this file belongs to no collection',
        `keep only ${Object.entries(ENDINGS)
          .map(([folder, ending]) => `${folder}/*${ending}`)
          .join(', ')}, pictures in ${IMAGE_FOLDER}/, fonts in ${FONT_FOLDER}/, and code of models in models/*/ here`,
      ),
    );
}

/** JSON is YAML, so one reader checks both and finds the lines. */
function single<T>(files: SourceFile[], path: string, schema: z.ZodType<T>): CheckedYaml<T> {
  const file = files.find((one) => one.path === path);
  if (file) return readYaml(file, schema) as CheckedYaml<T>;
  const missing = problem(
    { file: path, line: 1 },
    'missing-file',
    'the file is missing',
    'see content/README.md for its form',
  );
  return { data: null, problems: [missing], lineOf: () => 1 };
}

/** What the edition is, with what is wrong with its own colours and fonts. */
function collectData(files: SourceFile[]): { data: EditionData | null; problems: Problem[] } {
  const { data, problems, lineOf } = single(files, EDITION, editionSchema);
  if (!data) return { data, problems };
  const paths = new Set(files.map(({ path }) => path));
  const inFace = checkFace(data, paths, (path) => ({ file: EDITION, line: lineOf(path) }));
  return { data, problems: [...problems, ...inFace] };
}

/** Search words of passages; an edition may do without. */
function collectFinding(files: SourceFile[]): { finding: Finding; problems: Problem[] } {
  const file = files.find(({ path }) => path === FINDING);
  if (!file) return { finding: new Map(), problems: [] };
  const { data, problems, lineOf } = readYaml(file, findingSchema) as CheckedYaml<z.infer<typeof findingSchema>>;
  const entries = Object.entries(data ?? {}) as [Reference, string[]][];
  return {
    finding: new Map(entries.map(([ref, words]) => [ref, { words, place: { file: FINDING, line: lineOf([ref]) } }])),
    problems,
  };
}

const typesetData = ({ language, ...data }: EditionData): EditionData => ({
  ...data,
  language,
  description: typeset(data.description, language),
  original: {
    ...data.original,
    title: typeset(data.original.title, language),
    author: data.original.author.map((one) => ({ ...one, evidence: typeset(one.evidence, language) })),
  },
});

const inFolder = (files: SourceFile[], folder: string): SourceFile[] =>
  files.filter(({ path }) => isEntry(path, folder)).sort((a, b) => (a.path < b.path ? -1 : 1));

const present = <T>(value: T | null): value is T => value !== null;

const byOrder = <T extends { order: number }>(all: (T | null)[]): T[] =>
  all.filter(present).sort((a, b) => a.order - b.order);

/** Problems of files that can be read as text; of others it is said that they cannot. */
function withoutNoise(problems: Problem[], files: SourceFile[]): Problem[] {
  const garbled = garbledFiles(files);
  const legible = problems.filter((one) => !garbled.some(({ file }) => file === one.file));
  return [...garbled, ...legible].sort(byPlace);
}

/** The labels of the works that a file names: a label stands in the text of whatever cites the work. */
const labelsNamedIn =
  (labels: ReadonlyMap<string, string>) =>
  (file: SourceFile): string =>
    JSON.stringify(idsIn(file, null).flatMap((id) => labels.get(id) ?? []));

/** What the entries of each folder say, each with its problems: read file by file, and again only when a file has changed. */
function readEntries(files: SourceFile[], code: boolean) {
  const works = inFolder(files, 'works').map((file) => readWork(file, null));
  const labels = new Map(works.flatMap(({ work }) => (work ? [[work.id, workLabel(work)] as const] : [])));
  const labelOfWork = (id: string): string => labels.get(id) ?? id;
  const labelled = labelsNamedIn(labels);
  const each = <T>(folder: string, read: (file: SourceFile, label: typeof labelOfWork, key: string) => T): T[] =>
    inFolder(files, folder).map((file) => read(file, labelOfWork, labelled(file)));
  return {
    works,
    sections: each('essay', readSection),
    threads: each('threads', readThread),
    annotations: each('annotations', readAnnotations),
    terms: each('glossary', readTerm),
    models: each('models', readModel),
    pages: inFolder(files, 'pages').map((file) => readPage(file, { labelOfWork, code }, `${labelled(file)}${code}`)),
  };
}

type Entries = ReturnType<typeof readEntries>;

/** The entries that could be read, in their order. */
const entriesOf = ({ works, sections, threads, annotations, terms, models, pages }: Entries) => ({
  sections: byOrder(sections.map(({ section }) => section)),
  threads: threads.map(({ thread }) => thread).filter(present),
  annotations: annotations.flatMap((one) => one.annotations),
  terms: terms.map(({ term }) => term).filter(present),
  works: works.map(({ work }) => work).filter(present),
  pages: pages.map(({ page }) => page).filter(present),
  models: byOrder(models.map(({ model }) => model)),
});

/** What is wrong with files whatever they hold. */
const problemsOfFiles = (files: SourceFile[]): Problem[] => [
  ...strayFiles(files),
  ...badSlugs(files),
  ...misnamedFiles(files),
  ...files.flatMap((file) => invisibleIn(file, null)),
];

/** Reads the files of a content folder. `collected` is null when the edition or its outline cannot be read at all. */
export function collect(sources: SourceFile[]): { collected: Collected | null; problems: Problem[] } {
  const { data, problems: inData } = collectData(sources);
  const files = sources.map((file) => ({ ...file, language: data?.language ?? 'en' }));
  const hasOutline = files.some(({ path }) => path === OUTLINE);
  const given = hasOutline ? single(files, OUTLINE, outlineSchema) : { data: null, problems: [] };
  const { finding, problems: inFinding } = collectFinding(files);
  const { argument, problems: inArgument } = readArgument(files);
  const read = readEntries(files, data?.codeInPages ?? false);
  const entries = entriesOf(read);
  const inEntries = Object.values(read).flatMap((all) => all.flatMap((one) => one.problems));
  const found = [...problemsOfFiles(files), ...inData, ...given.problems, ...inFinding, ...inArgument, ...inEntries];
  const problems = withoutNoise([...found, ...checkModelCode(entries.models, files)], files);
  const faulty = new Set(problems.map(({ file }) => file));
  const faultyFiles = files.filter(({ path }) => faulty.has(path));
  const outline = hasOutline ? given.data : outlineOf(entries.sections, entries.threads, faultyFiles);
  if (!data || !outline) return { collected: null, problems };
  const images = files.filter(isImage).map(({ path }) => path.slice(IMAGE_FOLDER.length + 1));
  const thesaurus = files.find(({ path }) => path === THESAURUS)?.text ?? '';
  return {
    collected: {
      data: typesetData(data),
      outline,
      outlineKept: hasOutline,
      ...entries,
      images,
      thesaurus,
      finding,
      argument,
      faulty,
    },
    problems,
  };
}
