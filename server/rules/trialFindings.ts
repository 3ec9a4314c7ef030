// Runs the rules over the trial: those that read what has changed; the others keep their findings, at their new places.
import type { AnySectionKind, Section } from '../format/section';
import { startOf, type Tree } from '../format/tree';
import type { Trial } from '../protocol/trial';
import { shift, type TextRange } from '../text/range';
import { type CriteriaChange, criteriaChange, isUnmoved } from './criteriaChange';
import { type Active, anchoredInTree, type LocalFinding, NOTHING, noteFailure, touches } from './localFinding';
import type { Facts, Rule, Severity, TrialRule } from './rule';

export interface TrialRules {
  readonly trialRules: readonly Active<TrialRule>[];
  /** 1 for each of them that must run when sections of these kinds changed. */
  readonly trialRulesOf: (changed: ReadonlySet<AnySectionKind>) => Uint8Array;
}

/** What they found in one version. */
export interface TrialFindings {
  readonly trial: Trial;
  /** One entry a rule of the trial, in the order of the rules; ranges count from the document's beginning. */
  readonly ofTrial: readonly (readonly LocalFinding[])[];
  /** Rules that threw, with what they threw; their other findings stand. */
  readonly failures: ReadonlyMap<string, unknown>;
}

export function checkTrial(
  trial: Trial,
  rules: TrialRules,
  facts: Facts,
  failures: Map<string, unknown>,
  before: TrialFindings | undefined,
): TrialFindings['ofTrial'] {
  if (rules.trialRules.length === 0) return [];
  const at = (section: Section, r: TextRange): TextRange => shift(r, startOf(trial.tree, section));
  const changed = before === undefined ? undefined : changedKinds(trial, before);
  const toRun = changed === undefined ? undefined : rules.trialRulesOf(changed);
  // Where nothing but words of criteria has changed, rules that look at others are not concerned.
  const change = before === undefined || changed === undefined ? undefined : onlyCriteria(trial, before.trial, changed);
  const hadFailures = before !== undefined && before.failures.size > 0;
  const all: (readonly LocalFinding[])[] = [];
  for (let index = 0; index < rules.trialRules.length; index++) {
    const { rule, severity } = rules.trialRules[index] as Active<TrialRule>;
    const old = before?.ofTrial[index];
    const mayKeep =
      toRun !== undefined &&
      (toRun[index] === 0 || (change !== undefined && rule.reads !== 'document' && isUnmoved(change, rule.hinges))) &&
      !(hadFailures && before.failures.has(rule.id));
    const standing = mayKeep && old !== undefined ? stillStanding(old, before?.trial.tree, change) : undefined;
    all.push(standing ?? runOnTrial(rule, severity, trial, facts, failures, at));
  }
  return all;
}

interface ChangedCriteria extends CriteriaChange {
  /** The number of their section in the tree. */
  readonly section: number;
}

function onlyCriteria(
  { readings }: Trial,
  before: Trial,
  changed: ReadonlySet<AnySectionKind>,
): ChangedCriteria | undefined {
  if (changed.size !== 1 || !changed.has('eligibility')) return undefined;
  const section = readings.findIndex((reading, index) => reading !== before.readings[index]);
  if (readings.findLastIndex((reading, index) => reading !== before.readings[index]) !== section) return undefined;
  const change = criteriaChange(before.readings[section], readings[section]);
  return change === undefined ? undefined : { ...change, section };
}

/** The findings of a rule that is not concerned; undefined when one of them stands in the changed lines. */
function stillStanding(
  old: readonly LocalFinding[],
  tree: Tree | undefined,
  change: ChangedCriteria | undefined,
): readonly LocalFinding[] | undefined {
  if (old.length === 0 || tree === undefined) return old;
  const anchored = anchoredInTree(old, tree);
  return change !== undefined && touches(anchored, change.section, change.from, change.to - 1) ? undefined : anchored;
}

function runOnTrial(
  rule: TrialRule,
  severity: Severity,
  trial: Trial,
  facts: Facts,
  failures: Map<string, unknown>,
  at: (section: Section, range: TextRange) => TextRange,
): readonly LocalFinding[] {
  let found: LocalFinding[] | undefined;
  guarded(rule, failures, () =>
    rule.check(
      trial,
      facts,
      (f) => {
        found ??= [];
        found.push({ found: f, rule, severity });
      },
      at,
    ),
  );
  return found ?? NOTHING;
}

/** 1 for each rule that must run when sections of these kinds changed; made once for kinds that change together. */
export function rulesByKinds(rules: readonly Active<TrialRule>[]): TrialRules['trialRulesOf'] {
  const known = new Map<string, Uint8Array>();
  return (changed) => {
    const key = [...changed].join();
    let flags = known.get(key);
    if (flags === undefined) {
      flags = Uint8Array.from(rules, ({ rule: { reads } }) =>
        reads === 'document' || reads.some((kind) => changed.has(kind)) ? 1 : 0,
      );
      if (known.size >= MOST_KINDS) known.clear();
      known.set(key, flags);
    }
    return flags;
  };
}

const MOST_KINDS = 40;

/** The kinds of the sections that are read anew; undefined when the sections themselves are others than before. */
function changedKinds(trial: Trial, { trial: before }: TrialFindings): ReadonlySet<AnySectionKind> | undefined {
  if (trial.tree.structure !== before.tree.structure) return undefined;
  if (before.readings.length !== trial.readings.length) return undefined;
  const changed = new Set<AnySectionKind>();
  trial.readings.forEach((reading, index) => {
    if (reading !== before.readings[index]) changed.add(reading.section.kind);
  });
  return changed;
}

/** A rule that throws costs its own findings only. */
function guarded(rule: Rule, failures: Map<string, unknown>, check: () => void): void {
  try {
    check();
  } catch (error) {
    noteFailure(rule, failures, error);
  }
}
