// Profiles: what each does to a rule's level.
import { expect, it } from 'vitest';
import { RULES } from '../../server/rules';
import { levelIn, PROFILES } from '../../server/rules/profiles';
import { LEVELS, type Level, type Rule, type Severity } from '../../server/rules/rule';

const [some] = RULES;
const made = (severity: Severity, recommended?: Level): Rule => {
  if (some === undefined) throw new Error('there are rules');
  const { recommended: _, ...rest } = some;
  return { ...rest, severity, ...(recommended === undefined ? {} : { recommended }) } as Rule;
};

it.each([
  // severity, recommended | in: recommended, strict, all
  ['error', undefined, 'error', 'error', 'error'],
  ['warning', undefined, 'warning', 'error', 'warning'],
  ['information', undefined, 'information', 'warning', 'information'],
  ['hint', undefined, 'hint', 'information', 'hint'],
  ['warning', 'off', 'off', 'off', 'warning'],
  ['warning', 'hint', 'hint', 'warning', 'warning'],
  ['warning', 'information', 'information', 'warning', 'warning'],
] as const)('of severity %s, recommended %s', (severity, recommended, ...levels) => {
  const rule = made(severity, recommended);
  expect(PROFILES.map((profile) => levelIn(profile, rule))).toEqual(levels);
});

it('are louder one than the other for every rule, and recommend no rule louder than it is grave', () => {
  for (const rule of RULES) {
    const [recommended = -1, strict = -1] = PROFILES.map((profile) => LEVELS.indexOf(levelIn(profile, rule)));
    expect(strict, rule.id).toBeGreaterThanOrEqual(recommended);
    expect(recommended, rule.id).toBeLessThanOrEqual(LEVELS.indexOf(rule.severity));
  }
});
