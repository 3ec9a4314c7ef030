// The settings, as the editor or the command line gives them: checked, with every wrong entry said and the rest counting.
import { distance } from 'fastest-levenshtein';
import * as z from 'zod/mini';
import { readDate } from '../protocol/values';
import type { WordUsage } from '../registry/usage/table';
import { type RuleSet, ruleSet } from '../rules/engine';
import { levelIn, PROFILES, type Profile } from '../rules/profiles';
import { type Facts, LEVELS, type Level, type Rule, type Words } from '../rules/rule';

export type ReferenceDate = Facts['referenceDate'];

/** What the editor, the command line and the project file can set alike. */
export interface Settings {
  /** The levels of all rules at once; undefined = not said. */
  readonly profile: Profile | undefined;
  /** Levels that differ from those of the profile. */
  readonly rules: ReadonlyMap<string, Level>;
  /** The date that counts as today; undefined = not said. */
  readonly referenceDate: ReferenceDate | undefined;
}

/** What the project file can set beside. */
export interface ProjectSettings extends Settings {
  /** Words of the project's own, for rules about spelling. */
  readonly dictionary: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { profile: undefined, rules: new Map(), referenceDate: undefined };

export interface CheckedSettings {
  readonly settings: Settings;
  /** Of an editor alone: whether bounds are shown in their normal form behind the text. */
  readonly inlayHints: boolean;
  /** Of an editor alone: whether lists of criteria and arms are counted above them. */
  readonly codeLens: boolean;
  /** One sentence for each entry that does not count. */
  readonly problems: readonly string[];
}

const levelSchema = z.enum(LEVELS);
const profileSchema = z.enum(PROFILES);
const objectSchema = z.record(z.string(), z.unknown());
const dateSchema = z.string();

/** Reads the value of the settings section `trialProtocol`; anything may come. */
export function checkSettings(raw: unknown, rules: readonly Rule[]): CheckedSettings {
  if (raw === null || raw === undefined) return { settings: DEFAULT_SETTINGS, ...SWITCHES, problems: [] };
  const section = objectSchema.safeParse(raw);
  if (!section.success) {
    return {
      settings: DEFAULT_SETTINGS,
      ...SWITCHES,
      problems: [`"trialProtocol" must be an object, but is ${shown(raw)}.`],
    };
  }
  const problems: string[] = [];
  const profile = checkProfile(section.data.profile, problems);
  const levels = checkLevels(section.data.rules, rules, problems);
  const referenceDate = checkDate(section.data.referenceDate, problems);
  const inlayHints = checkSwitch('inlayHints', section.data.inlayHints, problems);
  const codeLens = checkSwitch('codeLens', section.data.codeLens, problems);
  return { settings: { profile, rules: levels, referenceDate }, inlayHints, codeLens, problems };
}

/** What is shown unless the settings say otherwise. */
const SWITCHES = { inlayHints: false, codeLens: true } as const;

function checkSwitch(name: keyof typeof SWITCHES, raw: unknown, problems: string[]): boolean {
  if (typeof raw === 'boolean') return raw;
  if (raw === null || raw === undefined) return SWITCHES[name];
  problems.push(`"trialProtocol.${name}" is ${shown(raw)}, but must be true or false.`);
  return SWITCHES[name];
}

function checkProfile(raw: unknown, problems: string[]): Profile | undefined {
  if (raw === null || raw === undefined || raw === '') return undefined;
  const problem = profileProblem(raw);
  if (problem !== undefined) problems.push(`"trialProtocol.profile" ${problem}`);
  return readProfile(raw);
}

export const readProfile = (raw: unknown): Profile | undefined => PROFILES.find((profile) => profile === raw);

/** What is wrong with a profile, as the end of a sentence; undefined when nothing is. */
export const profileProblem = (raw: unknown): string | undefined =>
  profileSchema.safeParse(raw).success ? undefined : `is ${shown(raw)}, but must be one of ${PROFILES.join(', ')}.`;

function checkLevels(raw: unknown, rules: readonly Rule[], problems: string[]): Map<string, Level> {
  const levels = new Map<string, Level>();
  if (raw === null || raw === undefined) return levels;
  const map = objectSchema.safeParse(raw);
  if (!map.success) {
    problems.push(`"trialProtocol.rules" must map rule names to levels, but is ${shown(raw)}.`);
    return levels;
  }
  for (const [id, value] of Object.entries(map.data)) {
    const problem = levelProblem(id, value, rules);
    if (problem === undefined) levels.set(id, levelSchema.parse(value));
    else problems.push(`"trialProtocol.rules": ${problem}`);
  }
  return levels;
}

/** What is wrong with giving a rule a level, as a sentence; undefined when nothing is. */
export function levelProblem(id: string, level: unknown, rules: readonly Rule[]): string | undefined {
  if (!rules.some((rule) => rule.id === id)) {
    const near = nearest(
      id,
      rules.map((rule) => rule.id),
    );
    return `there is no rule "${id}"${near === undefined ? '.' : `; did you mean "${near}"?`}`;
  }
  if (levelSchema.safeParse(level).success) return undefined;
  return `"${id}" is ${shown(level)}, but must be one of ${LEVELS.join(', ')}.`;
}

function checkDate(raw: unknown, problems: string[]): ReferenceDate | undefined {
  if (raw === null || raw === undefined || raw === '') return undefined;
  const problem = dateProblem(raw);
  if (problem !== undefined) problems.push(`"trialProtocol.referenceDate" ${problem}`);
  return problem === undefined ? readReferenceDate(String(raw)) : undefined;
}

/** What is wrong with a reference date, as the end of a sentence; undefined when nothing is. */
export function dateProblem(raw: unknown): string | undefined {
  const text = dateSchema.safeParse(raw);
  if (text.success && readReferenceDate(text.data) !== undefined) return undefined;
  return `is ${shown(raw)}, but must be a date such as 2026-03-31, or empty for today.`;
}

/** A whole date, `YYYY-MM-DD`. */
export function readReferenceDate(text: string): ReferenceDate | undefined {
  const date = readDate(text);
  return date?.day === undefined ? undefined : { year: date.year, month: date.month, day: date.day };
}

function nearest(id: string, ids: readonly string[]): string | undefined {
  const scored = ids.map((known) => ({ known, far: distance(id, known) })).sort((a, b) => a.far - b.far);
  const [best] = scored;
  return best !== undefined && best.far <= 3 ? best.known : undefined;
}

export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/**
 * The rules to run. `nearest` is what the editor or the command line says and counts more, entry by entry, than what the
 * project file says; `today` counts where neither gives a date. Without `usage` the rules about words are silent.
 */
export function rulesFor(
  nearest: Settings,
  project: ProjectSettings | undefined,
  rules: readonly Rule[],
  today: ReferenceDate,
  usage: WordUsage | undefined,
): RuleSet {
  const profile = nearest.profile ?? project?.profile ?? 'recommended';
  const level = (rule: Rule): Level =>
    nearest.rules.get(rule.id) ?? project?.rules.get(rule.id) ?? levelIn(profile, rule);
  const words = usage === undefined ? undefined : wordsFor(usage, project);
  return ruleSet(rules, level, nearest.referenceDate ?? project?.referenceDate ?? today, words);
}

/** What the rules about words go by in a project. */
const wordsFor = (usage: WordUsage, project: ProjectSettings | undefined): Words => ({
  usage,
  dictionary: new Set(project?.dictionary.map((word) => word.toLowerCase())),
});
