import { plainWords } from './slug.ts';

const LONGEST = 40;

/** `Zoë Quill` → speaker-zoe-quill: keys have letters and hyphens only. Just `speaker` where the name has no Latin letters. */
export const speakerKey = (name: string): string =>
  `speaker-${plainWords(name)
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST)}`.replace(/-+$/, '');
