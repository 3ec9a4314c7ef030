// What is to be said of a record because of other files that hold it too.
import { comparedValues } from '../protocol/recordValues';
import { documentRange, type Trial } from '../protocol/trial';
import type { Finding, RuleSet } from './engine';
import type { OtherFile } from './rule';

/** Of more files of one record the rest is not looked at: the work must not grow with the square of their number. */
export const MOST_OTHERS = 10;

const NOTHING: readonly Finding[] = [];

/** The findings of a record beside the `others` that have its NCT number. */
export function findingsAcross(
  trial: Trial,
  { filesRules }: RuleSet,
  others: readonly OtherFile[],
): readonly Finding[] {
  const { section, nctId } = trial.record;
  if (!trial.isProtocol || nctId.value === undefined || others.length === 0 || filesRules.length === 0) return NOTHING;
  const here = comparedValues(trial);
  const found: Finding[] = [];
  for (const { rule, severity } of filesRules) {
    const said = rule.check(nctId.value, here, others);
    if (said === undefined) continue;
    const range = documentRange(trial, section, nctId.range);
    found.push({ rule, severity, range, ...said, fixes: [], related: [] });
  }
  return found;
}
