import type { AstroIntegration } from 'astro';
import { isPreview } from '../draft.ts';
import { exampleSite } from '../edition/hints.ts';
import { sentenceOf } from '../edition/problem.ts';
import { contentFolder } from '../reading/content-folder.ts';
import { publishedAt } from '../reading/published-at.ts';

/** A sentence where the edition in a folder has an example for its address; none in a preview, which is for nobody else. */
export function exampleSaid(folder: string): string[] {
  const { site, base = '' } = publishedAt(folder);
  return site === undefined || isPreview() ? [] : exampleSite(`${site}${base.replace(/\/$/, '')}`).map(sentenceOf);
}

/** Says at the end of a build that its permanent links and citations lead to where nobody is. */
export const exampleSiteSaid = (): AstroIntegration => ({
  name: 'example-site',
  hooks: {
    'astro:build:done': ({ logger }) => {
      for (const sentence of exampleSaid(contentFolder())) logger.warn(sentence);
    },
  },
});
