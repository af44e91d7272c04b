/** Stands where the restatement of a passage is missing, in a draft. */
export const UNWRITTEN = 'To be written.';
