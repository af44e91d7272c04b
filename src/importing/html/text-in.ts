import type { Element } from 'hast';
import { rawText } from '../../html/tree.ts';
import { oneLine } from '../characters.ts';

/** The words of an element in one line; empty where there is none. */
export const textIn = (element: Element | null): string => (element ? oneLine(rawText(element.children)) : '');
