import { isSpeltAlike, pathOf } from '../../citing/asked-in-browser.ts';
import { decoded } from '../../edition/decoded.ts';
import { markLanding, rememberSaying } from '../search/landing.ts';

/** Longer addresses are no names, and no line holds them, in characters. */
const LONGEST = 80;

/** A page within the site and the place on it, whatever else is asked of it. */
const placeOf = ({ pathname, hash }: URL | Location): string => pathOf(pathname) + hash;

/** The address that was asked for, within the site, as people read it. */
export function askedHere(): string {
  const asked = decoded(placeOf(location));
  return asked.length > LONGEST ? `${asked.slice(0, LONGEST)}…` : asked;
}

/** Goes to what the address meant, on another page or on this; `said` stands there, but where only the spelling was another. */
export function lead(href: string, said: string): void {
  const to = new URL(href, location.href);
  if (!isSpeltAlike(placeOf(location), placeOf(to))) rememberSaying(href, said);
  location.replace(href);
  if (to.pathname === location.pathname) void markLanding();
}
