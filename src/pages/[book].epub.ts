import type { APIRoute, GetStaticPaths } from 'astro';
import { bookName } from '../book/book.ts';
import shared from '../book/book.css?raw';
import { inColoursOf, paletteOf } from '../edition/face/palette.ts';
import { ownBookFonts } from '../edition/face/style.ts';
import css from '../epub/epub.css?raw';
import { epubOf } from '../epub/epub.ts';
import { coverOf } from '../images/cover.ts';
import { book, citing, edition } from '../site.ts';
import { fontBytes, fontFiles } from '../site-fonts.ts';
import { italic, roman } from '../styles/fonts/faces.ts';

/** The edition as an EPUB, which has its revision in its name. */
export const getStaticPaths = (() => [{ params: { book: bookName(citing) } }]) satisfies GetStaticPaths;

/** What a font of the edition's own is called in the package, where the engine's have names of their own. */
const named = (file: string): string => `own-${file}`;

const styles = (): string => {
  const own = ownBookFonts(edition.data, (file) => `fonts/${named(file)}`);
  return [shared, inColoursOf(edition.data, css), ...(own ? [own] : [])].join('\n');
};

async function fonts(): Promise<Record<string, Uint8Array>> {
  const own = await Promise.all(fontFiles.map(async (file) => [named(file), await fontBytes(file)] as const));
  return { 'roman.woff2': roman, 'italic.woff2': italic, ...Object.fromEntries(own) };
}

export const GET: APIRoute = async () => {
  const made = await book();
  const cover = await coverOf(made, { roman, italic }, paletteOf(edition.data, 'light'));
  return new Response(epubOf(made, { css: styles(), fonts: await fonts(), cover }).slice());
};
