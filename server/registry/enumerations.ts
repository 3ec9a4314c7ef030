// Looks up the registry's fixed values, and finds the one that another spelling surely means.
import { distance } from 'fastest-levenshtein';
import { DESIGN_VALUES } from './designValues';
import { OTHER_WORDS, SYNONYMS } from './enumerationSynonyms';
import type { EnumeratedValue, Enumeration, EnumerationName } from './enumerationValue';
import { JOINED_PHASES, RECORD_VALUES } from './recordValues';

export type { EnumeratedValue, Enumeration, EnumerationName } from './enumerationValue';
export { JOINED_PHASES } from './recordValues';

const ENUMERATIONS: Readonly<Record<EnumerationName, Enumeration>> = { ...RECORD_VALUES, ...DESIGN_VALUES };

export const ENUMERATION_NAMES = Object.keys(ENUMERATIONS) as readonly EnumerationName[];

export const enumeration = (name: EnumerationName): Enumeration => ENUMERATIONS[name];

/** The value with exactly this code; joined phases and the singular of an age unit count. */
export const enumeratedValue = (name: EnumerationName, text: string): EnumeratedValue | undefined =>
  exactValues(name).get(text);

/** True when `text` is exactly a code that may stand in a record. */
export const isCode = (name: EnumerationName, text: string): boolean => exactValues(name).has(text);

/**
 * The code that `text` surely means, or undefined. Never guesses between two.
 *
 * Understood are other case, blanks and hyphens for underscores, British spelling, display names, known synonyms, and
 * misspellings of one or two letters where only one code is that near.
 */
export function suggestedCode(name: EnumerationName, text: string): string | undefined {
  if (text.length > LONGEST_SUGGESTION) return undefined;
  const trimmed = text.trim();
  const exact = exactValues(name).get(trimmed);
  if (exact !== undefined) return exact.code;
  if (name === 'healthyVolunteers' || name === 'identifierType') {
    if (DASH.test(trimmed)) return '-';
  }
  if (name === 'phase') {
    const phase = phaseOf(trimmed);
    if (phase !== undefined) return phase;
  }
  const spelled = spelling(trimmed);
  if (spelled === '') return undefined;
  const known = spellings(name);
  const code =
    known.get(spelled) ?? (name === 'masking' ? known.get(spelling(withoutParentheses(trimmed))) : undefined);
  if (code !== undefined) return code;
  return name === 'phase' ? undefined : nearest(known, spelled);
}

/** Longer texts are prose, not a value. The longest known spelling has 47 letters. */
const LONGEST_SUGGESTION = 80;

const DASH = /^[-‐‑‒–—−]+$/;

// Exact values

const exactCache = new Map<EnumerationName, ReadonlyMap<string, EnumeratedValue>>();

function exactValues(name: EnumerationName): ReadonlyMap<string, EnumeratedValue> {
  const cached = exactCache.get(name);
  if (cached !== undefined) return cached;
  const { values } = ENUMERATIONS[name];
  const map = new Map(values.map((v) => [v.code, v]));
  if (name === 'phase') for (const v of JOINED_PHASES) map.set(v.code, v);
  if (name === 'ageUnit') for (const v of values) map.set(v.code.slice(0, -1), v);
  exactCache.set(name, map);
  return map;
}

// Other spellings

const spellingCache = new Map<EnumerationName, ReadonlyMap<string, string>>();

/** Every known spelling of the enumeration's values, in the form of `spelling`, with its code. */
function spellings(name: EnumerationName): ReadonlyMap<string, string> {
  const cached = spellingCache.get(name);
  if (cached !== undefined) return cached;
  const map = new Map<string, string>();
  const synonyms = SYNONYMS[name];
  for (const { code, name: displayName } of exactValues(name).values()) {
    for (const other of [code, displayName, ...(synonyms[code] ?? [])]) {
      const key = spelling(other);
      if (key !== '' && !map.has(key)) map.set(key, code);
    }
  }
  spellingCache.set(name, map);
  return map;
}

/** One form for all spellings that differ in case, separators, or British and American letters only. */
const spelling = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .replaceAll('ISED', 'IZED')
    .replaceAll('ISATION', 'IZATION')
    .replaceAll('BEHAVIOUR', 'BEHAVIOR')
    .replaceAll('COUNSELL', 'COUNSEL');

const withoutParentheses = (text: string): string => text.replace(/\s*\([^()]*\)$/, '');

/** The code of the only known spelling near enough to be what was meant. */
function nearest(known: ReadonlyMap<string, string>, spelled: string): string | undefined {
  if (spelled.length < SHORTEST_MISSPELLING || OTHER_WORDS.has(spelled)) return undefined;
  let found: string | undefined;
  let isMeant = false;
  for (const [key, code] of known) {
    const slips = slipsBetween(key, spelled);
    if (slips === undefined) continue;
    if (found !== undefined && code !== found) return undefined;
    found = code;
    isMeant ||= isSlip(key, spelled, slips);
  }
  return isMeant ? found : undefined;
}

/** Too few letters to tell a slip from another word. */
const SHORTEST_MISSPELLING = 4;
/** Spellings shorter than this may differ in one letter only. */
const TWO_SLIPS_FROM = 6;

/** In how many letters the two differ, when that is few for their length. */
function slipsBetween(key: string, spelled: string): number | undefined {
  if (key.length < SHORTEST_MISSPELLING) return undefined;
  const allowed = key.length < TWO_SLIPS_FROM ? 1 : 2;
  if (Math.abs(key.length - spelled.length) > allowed) return undefined;
  const slips = distance(key, spelled);
  return slips <= allowed ? slips : undefined;
}

/** Two slips and another first letter are another word; digits and a negation in front are never slips. */
const isSlip = (key: string, spelled: string, slips: number): boolean =>
  (slips === 1 || key[0] === spelled[0]) &&
  digitsOf(key) === digitsOf(spelled) &&
  (!NEGATED.test(spelled) || NEGATED.test(key));

const NEGATED = /^(?:UN|NON|NOT|NO|IN)_?/;
const digitsOf = (text: string): string => text.replace(/\D+/g, '');

// Phases

const NUMBER = '(iv|i{1,3}|[0-4])[abc]?';
const PHASE = new RegExp(
  `^(early[\\s_-]*)?(?:([a-z]{2,7}?)\\.?[\\s_-]*)?${NUMBER}` +
    `(?:\\s*(?:[/|,&–-]|and|to|\\s(?=ph))\\s*(?:(?:phase|ph\\.?)[\\s_-]*)?${NUMBER})?$`,
  'i',
);
const ROMAN: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4' };

/** `Phase 2`, `Phase II`, `phase-2a`, `Phase 1/Phase 2`, `Phase II/III`, `PHASE1 | PHASE2`, `2`, ... */
function phaseOf(text: string): string | undefined {
  const match = PHASE.exec(withoutParentheses(text));
  if (match === null || !isPhaseWord(match[2])) return undefined;
  const first = arabic(match[3]);
  const second = arabic(match[4]);
  const code =
    match[1] !== undefined
      ? `EARLY_PHASE${first}`
      : first === '0'
        ? 'EARLY_PHASE1'
        : second === undefined || second === first
          ? `PHASE${first}`
          : `PHASE${first}/PHASE${second}`;
  return isCode('phase', code) ? code : undefined;
}

const arabic = (number: string | undefined): string | undefined =>
  number === undefined ? undefined : (ROMAN[number.toUpperCase()] ?? number);

function isPhaseWord(word: string | undefined): boolean {
  if (word === undefined) return true;
  const upper = word.toUpperCase();
  return (
    upper === 'PH' || upper === 'PHASES' || (upper.length >= SHORTEST_MISSPELLING && distance(upper, 'PHASE') <= 1)
  );
}
