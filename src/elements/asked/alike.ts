import { spellingKey } from '../../searching/asked-name.ts';

/** The id of this page that is spelt almost like one that it has not: with other capitals, accents or hyphens. */
export function idLike(id: string): string | null {
  const asked = spellingKey(id);
  const places = asked ? document.querySelectorAll('main [id]') : [];
  return [...places].find((place) => spellingKey(place.id) === asked)?.id ?? null;
}
