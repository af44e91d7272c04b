import type { ModelEntry } from '../../edition/types.ts';
import { problem, type Place, type Problem } from '../../edition/problem.ts';
import type { SourceFile } from '../../edition/source.ts';

const CODE = /^models\/([a-z0-9-]+)\/.+\.ts$/;

/** Whether a file is code of an edition's models. */
export const isModelCode = ({ path }: SourceFile): boolean => CODE.test(path);

/** What a file declares at its top, found without a compiler. */
const DECLARED = /^(?:export )?(?:async )?(?:function|const) ([\w$]+)/gm;

const fault = (place: Place, what: string, remedy: string): Problem => problem(place, 'model-code', what, remedy);

/** The function that a model's page shows as its rule must be there. */
function checkRule({ rule, place }: ModelEntry, files: readonly SourceFile[]): Problem[] {
  const file = files.find(({ path }) => path === `models/${rule.file}`);
  if (!file) return [fault(place, `there is no file models/${rule.file}`, 'correct the file of the rule')];
  if ([...file.text.matchAll(DECLARED)].some(([, name]) => name === rule.function)) return [];
  return [fault(place, `models/${rule.file} declares no “${rule.function}”`, 'correct the function of the rule')];
}

function checkPage(entry: ModelEntry, files: readonly SourceFile[]): Problem[] {
  const model = `models/${entry.slug}/model.ts`;
  if (files.some(({ path }) => path === model)) return checkRule(entry, files);
  return [fault(entry.place, 'this page has no model', `write ${model}, or take the page out`)];
}

/** A model that no page shows. */
const isUnshown = ({ path }: SourceFile, paths: ReadonlySet<string>): boolean =>
  path.endsWith('/model.ts') && isModelCode({ path, text: '' }) && !paths.has(path.replace('/model.ts', '.mdx'));

/** Each page of a model has its code beside it, and each model its page. Nothing of the code is run. */
export function checkModelCode(models: readonly ModelEntry[], files: readonly SourceFile[]): Problem[] {
  const paths = new Set(files.map(({ path }) => path));
  const unshown = files.filter((file) => isUnshown(file, paths));
  return [
    ...models.flatMap((entry) => checkPage(entry, files)),
    ...unshown.map(({ path }) =>
      fault({ file: path, line: 1 }, 'this model has no page', `write ${path.replace('/model.ts', '.mdx')}`),
    ),
  ];
}
