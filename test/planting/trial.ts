// Plants one kind of defect into records, one at a time, and asks the rules.

import { parse } from '../../server/format/tree';
import { readTrial } from '../../server/protocol/trial';
import { RULES } from '../../server/rules';
import { analyseNow, collect, ruleSet } from '../../server/rules/engine';
import { levelIn } from '../../server/rules/profiles';
import { SourceText } from '../../server/text/sourceText';
import { TODAY } from '../fixtures/findings';
import { usage } from '../fixtures/usage';
import { randomFrom, shuffled } from './random';
import type { Defect, WholeRecord } from './record';

/** A finding as the planting test sees it. */
export interface SeenFinding {
  readonly rule: string;
  readonly category: string;
  readonly line: number;
  readonly text: string;
  readonly message: string;
}

/** What came of one planted defect. */
export interface Outcome {
  readonly record: string;
  /** The planted lines, as they read now, each with its number from 0. */
  readonly lines: readonly { readonly line: number; readonly text: string }[];
  readonly isFound: boolean;
  /** New findings on other lines. */
  readonly elsewhere: readonly SeenFinding[];
  /** New findings of other rules on the planted lines. */
  readonly besides: readonly SeenFinding[];
}

const SET = ruleSet(RULES, (rule) => levelIn('recommended', rule), TODAY, { usage: usage(), dictionary: new Set() });

/** What a user sees in a text, in the profile `recommended`. */
export function seen(text: string): readonly SeenFinding[] {
  const analysis = analyseNow(readTrial(parse(text)), SET);
  for (const [rule, error] of analysis.failures) throw new Error(`rule ${rule} threw`, { cause: error });
  const source = SourceText.of(text);
  const lines = text.split('\n');
  return collect(analysis).findings.map(({ rule, range, message }) => {
    const { line } = source.positionAt(range.start);
    return { rule: rule.id, category: rule.category, line, text: lines[line] ?? '', message };
  });
}

/** A record, and what is found in it as it is. */
export interface Ground {
  readonly name: string;
  readonly record: WholeRecord;
  readonly before: readonly SeenFinding[];
}

/** Plants the defect once into each of the records, until it stands in `wanted` of them. */
export function plantings(defect: Defect, grounds: readonly Ground[], wanted: number, seed = 1): readonly Outcome[] {
  const random = randomFrom(seed);
  const outcomes: Outcome[] = [];
  for (const ground of shuffled(random, grounds)) {
    if (outcomes.length >= wanted) break;
    const outcome = plantingIn(defect, ground, random);
    if (outcome !== undefined) outcomes.push(outcome);
  }
  return outcomes;
}

/** A defect for which its rules already speak there is no test of them. */
function plantingIn(defect: Defect, { name, record, before }: Ground, random: () => number): Outcome | undefined {
  const planted = defect.plant(record, random);
  if (planted === undefined) return undefined;
  if (before.some(({ rule, line }) => defect.rules.includes(rule) && planted.oldLines.has(line))) return undefined;
  const after = seen(planted.text);
  const known = new Map<string, number>();
  const key = ({ rule, text }: SeenFinding): string => `${rule} ${text.trim()}`;
  for (const finding of before) known.set(key(finding), (known.get(key(finding)) ?? 0) + 1);
  const isNew = (finding: SeenFinding): boolean => {
    const count = known.get(key(finding)) ?? 0;
    if (count > 0) known.set(key(finding), count - 1);
    return count === 0;
  };
  const rulesBefore = new Set(before.filter((f) => planted.oldLines.has(f.line)).map((f) => f.rule));
  const here = after.filter(({ line }) => planted.lines.has(line));
  const lines = planted.text.split('\n');
  return {
    record: name,
    lines: [...planted.lines].map((line) => ({ line, text: lines[line] ?? '' })),
    isFound: here.some(({ rule }) => defect.rules.includes(rule)),
    elsewhere: withoutSuccessors(
      after.filter((finding) => !planted.lines.has(finding.line) && isNew(finding)),
      before.filter((finding) => !after.some((now) => key(now) === key(finding))),
    ),
    besides: here.filter(({ rule }) => !defect.rules.includes(rule) && !rulesBefore.has(rule)),
  };
}

/** What was said of a record by one rule and is now said by its neighbour is not new: "stale" for "past its end". */
function withoutSuccessors(found: readonly SeenFinding[], gone: readonly SeenFinding[]): readonly SeenFinding[] {
  const left = gone.map(({ category }) => category);
  return found.filter(({ category }) => {
    const at = left.indexOf(category);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
