import { readFile } from 'node:fs/promises';
import type { APIContext, LocalImageService } from 'astro';
import { getConfiguredImageService, imageConfig } from 'astro:assets';
import { imageMetadata } from 'astro/assets/utils';
import { contentError, imageFile } from './reading/content-folder.ts';
import { smallForms, type Sizes } from './rendering/images.ts';

/** A file among the images of the site: one of the edition's, or a form of one in WebP. */
export interface ImageFile extends Record<string, unknown> {
  /** Its name in the address. */
  file: string;
  /** The image that it is made of. */
  of: string;
  /** How wide it is to be; null for as wide as the image itself. */
  width: number | null;
}

/** The check has seen that an image is whole; what its data say shows only when it is read. */
function unreadable(name: string, error: unknown): never {
  const why = (error as Error).message.replace(/\s+/g, ' ').replace(/[.:\s]*$/, '');
  throw contentError(`images/${name} cannot be read (${why}): save the picture anew from what it was made of.`);
}

/** How large the images of an edition are. Throws one sentence for what cannot be read. */
export async function imageSizes(names: readonly string[]): Promise<Sizes> {
  const sizes = new Map<string, { width: number; height: number }>();
  for (const name of names) {
    const bytes = await readFile(imageFile(name));
    const { width, height } = await imageMetadata(bytes, name).catch((error: unknown) => unreadable(name, error));
    sizes.set(name, { width, height });
  }
  return sizes;
}

/** Every file that the site has of these images. */
export const imageFiles = (sizes: Sizes): ImageFile[] =>
  [...sizes].flatMap(([of, size]) => [
    { file: of, of, width: null },
    ...smallForms(of, size).map(({ name, width }) => ({ file: name, of, width })),
  ]);

/** The bytes of such a file, forms made by Astro's own image service. Throws one sentence for what cannot be read. */
export async function imageBytes(
  { file, of, width }: ImageFile,
  logger: APIContext['logger'],
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await readFile(imageFile(of)));
  if (file === of) return bytes;
  const service = (await getConfiguredImageService()) as LocalImageService;
  const form = { src: of, width: width ?? undefined, format: 'webp', quality: 80 };
  const made = await service
    .transform(bytes, form, imageConfig, logger)
    .catch((error: unknown) => unreadable(of, error));
  return new Uint8Array(made.data);
}
