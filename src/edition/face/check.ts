import type { ColourName } from '../../schemas/face.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { EditionData } from '../types.ts';
import { contrastOf, isLight } from './contrast.ts';
import { filesOf, FONT_FOLDER } from './fonts.ts';
import { paletteOf, SERIES, THEMES, type Theme } from './palette.ts';

type Face = Pick<EditionData, 'colours' | 'fonts'>;
type PlaceOf = (path: readonly string[]) => Place;

/** WCAG 2.2, level AA: contrast of text (1.4.3), and of what else carries a meaning (1.4.11). */
const TEXT = { what: 'text', needs: 4.5 } as const;
const MARKS = { what: 'a mark', needs: 3 } as const;

/** On which grounds each colour stands. */
const GROUNDS: [ColourName, ColourName[], typeof TEXT | typeof MARKS][] = [
  ['ink', ['paper', 'raised', 'mark'], TEXT],
  ['quiet', ['paper', 'raised'], TEXT],
  ['accent', ['paper', 'raised'], TEXT],
  ['focus', ['paper', 'raised'], MARKS],
];

/** One colour on another. */
interface Pair {
  theme: Theme;
  ground: ColourName;
  /** Null for what no edition chooses. */
  name: ColourName | null;
  value: string;
  on: string;
  kind: typeof TEXT | typeof MARKS;
}

function pairsOf(face: Face): Pair[] {
  return THEMES.flatMap((theme) => {
    const palette = paletteOf(face, theme);
    const named = GROUNDS.flatMap(([name, grounds, kind]) =>
      grounds.map((ground): Pair => ({ theme, ground, name, value: palette[name], on: palette[ground], kind })),
    );
    const series = SERIES[theme].map((value): Pair => ({
      theme,
      ground: 'paper',
      name: null,
      value,
      on: palette.paper,
      kind: MARKS,
    }));
    return [...named, ...series];
  });
}

const shareOf = ({ value, on, kind }: Pair): number => contrastOf(value, on) / kind.needs;
const isTooLow = (pair: Pair): boolean => shareOf(pair) < 1;

/** Which colour of the edition's own is to be another: the ground where all that stands on it is too near, else what stands on it. */
function toChange({ theme, ground, name }: Pair, pairs: readonly Pair[], { colours = {} }: Face): ColourName | null {
  const beside = pairs.filter((one) => one.theme === theme && one.ground === ground && one.name !== null);
  if (colours[ground] && beside.every(isTooLow) && beside.length > 1) return ground;
  return name !== null && colours[name] ? name : colours[ground] ? ground : null;
}

/** Cut, not rounded: what is too low must not seem enough. */
const printed = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

const lighterIf = (isLighter: boolean): string => `choose a ${isLighter ? 'lighter' : 'darker'} colour`;

function contrastFault(change: ColourName, { theme, ground, name, value, on, kind }: Pair, place: Place): Problem {
  const ratio = printed(contrastOf(value, on));
  const key = `“colours.${change}.${theme}”`;
  const less = `where ${kind.what} needs ${kind.needs}`;
  if (change === ground) {
    const what = `${key} is ${on}, on which ${name ?? 'a line of charts'}, ${value}, has a contrast of ${ratio}, ${less}`;
    return problem(place, 'contrast', what, lighterIf(!isLight(value)));
  }
  const what = `${key} is ${value}, whose contrast with ${ground}, ${on}, is ${ratio}, ${less}`;
  return problem(place, 'contrast', what, lighterIf(!isLight(on)));
}

/** Of each colour that must be another, the contrast that is lowest for what it needs. */
function checkContrasts(face: Face, placeOf: PlaceOf): Problem[] {
  const pairs = pairsOf(face);
  const worst = new Map<string, { change: ColourName; pair: Pair }>();
  for (const pair of pairs.filter(isTooLow).sort((a, b) => shareOf(a) - shareOf(b))) {
    const change = toChange(pair, pairs, face);
    const key = `${change} ${pair.theme}`;
    if (change && !worst.has(key)) worst.set(key, { change, pair });
  }
  return [...worst.values()].map(({ change, pair }) =>
    contrastFault(change, pair, placeOf(['colours', change, pair.theme])),
  );
}

const checkFonts = ({ fonts = {} }: Face, paths: ReadonlySet<string>, placeOf: PlaceOf): Problem[] =>
  (['text', 'headings'] as const).flatMap((name) =>
    filesOf(fonts[name])
      .map((file) => `${FONT_FOLDER}/${file}`)
      .filter((path) => !paths.has(path))
      .map((path) => {
        const what = `“fonts.${name}” names ${path}, which is not there`;
        return problem(placeOf(['fonts', name]), 'font', what, 'put the file there, or correct its name');
      }),
  );

/** An edition's own colours can be read, and its fonts are there. `paths` are those of all files of the content. */
export const checkFace = (face: Face, paths: ReadonlySet<string>, placeOf: PlaceOf): Problem[] => [
  ...checkContrasts(face, placeOf),
  ...checkFonts(face, paths, placeOf),
];
