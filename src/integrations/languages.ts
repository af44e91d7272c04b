import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { codeFor, statementsOf, type Statements } from './used-exports.ts';

/** A module that says what is of one language, in English; others of its folder say it in theirs. */
const OF_A_LANGUAGE = /\/languages\/en\.ts$/;

/** The bundler, as far as it is asked here. */
interface Resolving {
  environment: { name: string; mode: string };
  resolve: (source: string, importer: string | undefined, options: { skipSelf: true }) => Promise<Found | null>;
}
interface Found {
  id: string;
}

/**
 * Code names what differs by language in English, as `languages/en.ts`; a build takes the file of its edition's language, or
 * the folder's `other.ts`, or English. So no script carries two languages. Each module that a build has a browser
 * load, and that imports one, has a copy of its own with what it uses: shared by scripts that are loaded late, it would be a
 * request.
 */
export const languages = (language: string): AstroIntegration => ({
  name: 'languages',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [ofLanguage(language)] } });
    },
  },
});

export function ofLanguage(language: string) {
  const statements = new Map<string, Statements>();
  return {
    name: 'of-language',
    enforce: 'pre' as const,
    async resolveId(this: Resolving, source: string, importer: string | undefined) {
      if (!OF_A_LANGUAGE.test(source)) return null;
      for (const name of [language.split('-')[0]!, 'other', 'en']) {
        const found = await this.resolve(source.replace(/en\.ts$/, `${name}.ts`), importer, { skipSelf: true });
        if (found) return importer && isForBrowsers(this.environment) ? ownCopy(found.id, importer) : found.id;
      }
      return null;
    },
    load(id: string) {
      const copy = copyIn(id);
      const wanted = copy && importedBy(readFileSync(copy.importer, 'utf8'));
      // Whoever imports all of it, or in another way, has all of it.
      if (!wanted) return null;
      const all = statements.get(copy.file) ?? statementsOf(copy.file, readFileSync(copy.file, 'utf8'));
      statements.set(copy.file, all);
      return codeFor(wanted, all);
    },
  };
}

const isForBrowsers = ({ name, mode }: Resolving['environment']): boolean => name === 'client' && mode === 'build';

/** The end of the name says what it is written in. */
const ownCopy = (file: string, importer: string): string => `${file}?in=${encodeURIComponent(importer)}&as=.ts`;

function copyIn(id: string): { file: string; importer: string } | null {
  const [, file, importer] = /^(.*)\?in=(.*)&as=\.ts$/.exec(id) ?? [];
  return file && importer ? { file, importer: decodeURIComponent(importer) } : null;
}

/** The names that a module imports from one of a language; nothing where they are not listed. */
function importedBy(code: string): string[] | null {
  const lists = [...code.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*'[^']*\/languages\/en\.ts'/g)];
  const all = code.split(/\/languages\/en\.ts'/).length - 1;
  return lists.length === all ? lists.flatMap(([, names]) => names!.match(/[\w$]+/g) ?? []) : null;
}
