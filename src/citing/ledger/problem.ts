import { problem, type Place, type Problem } from '../../edition/problem.ts';
import type { Rule } from '../../edition/rules.ts';

const LEDGER: Place = { file: 'ledger.json', line: 1 };

/** What is wrong with content as its ledger sees it. */
export const wrong = (rule: Rule, what: string, remedy: string): Problem => problem(LEDGER, rule, what, remedy);
