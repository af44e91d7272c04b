import thesaurus from '../../searching/thesaurus.txt?raw';
import { pack } from '../../searching/packing.ts';
import { searchRecords } from '../../searching/records.ts';
import { edition, everybody } from '../../site.ts';

/** What the search in the browser knows first. */
export const GET = (): Response => Response.json(pack(searchRecords(edition), thesaurus, everybody).first);
