// Blanks around punctuation: one before a sign, none behind it, or two signs in a row: "A,and", "(8 mg )", "Virus(HBV)".

/** One look for all: most lines hold none of these. */
const MAY_BE_WRONG =
  /[ \t][,;:.)](?![.\d])|\([ \t]|[A-Za-z)],[A-Za-z]|[a-z]:[A-Za-z\d]|[a-z]\([A-Za-z]|\)[a-z]|[a-z]\.[A-Z]|[,;.:][ \t]*[,;.]/;

/** One place of a line. Offsets count from the line's beginning. */
export interface PunctuationFault {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  /** What is wrong there, as a part of a sentence. */
  readonly what: string;
}

interface Pattern {
  /** What every match holds: a pattern with a look behind it is slow. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly newText: (match: string) => string;
  readonly what: string;
}

const NONE: readonly PunctuationFault[] = [];

const NO_BLANK_BEFORE = 'a blank stands before the sign';
const BLANK_MISSING = 'a blank is missing';

const SMALL_WORDS =
  '(?:and|or|for|in|with|who|to|of|from|at|is|are|was|were|as|on|by|the|within|during|before|after|than|greater|less)';

const PATTERNS: readonly Pattern[] = [
  { hint: /[ \t][,;]/, pattern: /(?<=[^\s.,;:(])[ \t]+(?=[,;](?:\s|$))/g, newText: () => '', what: NO_BLANK_BEFORE },
  { hint: /[ \t]:/, pattern: /(?<=[^\s.\d,;:(])[ \t]+(?=:(?:\s|$))/g, newText: () => '', what: NO_BLANK_BEFORE },
  { hint: /[ \t]\./, pattern: /(?<=[^\s.,;:(])[ \t]+(?=\.(?:\s|$))/g, newText: () => '', what: NO_BLANK_BEFORE },
  {
    hint: /[ \t]\)/,
    pattern: /(?<=[^\s(:;])[ \t]+(?=\))/g,
    newText: () => '',
    what: 'a blank stands before the bracket',
  },
  {
    hint: /\([ \t]/,
    pattern: /(?<=\()[ \t]+(?=[^\s)])/g,
    newText: () => '',
    what: 'a blank stands behind the bracket',
  },
  {
    hint: /,[A-Za-z]/,
    pattern: /,(?=(?:and|or|etc|but|which|including)\b)/g,
    newText: () => ', ',
    what: BLANK_MISSING,
  },
  {
    hint: /,[A-Za-z]/,
    pattern: /(?<=[a-z]{3}),(?=[A-Za-z]{3})(?!(?:and|or|etc|but|which|including)\b)/g,
    newText: () => ', ',
    what: BLANK_MISSING,
  },
  { hint: /:[A-Za-z\d]/, pattern: /(?<=[a-z]{3}):(?=[A-Za-z]{2}|\d)/g, newText: () => ': ', what: BLANK_MISSING },
  {
    hint: /[a-z]\([A-Za-z]/,
    pattern: /(?<=[a-z]{4})\((?=[A-Za-z])(?!(?:e?s|ies|en|ren|d|ed|al|ly)\))(?=[^()]{2,60}\)(?:[\s.,;:]|$))/g,
    newText: () => ' (',
    what: BLANK_MISSING,
  },
  {
    hint: /\)[a-z]/,
    pattern: new RegExp(`(?<=[A-Za-z\\d%]{2}\\)|\\([a-z]{1,2}\\))(?=${SMALL_WORDS}\\b)`, 'g'),
    newText: () => ' ',
    what: BLANK_MISSING,
  },
  { hint: /\.[A-Z]/, pattern: /(?<=[a-z]{3})\.(?=[A-Z][a-z]+ [a-z])/g, newText: () => '. ', what: BLANK_MISSING },
  {
    hint: /[,;][ \t]*[,;]/,
    pattern: /,[ \t]*,(?=\s|$)|;[ \t]*;|,;|;,/g,
    newText: (match) => (match.includes(';') ? ';' : ','),
    what: 'two signs stand together',
  },
  {
    hint: /[,;:.][ \t]*\./,
    pattern: /(?<=[^\s.])(?:[,;:][ \t]*\.|\.\.)(?=\s|$)/g,
    newText: () => '.',
    what: 'two signs stand together',
  },
];

/** The faults of a line in order; of two that touch, the first. Numbers, formulas and addresses are left alone. */
export function punctuationFaults(text: string): readonly PunctuationFault[] {
  if (!MAY_BE_WRONG.test(text)) return NONE;
  const found: PunctuationFault[] = [];
  for (const { hint, pattern, newText, what } of PATTERNS) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (IS_ADDRESS.test(tokenAt(text, start))) continue;
      found.push({ start, end, newText: newText(match[0]), what });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter((fault, i) => i === 0 || fault.start > (found[i - 1]?.end ?? -1) || fault.start === fault.end);
}

const IS_ADDRESS = /https?:|www\.|@|doi|mailto:|\.(?:gov|org|com|net|edu)\b|^nct\b/i;

function tokenAt(text: string, at: number): string {
  const from = text.slice(0, at).search(/\S*$/);
  return text.slice(from, at) + (/^\S*/.exec(text.slice(at))?.[0] ?? '');
}
