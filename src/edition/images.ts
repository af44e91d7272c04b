/** Images that a text shows lie in `images/` of its content folder, and are written by their address: `![A hive](/images/hive.png)`. */
export const IMAGE_FOLDER = 'images';

/** What browsers show and cannot run. */
const ENDING = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const NAME = /^[\w-][\w.-]*$/;

const isImageName = (name: string): boolean => NAME.test(name) && ENDING.test(name);

const IN_FOLDER = /^images\/[^/]+$/;

/** Whether a file of the content folder is an image but for its name, which cannot stand in an address. */
export const isMisnamedImage = (path: string): boolean =>
  IN_FOLDER.test(path) && ENDING.test(path) && !isImagePath(path);

/** Whether a file of the content folder is an image, by its path. */
export const isImagePath = (path: string): boolean =>
  path.startsWith(`${IMAGE_FOLDER}/`) && isImageName(path.slice(IMAGE_FOLDER.length + 1));

/** What an address below the images names; empty where it is none. */
const nameIn = (url: string): string => /^\/images\/([^/?#]+)$/.exec(url)?.[1] ?? '';

/** The image that an address names; null where it names none of the edition's. */
export function imageOf(url: string): string | null {
  const name = nameIn(url);
  return isImageName(name) ? name : null;
}

function unescaped(name: string): string | null {
  try {
    return decodeURIComponent(name).normalize();
  } catch {
    return null;
  }
}

/** The image that an address names, also one whose file has a name that no image can have; null where it means none. */
export function imageMeant(url: string): string | null {
  const name = unescaped(nameIn(url));
  return imageOf(url) ?? (name !== null && isMisnamedImage(`${IMAGE_FOLDER}/${name}`) ? name : null);
}
