import { chosen } from './settings.ts';

/**
 * The keys of the site, in the order of their list: the one place that names them. The list says what each does in the site's
 * strings (`strings.keys`); it is done where `onKey` is called.
 */
export const KEYS = [
  { key: '/' },
  { key: 'j' },
  { key: 'k' },
  { key: 'c' },
  { key: 'h' },
  { key: 'n' },
  { key: 'f' },
  { key: 'Escape', shown: 'Esc' },
  { key: '?' },
] as const;

/** The keys that the reader can switch off: those that are one character. */
const isOff = (key: string): boolean => key.length === 1 && chosen('keys') === 'off';

export type Key = (typeof KEYS)[number]['key'];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Calls what a key does. Keys with modifiers, and keys typed into a field, are left alone; so is one whose action says false. */
export function onKey(actions: Partial<Record<Key, () => boolean>>): void {
  document.addEventListener('keydown', (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
    if (isOff(event.key) || event.getModifierState('AltGraph')) return;
    if (actions[event.key as Key]?.()) event.preventDefault();
  });
}
