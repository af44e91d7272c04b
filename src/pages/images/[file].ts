import type { APIRoute, GetStaticPaths } from 'astro';
import { imageSizes, imageBytes, imageFiles, type ImageFile } from '../../site-images.ts';
import { edition } from '../../site.ts';

/** The images of the edition, as they are and in smaller forms. */
export const getStaticPaths = (async () =>
  imageFiles(await imageSizes(edition.images)).map((image) => ({
    params: { file: image.file },
    props: image,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<ImageFile> = async ({ props, logger }) => new Response(await imageBytes(props, logger));
