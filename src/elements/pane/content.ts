import { permalink } from '../../edition/addresses.ts';
import { kindOf, parentOf, parseReference, type Reference } from '../../edition/reference.ts';
import { borrowed, pageAt } from '../preview/pages.ts';

/** A comment as the pane shows it. */
export interface Shown {
  comment: Reference;
  /** The passage of it that was asked for; null for the whole. */
  passage: Reference | null;
  /** Where it stands among the others of its thread. */
  place: string;
  /** What it answers, itself, what answers it. */
  body: HTMLElement[];
}

/** `t2-3-5` → the comment and the passage of it that is meant; null for anything else. */
export function understood(id: string): Pick<Shown, 'comment' | 'passage'> | null {
  const ref = parseReference(id);
  if (!ref) return null;
  if (kindOf(ref) === 'comment') return { comment: ref, passage: null };
  return kindOf(ref) === 'comment-passage' ? { comment: parentOf(ref)!, passage: ref } : null;
}

/** From the permanent page of the comment. Throws where that cannot be loaded. */
export async function contentOf(id: string): Promise<Shown | null> {
  const asked = understood(id);
  if (!asked) return null;
  const page = await pageAt(permalink(asked.comment));
  const all = (selector: string): HTMLElement[] => [...page.querySelectorAll(selector)].map(borrowed);
  const place = page.querySelector<HTMLAnchorElement>('[data-place]')!;
  return {
    ...asked,
    place: place.getAttribute('href')!,
    body: [
      ...all('[data-beside=before], [data-beside=named]'),
      ...all('[data-preview]'),
      ...all('[data-beside=after]'),
    ],
  };
}
