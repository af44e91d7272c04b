/** Images that a text shows lie in `images/` of its content folder, and are written by their address: `![A hive](/images/hive.png)`. */
export const IMAGE_FOLDER = 'images';

/** What browsers show and cannot run. */
const NAME = /^[\w-][\w.-]*\.(?:png|jpe?g|gif|webp|avif)$/i;

export const isImageName = (name: string): boolean => NAME.test(name);

/** Whether a file of the content folder is an image, by its path. */
export const isImagePath = (path: string): boolean =>
  path.startsWith(`${IMAGE_FOLDER}/`) && isImageName(path.slice(IMAGE_FOLDER.length + 1));

/** The image that an address names; null where it names none of the edition's. */
export function imageOf(url: string): string | null {
  const [, name] = /^\/images\/([^/?#]+)$/.exec(url) ?? [];
  return name !== undefined && isImageName(name) ? name : null;
}
