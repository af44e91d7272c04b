import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { originAndBase } from '../edition/base.ts';
import { siteSchema } from '../schemas/edition.ts';
import { contentFolder, EDITION_FILE } from './content-folder.ts';

const place = z.object({ site: siteSchema }).transform(({ site }) => originAndBase(site));

const speaking = z.object({ language: z.string() }).transform(({ language }) => language);

function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** What `edition.yaml` says, whatever that is; nothing where there is none. */
function editionIn(folder: string): unknown {
  const file = join(folder, EDITION_FILE);
  return yamlOf(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/**
 * Where an edition is published, as Astro's configuration has it. Nothing where `edition.yaml` does not say so: what is
 * wrong with it is the check's to say.
 */
export const publishedAt = (folder = contentFolder()): { site?: string; base?: string } =>
  place.safeParse(editionIn(folder)).data ?? {};

/** The language of an edition; English where `edition.yaml` does not say it. */
export const languageOf = (folder = contentFolder()): string => speaking.safeParse(editionIn(folder)).data ?? 'en';
