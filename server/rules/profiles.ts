// Profiles: levels for all rules at once, from which single rules may still differ.
import { LEVELS, type Level, ownLevel, type Rule } from './rule';

export type Profile = 'recommended' | 'strict' | 'all';
export const PROFILES: readonly Profile[] = ['recommended', 'strict', 'all'];

/**
 * The level of a rule in a profile.
 *
 * `recommended`: its own. `strict`: what is on there, one step louder, and no quieter than it is grave: hints are seen, notes
 * are warnings, and a warning stops a check as an error does; what is off stays off, since nobody has found it right often
 * enough. `all`: every rule as grave as it is, also those that are off.
 */
export function levelIn(profile: Profile, rule: Rule): Level {
  const own = ownLevel(rule);
  if (profile === 'all') return rule.severity;
  if (profile === 'recommended' || own === 'off') return own;
  const louder = Math.min(LEVELS.indexOf(own) + 1, LEVELS.length - 1);
  return LEVELS[Math.max(louder, LEVELS.indexOf(rule.severity))] ?? own;
}
