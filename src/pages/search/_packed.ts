import { pack } from '../../searching/packing.ts';
import { searchRecords } from '../../searching/records.ts';
import { edition, everybody } from '../../site.ts';

/** What the search in the browser knows, first and then; packed once for both of its files. */
export const packed = pack(searchRecords(edition), edition.thesaurus, everybody);
