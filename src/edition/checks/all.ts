import type { Edition } from '../edition.ts';
import { isAt, type Problem } from '../problem.ts';
import type { Published } from '../paths.ts';
import type { Rule } from '../rules.ts';
import { checkAddresses } from './addresses.ts';
import { checkAnnotations } from './annotations.ts';
import { checkArgument } from './argument.ts';
import { checkCategories } from './categories.ts';
import { checkFinding } from './finding.ts';
import { checkLabels } from './labels.ts';
import { checkLinks } from './links.ts';
import { checkModels } from './models.ts';
import { checkTermNames } from './term-names.ts';
import { checkNotes } from './notes.ts';
import { checkOutline } from './outline.ts';
import { checkQuotations } from './quotations.ts';
import { checkReplies } from './replies.ts';
import { checkSpeakers } from './speakers.ts';
import { checkUniqueness, withTwins } from './uniqueness.ts';
import type { Checked, Withdrawn } from './withdrawn.ts';

type Check = (edition: Checked) => Problem[];

/** What may be wrong with a single item of the outline, in the order in which an editor would mend it. */
const OF_ITEMS: Check[] = [checkUniqueness, checkQuotations];
const OTHERS: Check[] = [
  checkReplies,
  checkSpeakers,
  checkNotes,
  checkAnnotations,
  checkLinks,
  checkTermNames,
  checkLabels,
  checkCategories,
  checkModels,
  checkFinding,
  checkArgument,
];

/** What seems to be wrong with a thread for no other reason than that two of its comments have one reference. */
const FOLLOWING: ReadonlySet<Rule> = new Set<Rule>([
  'misplaced-reference',
  'outline',
  'not-in-outline',
  'reply-target',
  'attribution',
]);

/**
 * What only the whole edition can show to be wrong. That an item is not the one that the outline has is said only where
 * nothing else is wrong with it. What was published keeps its pages: links may lead there.
 */
export function checkEdition(linked: Edition, published: Published, withdrawn: Withdrawn): Problem[] {
  const edition = { ...linked, withdrawn };
  const ofItems = OF_ITEMS.flatMap((check) => check(edition));
  const outline = checkOutline(edition).filter((one) => !ofItems.some(isAt(one)));
  const others = OTHERS.flatMap((check) => check(edition));
  const twins = withTwins(edition);
  const follows = ({ file, rule }: Problem): boolean => twins.has(file) && FOLLOWING.has(rule);
  return [...[...ofItems, ...outline, ...others].filter((one) => !follows(one)), ...checkAddresses(edition, published)];
}
