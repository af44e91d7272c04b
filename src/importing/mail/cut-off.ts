import { startOf } from '../characters.ts';
import { leavesOf } from '../mime.ts';
import type { Message } from './message.ts';

/** A file whose last message has a beginning of its parts, and no end. */
export function cutOff(messages: readonly Message[]): string[] {
  const last = messages.at(-1);
  if (!last || leavesOf(last.entity).isWhole) return [];
  return [
    `${last.file} breaks off: its last message (line ${last.line}, “${startOf(last.subject)}”) has no end, and whatever came next is missing; get it again.`,
  ];
}
