// The list of all rules. Adding a rule is its file and one line here.
import { cjkLeak } from './eligibility/cjkLeak';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [cjkLeak];
