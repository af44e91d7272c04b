import locale from '../locales-en-US.xml?raw';

/** What citation styles say of themselves, and how they set titles and dates: a locale of CSL, and its tag. */
export { locale };
export const tag = 'en-US';
