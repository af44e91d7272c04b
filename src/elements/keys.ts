import type { strings } from '../strings/languages/en.ts';
import { chosen } from './settings.ts';

/** A key that the list of keys has; what it does is done where `onKey` is called. */
export type Key = keyof typeof strings.keys;

/** The keys that the reader can switch off: those that are one character. */
const isOff = (key: string): boolean => key.length === 1 && chosen('keys') === 'off';

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
