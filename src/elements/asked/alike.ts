import { nameKey } from '../../searching/asked-name.ts';

/** The id of this page that is spelt almost like one that it has not: with other capitals, accents or hyphens. */
export function idLike(id: string): string | null {
  const asked = nameKey(id);
  const places = asked ? document.querySelectorAll('main [id]') : [];
  return [...places].find((place) => nameKey(place.id) === asked)?.id ?? null;
}
