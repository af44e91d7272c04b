import { parseDocument } from 'yaml';
import { LANGUAGES, type Language } from '../strings/strings.ts';
import type { Kept } from './structure.ts';

/** What an edition says by itself, in its language where that is known. */
export function saidIn(files: Kept['files']): Pick<Language, 'scaffold' | 'dates'> {
  const text = files.find(({ path }) => path === 'edition.yaml')?.text ?? '';
  const { language = 'en' } = (parseDocument(text).toJS() ?? {}) as { language?: string };
  return LANGUAGES[language.split('-')[0]!] ?? LANGUAGES['en']!;
}
