import { LANGUAGES, type Language } from '../../strings/strings.ts';
import type { Post } from '../normal-form.ts';
import type { Wish } from './wish.ts';

/** What a new edition says by itself: in its language, or in English where the engine does not speak that. */

export interface Words {
  said: Language['scaffold'];
  /** How dates are written: a tag for Intl. */
  dates: string;
}

/** The language of a new edition. What is restated is in the editor's, which nobody has said yet. */
export const languageOf = ({ language = 'en' }: Pick<Post, 'language'>, text: Wish['text']): string =>
  text === 'original' ? language : 'en';

const spoken = (language: string): Language | undefined => LANGUAGES[language.split('-')[0]!];

export function wordsFor(post: Pick<Post, 'language'>, text: Wish['text']): Words {
  const { scaffold, dates } = spoken(languageOf(post, text)) ?? LANGUAGES['en']!;
  return { said: scaffold, dates };
}

/** What is to be translated of it; nothing where it is in the language of the edition. */
export function toTranslate(post: Pick<Post, 'language'>, text: Wish['text']): string[] {
  const language = languageOf(post, text);
  return spoken(language)
    ? []
    : [
        `The text is in “${language}”, in which the import says nothing by itself; what it wrote in English is to be translated: description and evidence in edition.yaml; the titles of an opening and of notes, if any, in essay/; summary and evidence in threads/; all of pages/about.mdx.`,
      ];
}
