import { isSpeltAlike, pathOf } from '../../citing/asked-in-browser.ts';
import { decoded } from '../../edition/decoded.ts';
import { markLanding, rememberSaying } from '../search/landing.ts';

/** Longer addresses are no names, and no line holds them, in characters. */
const LONGEST = 80;

/** The address that was asked for, within the site, as people read it. */
export function askedHere(): string {
  const asked = decoded(pathOf(location.pathname) + location.hash);
  return asked.length > LONGEST ? `${asked.slice(0, LONGEST)}…` : asked;
}

/** Goes to what the address meant, on another page or on this; `said` stands there, but where only the spelling was another. */
export function lead(href: string, said: string): void {
  const isHere = new URL(href, location.href).pathname === location.pathname;
  if (!isSpeltAlike(pathOf(location.pathname) + location.hash, pathOf(href))) rememberSaying(href, said);
  location.replace(href);
  if (isHere) void markLanding();
}
