import type { Section } from './types.ts';

/** What a section is called among others: its title, or its label where the title would not tell it from another's. */
export const sectionName = ({ title, label = title }: Pick<Section, 'title' | 'label'>): string => label;
