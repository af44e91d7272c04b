import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { originAndBase } from '../edition/base.ts';
import { siteSchema } from '../schemas/edition.ts';
import { contentFolder, EDITION_FILE } from './content-folder.ts';

const place = z.object({ site: siteSchema }).transform(({ site }) => originAndBase(site));

function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/**
 * Where an edition is published, as Astro's configuration has it. Nothing where `edition.yaml` does not say so: what is
 * wrong with it is the check's to say.
 */
export function publishedAt(folder = contentFolder()): { site?: string; base?: string } {
  const file = join(folder, EDITION_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return place.safeParse(yamlOf(text)).data ?? {};
}
