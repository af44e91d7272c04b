import type { APIRoute } from 'astro';
import { bookName, bookVersion } from '../book/book.ts';
import { atomFeed } from '../citing/machine/feed.ts';
import { epubAddress } from '../edition/addresses.ts';
import { citing, edition } from '../site.ts';

/** A draft is not what was published. */
const epub = bookVersion(citing).edition === null ? null : epubAddress(bookName(citing));

export const GET: APIRoute = () => new Response(atomFeed(citing.ledger, edition, epub));
