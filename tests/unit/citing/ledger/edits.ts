import { freshWords, newPassage, nextReference, type LivingEssay, type LivingPassage } from './living-essay.ts';

/** What the editor knows of the edits since the last publication. */
export interface Intent {
  /** Passages whose words changed and which mean the same. */
  reworded: Set<string>;
  /** Passages taken out for good, and where their content went. */
  withdrawn: Map<string, string[]>;
}

type Edit = (essay: LivingEssay, pick: (below: number) => number, intent: Intent) => void;

const home = (essay: LivingEssay, pick: (below: number) => number) => {
  const full = essay.sections.filter(({ passages }) => passages.length > 0);
  const section = full[pick(full.length)]!;
  const at = pick(section.passages.length);
  return { section, at, passage: section.passages[at]! };
};

const isLast = (essay: LivingEssay): boolean => essay.sections.flatMap(({ passages }) => passages).length < 3;

const reword: Edit = (essay, pick, { reworded }) => {
  const { passage } = home(essay, pick);
  const count = 1 + pick(passage.words.length);
  passage.words.splice(pick(passage.words.length), count, ...freshWords(essay, count));
  reworded.add(passage.ref);
};

const insert: Edit = (essay, pick) => {
  const { section, at, passage } = home(essay, pick);
  const ref = nextReference(essay, passage.ref);
  section.passages.splice(at + 1, 0, newPassage(essay, ref, freshWords(essay, 3 + pick(12))));
};

function takeOut(essay: LivingEssay, { ref }: LivingPassage, intent: Intent, see: string[]): void {
  for (const section of essay.sections) section.passages = section.passages.filter((one) => one.ref !== ref);
  intent.withdrawn.set(ref, see);
  intent.reworded.delete(ref);
}

const withdraw: Edit = (essay, pick, intent) => {
  if (!isLast(essay)) takeOut(essay, home(essay, pick).passage, intent, []);
};

const split: Edit = (essay, pick, { reworded }) => {
  const { section, at, passage } = home(essay, pick);
  if (passage.words.length < 4) return;
  const rest = passage.words.splice(1 + pick(passage.words.length - 1));
  section.passages.splice(at + 1, 0, newPassage(essay, nextReference(essay, passage.ref), rest));
  reworded.add(passage.ref);
};

const merge: Edit = (essay, pick, intent) => {
  const { section, at, passage } = home(essay, pick);
  const next = section.passages[at + 1];
  if (!next || isLast(essay)) return;
  passage.words.push(...next.words);
  takeOut(essay, next, intent, [passage.ref]);
  intent.reworded.add(passage.ref);
};

const move: Edit = (essay, pick) => {
  const { section, at, passage } = home(essay, pick);
  section.passages.splice(at, 1);
  const target = essay.sections[pick(essay.sections.length)]!;
  target.passages.splice(pick(target.passages.length + 1), 0, passage);
};

const rename: Edit = (essay, pick) => {
  const section = essay.sections[pick(essay.sections.length)]!;
  section.id = `section-${(essay.counter += 1)}`;
  section.title = `Title ${essay.counter}`;
};

/** What an editor may do. Deleting is withdrawing, as far as what was published goes. */
export const EDITS: Record<string, Edit> = { reword, insert, withdraw, split, merge, move, rename };

/** What an editor may not do, with the rule that must stop it; false where it could not be done. */
export const MISTAKES: Record<
  string,
  (essay: LivingEssay, pick: (below: number) => number, gone: string[]) => boolean
> = {
  gone: (essay, pick) => {
    const { section, at } = home(essay, pick);
    section.passages.splice(at, 1);
    return true;
  },
  'changed-meaning': (essay, pick) => {
    const all = essay.sections.flatMap(({ passages }) => passages);
    const [one, other] = [all[pick(all.length)]!, all[pick(all.length)]!];
    [one.words, other.words] = [other.words, one.words];
    [one.marker, other.marker] = [other.marker, one.marker];
    return one !== other;
  },
  'used-again': (essay, pick, gone) => {
    const ref = gone[pick(gone.length || 1)];
    if (!ref) return false;
    home(essay, pick).section.passages.push(newPassage(essay, ref, freshWords(essay, 8)));
    return true;
  },
};
