import type { StudyData } from './study.ts';

/** What `runStudy` gives; a test runs it again and compares. */
export const STUDY: StudyData = {
  lengths: [
    { low: 3, median: 3, high: 10.099999999999994 },
    { low: 5, median: 9, high: 14.199999999999989 },
    { low: 8, median: 12, high: 23 },
    { low: 11, median: 17, high: 26 },
    { low: 12, median: 20, high: 31.099999999999994 },
    { low: 17, median: 26, high: 41 },
    { low: 17, median: 28, high: 45.099999999999994 },
    { low: 22, median: 33, high: 55.099999999999994 },
  ],
  plain: [
    { low: 20, median: 35, high: 57 },
    { low: 37, median: 56, high: 82 },
    { low: 136, median: 184, high: 218 },
    { low: 429, median: 478, high: 549 },
    { low: 1475, median: 1561, high: 1677 },
  ],
  dated: [
    { low: 16, median: 23, high: 37 },
    { low: 12, median: 18, high: 35 },
    { low: 14, median: 18, high: 32 },
    { low: 10, median: 15, high: 23 },
    { low: 17, median: 22, high: 28 },
  ],
};
