import { ASKING, COMMON } from './languages/en.ts';
import { stemOf } from './words.ts';

const asking = new Set(ASKING.map(stemOf));

/** Words too common to tell passages apart. */
export const isStopWord = (plain: string): boolean => COMMON.has(plain);
/** Words by which one asks rather than what one asks for. */
export const isAskingWord = (stem: string): boolean => asking.has(stem);
