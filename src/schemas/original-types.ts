/** The CSL types of works that may be edited; browsers know them too. */
export const ORIGINAL_TYPES = ['post-weblog', 'webpage', 'article-journal', 'book', 'chapter'] as const;
