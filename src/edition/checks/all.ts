import type { Edition } from '../edition.ts';
import type { Problem } from '../problem.ts';
import { checkFinding } from './finding.ts';
import { checkLinks } from './links.ts';
import { checkNames } from './names.ts';
import { checkNotes } from './notes.ts';
import { checkOutline } from './outline.ts';
import { checkQuotations } from './quotations.ts';
import { checkReplies } from './replies.ts';
import { checkSpeakers } from './speakers.ts';
import { checkUniqueness } from './uniqueness.ts';

/** What only the whole edition can show to be wrong, in the order in which an editor would mend it. */
const CHECKS: ((edition: Edition) => Problem[])[] = [
  checkUniqueness,
  checkOutline,
  checkReplies,
  checkQuotations,
  checkSpeakers,
  checkNotes,
  checkLinks,
  checkNames,
  checkFinding,
];

export const checkEdition = (edition: Edition): Problem[] => CHECKS.flatMap((check) => check(edition));
