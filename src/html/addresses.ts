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
