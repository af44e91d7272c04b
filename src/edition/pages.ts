import { ABOUT, ESSAY, GLOSSARY, MODELS, QUESTIONS, THREADS, WORKS } from './addresses.ts';
import type { Edition } from './edition.ts';

/** A page that the menu offers. */
export interface Offered {
  href: string;
  label: string;
}

/** The pages that hold something, in the order of the menu: an edition in the making has no glossary, perhaps. */
export function pagesOffered({ sections, threads, terms, models, passages, works, pages }: Edition): Offered[] {
  return [
    { href: ESSAY, label: 'Essay', holds: sections },
    { href: THREADS, label: 'Threads', holds: threads },
    { href: GLOSSARY, label: 'Glossary', holds: terms },
    { href: MODELS, label: 'Models', holds: models },
    { href: QUESTIONS, label: 'Questions', holds: [...passages.values()].flatMap(({ asks }) => asks) },
    { href: WORKS, label: 'Works', holds: works },
    { href: ABOUT, label: 'About', holds: pages },
  ].filter(({ holds }) => holds.length > 0);
}
