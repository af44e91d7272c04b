import { threadAddress } from './addresses.ts';
import type { Edition } from './edition.ts';
import type { Reference } from './reference.ts';
import { sectionName } from './section-name.ts';
import type { Passage } from './types.ts';

/** The questions that a section of the essay or a thread answers. */
export interface QuestionGroup {
  /** Its place among the pages of questions, where there are several: `essay/intro`, `threads/one`. */
  path: string;
  title: string;
  /** Where the section or thread is read. */
  href: string;
  questions: { ref: Reference; question: string }[];
}

/** Questions that one page holds: about 250 kB of HTML. Where there are more, each group has a page. */
export const MOST_QUESTIONS = 1500;

const questionsOf = (passages: readonly Passage[]): QuestionGroup['questions'] =>
  passages.flatMap(({ ref, asks }) => asks.map((question) => ({ ref, question })));

/** All questions, by where they are answered, in the order of the edition. */
export function questionGroups({ passages, sections, threads, standing, sectionAddress }: Edition): QuestionGroup[] {
  const places = Map.groupBy(passages.values(), ({ ref }) => {
    const { section, thread } = standing(ref);
    return section ?? thread;
  });
  return [
    ...sections.map((section) => ({
      path: `essay/${section.id}`,
      title: sectionName(section),
      href: sectionAddress(section),
      questions: questionsOf(places.get(section) ?? []),
    })),
    ...threads.map((thread) => ({
      path: `threads/${thread.slug}`,
      title: thread.title,
      href: threadAddress(thread.slug),
      questions: questionsOf(places.get(thread) ?? []),
    })),
  ].filter(({ questions }) => questions.length > 0);
}

/** The groups that have a page each: none where one page holds all questions. */
export function questionPages(edition: Edition): QuestionGroup[] {
  const groups = questionGroups(edition);
  return countQuestions(groups) > MOST_QUESTIONS ? groups : [];
}

export const countQuestions = (groups: readonly QuestionGroup[]): number =>
  groups.reduce((sum, { questions }) => sum + questions.length, 0);
