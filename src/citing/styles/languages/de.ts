import locale from '../locales-de-DE.xml?raw';

export { locale };
export const tag = 'de-DE';
