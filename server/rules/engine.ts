// The engine: runs rules over a trial and keeps what they said of every line and section that has not changed.
import { type AnySectionKind, alignSections, type Section } from '../format/section';
import { lineCriterion } from '../protocol/criterionReadings';
import { lazily } from '../protocol/kept';
import type { Reading, Trial } from '../protocol/trial';
import { NOTHING_SHARED, spliced } from '../text/align';
import { withoutLineEnd } from '../text/sourceText';
import { type CriteriaChange, criteriaChange, isUnmoved } from './criteriaChange';
import { type Active, anchoredIn, type LocalFinding, NOTHING, noteFailure, touches } from './localFinding';
import type { Facts, FilesRule, Found, Level, LineRule, Rule, RuleLine, SectionRule, TrialRule, Words } from './rule';
import { type Counts, NONE_COUNTED, recounted } from './severityCounts';
import { checkTrial, rulesByKinds, type TrialFindings, type TrialRules } from './trialFindings';
import { type TriggerScan, triggerScan } from './triggers';

/** The rules to run, each with its level, and the date that counts as today. The same object while nothing changes. */
export interface RuleSet extends TrialRules {
  readonly lineRules: ReadonlyMap<AnySectionKind, readonly ActiveLineRule[]>;
  /** Says which of the line rules to ask about a line. */
  readonly scan: () => TriggerScan;
  readonly sectionRules: ReadonlyMap<AnySectionKind, readonly Active<SectionRule>[]>;
  /** Asked by whoever knows the other files of a record (rules/acrossFiles.ts). */
  readonly filesRules: readonly Active<FilesRule>[];
  readonly referenceDate: Facts['referenceDate'];
  readonly words: Words | undefined;
}

export { type Collected, collect, type Finding } from './collect';

interface ActiveLineRule extends Active<LineRule> {
  /** Its number in the scan. */
  readonly number: number;
}

interface SectionFindings extends LineFindings {
  readonly section: Section;
  readonly reading: Reading | undefined;
  /** One entry a rule of the section, in the order of the rules. */
  readonly ofSection: readonly (readonly LocalFinding[])[];
}

interface LineFindings {
  /** One entry a line; undefined for most. Empty when no line of the section has any. */
  readonly ofLines: readonly (readonly LocalFinding[] | undefined)[];
  /** How many they are. */
  readonly countOfLines: Counts;
}

const NO_LINES: LineFindings = { ofLines: [], countOfLines: NONE_COUNTED };

/** All findings of one version. Keep it and give it back with the next version. */
export interface Analysis extends TrialFindings {
  readonly rules: RuleSet;
  readonly facts: Facts;
  readonly sections: readonly SectionFindings[];
}

export function ruleSet(
  rules: readonly Rule[],
  level: (rule: Rule) => Level,
  referenceDate: Facts['referenceDate'],
  words?: Words,
): RuleSet {
  const lineRules = new Map<AnySectionKind, ActiveLineRule[]>();
  const scanned: LineRule[] = [];
  const sectionRules = new Map<AnySectionKind, Active<SectionRule>[]>();
  const trialRules: Active<TrialRule>[] = [];
  const filesRules: Active<FilesRule>[] = [];
  const add = <A>(map: Map<AnySectionKind, A[]>, kinds: readonly AnySectionKind[], a: A) => {
    for (const kind of kinds) map.set(kind, [...(map.get(kind) ?? []), a]);
  };
  for (const rule of rules) {
    const severity = level(rule);
    if (severity === 'off') continue;
    if (rule.scope === 'line') add(lineRules, rule.sections, { rule, severity, number: scanned.push(rule) - 1 });
    else if (rule.scope === 'section') add(sectionRules, rule.sections, { rule, severity });
    else if (rule.scope === 'trial') trialRules.push({ rule, severity });
    else filesRules.push({ rule, severity });
  }
  return {
    lineRules,
    sectionRules,
    trialRules,
    filesRules,
    trialRulesOf: rulesByKinds(trialRules),
    scan: lazily(() => triggerScan(scanned)),
    referenceDate,
    words,
  };
}

/** How many lines are checked between two chances to stop. */
const LINES_A_STEP = 200;

/**
 * Checks a trial. A generator, so that whoever runs it may stop it or let others work between two steps; its return
 * value is the analysis. `before` is that of an earlier version: lines and sections that are the same keep theirs.
 */
export function* analyse(trial: Trial, rules: RuleSet, before?: Analysis): Generator<undefined, Analysis, undefined> {
  const facts = factsOf(trial, rules, before);
  const failures = new Map<string, unknown>();
  const sections: SectionFindings[] = [];
  let ofTrial: Analysis['ofTrial'] = [];
  if (trial.isProtocol) {
    const known = before?.rules === rules ? before.sections : [];
    const sameFacts = before?.facts === facts;
    const bySection = lazily(() => new Map(known.map((s) => [s.section, s])));
    let gone: readonly SectionFindings[] | undefined;
    const all = trial.tree.sections;
    for (let index = 0; index < all.length; index++) {
      const section = all[index] as Section;
      // Most edits leave all sections where they were.
      const kept = known[index]?.section === section ? known[index] : bySection().get(section);
      if (kept === undefined) gone ??= withoutSections(known, all);
      const old = kept ?? gone?.find((s) => s.section.kind === section.kind);
      const reading = trial.readings[index];
      const { ofLines, countOfLines } = kept ?? (yield* checkLines(section, reading, rules, failures, old));
      if (kept !== undefined && sameFacts && kept.reading === reading) sections.push(kept);
      else {
        const ofSection = checkSection(reading, rules, facts, failures, sameFacts ? old : undefined, before?.failures);
        sections.push({ section, reading, ofLines, countOfLines, ofSection });
      }
      // Rules on a section of very many lines take a while.
      if (kept === undefined) yield;
    }
    ofTrial = checkTrial(trial, rules, facts, failures, sameFacts && before?.rules === rules ? before : undefined);
  }
  return { trial, rules, facts, sections, ofTrial, failures };
}

/** What was found in sections that are no longer there. */
function withoutSections(known: readonly SectionFindings[], sections: readonly Section[]): readonly SectionFindings[] {
  const here = new Set(sections);
  return known.filter((s) => !here.has(s.section));
}

/** Runs `analyse` to its end without a stop. */
export function analyseNow(trial: Trial, rules: RuleSet, before?: Analysis): Analysis {
  const steps = analyse(trial, rules, before);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function factsOf(trial: Trial, rules: RuleSet, before: Analysis | undefined): Facts {
  const facts: Facts = {
    layout: trial.layout,
    isExtract: trial.extract !== undefined,
    referenceDate: rules.referenceDate,
    words: rules.words,
  };
  const old = before?.facts;
  const same =
    old?.layout === facts.layout &&
    old.isExtract === facts.isExtract &&
    old.referenceDate === facts.referenceDate &&
    old.words === facts.words;
  return same ? old : facts;
}

function* checkLines(
  section: Section,
  reading: Reading | undefined,
  rules: RuleSet,
  failures: Map<string, unknown>,
  before: SectionFindings | undefined,
): Generator<undefined, LineFindings, undefined> {
  const active = rules.lineRules.get(section.kind) ?? [];
  if (active.length === 0) return NO_LINES;
  const { ofLines: old, countOfLines: counted } = before ?? NO_LINES;
  const shared = old.length === 0 || before === undefined ? NOTHING_SHARED : alignSections(before.section, section);
  const end = section.lines.length - shared.suffix;
  const check = lineChecker(section, reading, active, rules.scan(), failures);
  const middle: (readonly LocalFinding[] | undefined)[] = [];
  for (let line = shared.prefix; line < end; line++) {
    middle.push(check(line));
    if ((line - shared.prefix) % LINES_A_STEP === LINES_A_STEP - 1) yield;
  }
  const gone = old.slice(shared.prefix, old.length - shared.suffix);
  return {
    ofLines: spliced(old, shared.prefix, gone.length, middle),
    countOfLines: recounted(counted, gone, middle),
  };
}

/** Runs the rules over one line of the section. One closure for all lines: lines are many, and most have no finding. */
function lineChecker(
  section: Section,
  reading: Reading | undefined,
  active: readonly ActiveLineRule[],
  scan: TriggerScan,
  failures: Map<string, unknown>,
): (line: number) => readonly LocalFinding[] | undefined {
  const criteria = reading?.kind === 'eligibility' ? reading : undefined;
  const byNumber: (ActiveLineRule | undefined)[] = [];
  for (const own of active) byNumber[own.number] = own;
  let found: LocalFinding[] | undefined;
  let current = active[0];
  const report = (f: Found): void => {
    if (current === undefined) return;
    found ??= [];
    found.push({ found: f, rule: current.rule, severity: current.severity });
  };
  return (line) => {
    const role = section.roles[line] ?? 'blank';
    if (role === 'blank' || role === 'sentence' || role === 'heading') return undefined;
    const text = withoutLineEnd(section.lines[line] ?? '');
    scan.look(text);
    const given: RuleLine = {
      text,
      isAscii: scan.isAscii(),
      role,
      section: section.kind,
      criterion: criteria === undefined ? undefined : () => lineCriterion(criteria, line),
    };
    found = undefined;
    for (let number = scan.next(-1); number !== -1; number = scan.next(number)) {
      current = byNumber[number];
      if (current === undefined) continue;
      try {
        current.rule.check(given, report);
      } catch (error) {
        noteFailure(current.rule, failures, error);
      }
    }
    return found;
  };
}

function checkSection(
  reading: Reading | undefined,
  rules: RuleSet,
  facts: Facts,
  failures: Map<string, unknown>,
  before: SectionFindings | undefined,
  failedBefore: Analysis['failures'] | undefined,
): SectionFindings['ofSection'] {
  if (reading === undefined) return [];
  const change = criteriaChange(before?.reading, reading);
  let found: LocalFinding[] | undefined;
  let current: Active<SectionRule> | undefined;
  // One closure for all rules.
  const report = (f: Found): void => {
    if (current === undefined) return;
    found ??= [];
    found.push({ found: f, rule: current.rule, severity: current.severity });
  };
  return (rules.sectionRules.get(reading.section.kind) ?? []).map((active, index) => {
    const standing =
      before === undefined ||
      change === undefined ||
      failedBefore?.has(active.rule.id) === true ||
      !isUnmoved(change, active.rule.hinges)
        ? undefined
        : stillStanding(before, index, change);
    if (standing !== undefined) return standing;
    found = undefined;
    current = active;
    try {
      active.rule.check(reading, facts, report);
    } catch (error) {
      noteFailure(active.rule, failures, error);
    }
    return found ?? NOTHING;
  });
}

/** The findings of a rule that the change does not concern; undefined when one of them stands in the changed lines. */
function stillStanding(
  { section, ofSection }: SectionFindings,
  index: number,
  { from, to }: CriteriaChange,
): readonly LocalFinding[] | undefined {
  const old = ofSection[index];
  if (old === undefined || old.length === 0) return old;
  const anchored = anchoredIn(old, section);
  return touches(anchored, 0, from, to - 1) ? undefined : anchored;
}
