import type { APIRoute, GetStaticPaths } from 'astro';
import { bookName } from '../book/book.ts';
import shared from '../book/book.css?raw';
import css from '../epub/epub.css?raw';
import { epubOf } from '../epub/epub.ts';
import { coverOf } from '../images/cover.ts';
import { book, citing } from '../site.ts';
import { faces } from '../site-cards.ts';
import { italic, roman } from '../styles/fonts/faces.ts';

/** The edition as an EPUB, which has its revision in its name. */
export const getStaticPaths = (() => [{ params: { book: bookName(citing) } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const made = await book();
  const cover = await coverOf(made, faces);
  const fonts = { 'roman.woff2': roman, 'italic.woff2': italic };
  return new Response(epubOf(made, { css: `${shared}\n${css}`, fonts, cover }).slice());
};
