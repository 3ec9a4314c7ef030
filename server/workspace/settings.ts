// The settings, as the editor or the command line gives them: checked, with every wrong entry said and the rest counting.
import { distance } from 'fastest-levenshtein';
import * as z from 'zod/mini';
import { readDate } from '../protocol/values';
import { type RuleSet, ruleSet } from '../rules/engine';
import { type Facts, LEVELS, type Level, ownLevel, type Rule } from '../rules/rule';

export type ReferenceDate = Facts['referenceDate'];

export interface Settings {
  /** Levels that differ from the rules' own. */
  readonly rules: ReadonlyMap<string, Level>;
  /** The date that counts as today; undefined = today. */
  readonly referenceDate: ReferenceDate | undefined;
}

export const DEFAULT_SETTINGS: Settings = { rules: new Map(), referenceDate: undefined };

export interface CheckedSettings {
  readonly settings: Settings;
  /** One sentence for each entry that does not count. */
  readonly problems: readonly string[];
}

const levelSchema = z.enum(LEVELS);
const objectSchema = z.record(z.string(), z.unknown());
const dateSchema = z.string();

/** Reads the value of the settings section `trialProtocol`; anything may come. */
export function checkSettings(raw: unknown, rules: readonly Rule[]): CheckedSettings {
  if (raw === null || raw === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  const section = objectSchema.safeParse(raw);
  if (!section.success) {
    return { settings: DEFAULT_SETTINGS, problems: [`"trialProtocol" must be an object, but is ${shown(raw)}.`] };
  }
  const problems: string[] = [];
  const levels = checkLevels(section.data.rules, rules, problems);
  const referenceDate = checkDate(section.data.referenceDate, problems);
  return { settings: { rules: levels, referenceDate }, problems };
}

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
  const text = dateSchema.safeParse(raw);
  const date = text.success ? readReferenceDate(text.data) : undefined;
  if (date === undefined) {
    problems.push(
      `"trialProtocol.referenceDate" is ${shown(raw)}, but must be a date such as 2026-03-31, or empty for today.`,
    );
  }
  return date;
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

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** The rules to run under these settings; `today` counts where they give no date. */
export const rulesFor = (settings: Settings, rules: readonly Rule[], today: ReferenceDate): RuleSet =>
  ruleSet(rules, (rule) => settings.rules.get(rule.id) ?? ownLevel(rule), settings.referenceDate ?? today);
