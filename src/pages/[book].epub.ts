import type { APIRoute, GetStaticPaths } from 'astro';
import { bookName } from '../book/book.ts';
import { imagesOf } from '../book/images.ts';
import shared from '../book/book.css?raw';
import css from '../epub/epub.css?raw';
import { epubOf } from '../epub/epub.ts';
import { coverOf } from '../images/cover.ts';
import { book, citing } from '../site.ts';
import { imageBytes } from '../site-images.ts';
import { faces } from '../site-cards.ts';
import { italic, roman } from '../styles/fonts/faces.ts';

/** The edition as an EPUB, which has its revision in its name. */
export const getStaticPaths = (() => [{ params: { book: bookName(citing) } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ logger }) => {
  const made = await book();
  const cover = await coverOf(made, faces);
  const images: Record<string, Uint8Array> = {};
  for (const name of imagesOf(made)) images[name] = await imageBytes({ file: name, of: name, width: null }, logger);
  const fonts = { 'roman.woff2': roman, 'italic.woff2': italic };
  return new Response(epubOf(made, { css: `${shared}\n${css}`, fonts, cover, images }).slice());
};
