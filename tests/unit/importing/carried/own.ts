import { runJob } from '../../../../src/importing/job.ts';
import type { NewEdition } from '../../../../src/importing/scaffold/edition.ts';
import { source } from '../fixtures.ts';

/** The edition that somebody makes who carries a text of her own. */
export const carried = (name: string, text: string, folder?: string): NewEdition =>
  runJob({
    files: [source(name, text)],
    known: null,
    scaffold: { text: 'original', beside: [], ...(folder === undefined ? {} : { folder }) },
    wantsForm: false,
  }).edition!;

export const fileOf = ({ files }: NewEdition, path: string): string => files.find((one) => one.path === path)!.text;
