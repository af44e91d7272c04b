import type { APIContext, APIRoute, GetStaticPaths } from 'astro';
import { bookName } from '../book/book.ts';
import type { Book } from '../book/types.ts';
import { imagesOf } from '../book/images.ts';
import shared from '../book/book.css?raw';
import { inColoursOf, paletteOf } from '../edition/face/palette.ts';
import { ownBookFonts } from '../edition/face/style.ts';
import css from '../epub/epub.css?raw';
import { epubOf } from '../epub/epub.ts';
import { carriedAs } from '../epub/images.ts';
import coverSource from '../images/cover.ts?raw';
import drawSource from '../images/draw.ts?raw';
import { drawCover, type CoverWords } from '../images/cover.ts';
import { drawnOnce } from '../images/drawn-once.ts';
import { book, citing, edition } from '../site.ts';
import { faces } from '../site-cards.ts';
import { fontBytes, fontFiles } from '../site-fonts.ts';
import { imageBytes } from '../site-images.ts';
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

function cover({ site, title, cover, version }: Book): Promise<Uint8Array> {
  const words: CoverWords = { site, title, cover, version };
  const palette = paletteOf(edition.data, 'light');
  const key = [coverSource, drawSource, ...faces.map(({ data }) => data), JSON.stringify([words, palette])];
  return drawnOnce(key, () => drawCover(words, faces, palette));
}

async function images(made: Book, logger: APIContext['logger']): Promise<Record<string, Uint8Array>> {
  const shown: Record<string, Uint8Array> = {};
  for (const of of imagesOf(made)) {
    const file = carriedAs(of);
    shown[file] = await imageBytes({ file, of, width: null }, logger);
  }
  return shown;
}

export const GET: APIRoute = async ({ logger }) => {
  const made = await book();
  const files = { css: styles(), fonts: await fonts(), cover: await cover(made), images: await images(made, logger) };
  return new Response(epubOf(made, files).slice());
};
