// Ages that people do not reach: a limit beyond them is one finding, of age-implausible.
import type { Field } from '../../protocol/field';
import { type AgeLimit, ageInDays } from '../../protocol/values';
import { DAYS_IN } from '../../registry/ageUnits';

const OLDEST = { upper: 120 * DAYS_IN.Years, lower: 100 * DAYS_IN.Years } as const;

/** True for a maximum above 120 years and a minimum above 100. */
export const isBeyondHumanAge = ({ value }: Field<AgeLimit>, end: 'lower' | 'upper'): boolean =>
  value?.kind === 'limit' && ageInDays(value) > OLDEST[end] + 1;
