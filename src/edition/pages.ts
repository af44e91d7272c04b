import { ABOUT, ARGUMENT, ESSAY, GLOSSARY, MODELS, QUESTIONS, THREADS, WORKS } from './addresses.ts';
import type { Collected } from './types.ts';

/** A page that the menu offers. */
export interface Offered {
  href: string;
  label: string;
}

const questionsIn = ({ sections, threads }: Pick<Collected, 'sections' | 'threads'>): string[] =>
  [...sections, ...threads.flatMap(({ comments }) => comments)].flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'passage' ? item.asks : [])),
  );

/** The pages that hold something, in the order of the menu: an edition in the making has no glossary, perhaps. */
export function pagesOffered({ sections, threads, argument, terms, models, works, pages }: Collected): Offered[] {
  return [
    { href: ESSAY, label: 'Essay', holds: sections },
    { href: THREADS, label: 'Threads', holds: threads },
    { href: ARGUMENT, label: 'Argument', holds: [...(argument?.claims ?? [])] },
    { href: GLOSSARY, label: 'Glossary', holds: terms },
    { href: MODELS, label: 'Models', holds: models },
    { href: QUESTIONS, label: 'Questions', holds: questionsIn({ sections, threads }) },
    { href: WORKS, label: 'Works', holds: works },
    { href: ABOUT, label: 'About', holds: pages },
  ].filter(({ holds }) => holds.length > 0);
}
