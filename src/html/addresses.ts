import { HTML_LIMITS } from './limits.ts';

const SAFE = ['http:', 'https:', 'mailto:'];

/**
 * An address as it may be kept: absolute and of a harmless kind. Relative ones are resolved against the page's own
 * address; without one they are dropped, as is all that a browser would run or read from the reader's disk.
 */
export function safeAddress(href: string | null, base: string | null): string | null {
  if (!href) return null;
  try {
    const url = base ? new URL(href, base) : new URL(href);
    if (!SAFE.includes(url.protocol) || url.username || url.password) return null;
    return url.href;
  } catch {
    return null;
  }
}

/** Pictures that a file holds itself. Drawings (SVG) are programs of a kind, and stay out. */
const HELD = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=\s]+$/;

/** The address of a picture: as above, or the picture itself. */
export const safeImage = (src: string | null, base: string | null): string | null =>
  src && src.length <= HTML_LIMITS.pictureLength && HELD.test(src) ? src.replace(/\s+/g, '') : webAddress(src, base);

function webAddress(src: string | null, base: string | null): string | null {
  const address = safeAddress(src, base);
  return address?.startsWith('mailto:') ? null : address;
}
