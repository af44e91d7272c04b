import type { Element } from 'hast';
import { safeImage } from '../../html/addresses.ts';
import { attribute } from '../../html/tree.ts';
import { addressBeside, BESIDE } from '../beside.ts';

/** Where a picture is to be found: a saved page names its own copy of it, and the true address stands elsewhere. */

/** “page_files/a.jpg”, as browsers write it when they save a page. */
const SAVED = /^(?!https?:|\/\/|data:)(?:\.\/)?(?:[^?#]*[ _-](?:files|Dateien|fichiers|archivos|bestanden|файлы)\/)/i;

const widest = (srcset: string): string[] =>
  srcset
    .split(/,\s+/)
    .map((one) => one.trim().split(/\s+/))
    .sort((a, b) => (Number.parseFloat(b[1] ?? '1') || 0) - (Number.parseFloat(a[1] ?? '1') || 0))
    .map(([address]) => address ?? '');

/** `srcset` as hast has it: a list or a text. */
function srcsetOf({ properties }: Element): string {
  const value = properties['srcSet'];
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
}

/** Where pictures of a text are looked for. */
export interface Places {
  /** The address that relative ones start from. */
  base: string | null;
  /** Files that lie beside the source, where those are carried: a path that is one of theirs means it, whatever the base. */
  beside: readonly string[];
}

/** All addresses that an image names. */
export function addressesOf(image: Element): string[] {
  const named = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc'].map((name) => attribute(image, name));
  return [...named, ...widest(srcsetOf(image))].filter((one): one is string => Boolean(one));
}

/** The best address that an image names: its true one before the copy that a browser saved; null when it names none that can be kept. */
export function imageAddress(image: Element, { base, beside }: Places): string | null {
  const all = addressesOf(image);
  const elsewhere = all.filter((one) => !SAVED.test(one));
  const absolute = elsewhere.filter((one) => /^(?:https?:)?\/\//i.test(one));
  const addresses = [
    ...elsewhere.map((one) => addressBeside(one, beside)),
    ...[...absolute, ...elsewhere].map((one) => safeImage(one, base)),
    ...all.filter((one) => SAVED.test(one)).map((one) => safeImage(one, BESIDE)),
  ];
  return addresses.find((one) => one !== null) ?? null;
}
