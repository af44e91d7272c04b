import type { AstroIntegration } from 'astro';

/** A module that says what is of one language, in English; others of its folder say it in theirs. */
const OF_A_LANGUAGE = /\/languages\/en\.ts$/;

/** The bundler, as far as it is asked here. */
interface Resolving {
  environment: { name: string };
  resolve: (source: string, importer: string | undefined, options: { skipSelf: true }) => Promise<Found | null>;
}
interface Found {
  id: string;
}

/**
 * Code names what differs by language in English, as `languages/en.ts`; a build takes the file of its edition's language, or
 * the folder's `other.ts`, or English. So no script carries two languages. Each module that imports one has a copy of its
 * own, of which the bundler keeps what is used: shared by scripts that are loaded late, it would be a request.
 */
export const languages = (language: string): AstroIntegration => ({
  name: 'languages',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [ofLanguage(language)] } });
    },
  },
});

export const ofLanguage = (language: string) => ({
  name: 'of-language',
  enforce: 'pre' as const,
  async resolveId(this: Resolving, source: string, importer: string | undefined) {
    if (!OF_A_LANGUAGE.test(source)) return null;
    for (const name of [language.split('-')[0]!, 'other', 'en']) {
      const found = await this.resolve(source.replace(/en\.ts$/, `${name}.ts`), importer, { skipSelf: true });
      if (found) return this.environment.name === 'client' ? ownCopy(found.id, importer) : found.id;
    }
    return null;
  },
});

/** The end of the name says what it is written in. */
const ownCopy = (id: string, importer = ''): string => `${id}?in=${encodeURIComponent(importer)}&as=.ts`;
