/**
 * Zones as people name them, in minutes east of Greenwich. Where several have one name, it is taken for the zone that pages in
 * English mean by it far the most: BST for Britain's summer time, not Bangladesh's time; CST and MST for those of North America,
 * not for China's and Malaysia's. IST is none: India, Ireland and Israel all write it, and no choice would be safe.
 */
const NAMED: Record<string, number> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  SAST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  JST: 540,
  KST: 540,
  AWST: 480,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  NST: -210,
  NDT: -150,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
};

const MOST = 14 * 60;

export const ZONE_NAME = Object.keys(NAMED).join('|');

/** A pattern of what names a zone: a name, or an offset like `+01:00`, `-5`, `UTC+2`. */
export const ZONE = String.raw`(?:UTC|GMT)?\s*[+\-−]\d{1,2}(?::?\d{2})?|${ZONE_NAME}`;

const OFFSET = /([+\-−])(\d{1,2}):?(\d{2})?$/;

/** In minutes; null for an offset that no zone has. */
export function offsetOf(zone: string): number | null {
  const named = NAMED[zone.toUpperCase()];
  if (named !== undefined) return named;
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? [];
  const offset = Number(hours) * 60 + Number(minutes ?? 0);
  return offset <= MOST ? (sign === '+' ? offset : -offset) : null;
}
