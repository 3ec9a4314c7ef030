// criterion-truncated: a criterion that ends in the middle of its sentence.
import {
  type Criterion,
  type CriterionList,
  criterionAt,
  type EligibilityReading,
  inSection,
  nextCriterion,
} from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { quoted } from '../quoted';
import type { Report, SectionRule } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const criterionTruncated: SectionRule = {
  id: 'criterion-truncated',
  category: 'eligibility',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  summary: 'A criterion ends in the middle of its sentence.',
  why: 'What was cut off may have been the condition, the time or the exception; each site would complete it in its own way.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'eligibility', text: inclusion('1. Patients ⟦with⟧', '2. Psoriatic arthritis for a year.') },
    { section: 'eligibility', text: exclusion('* Live vaccine within 4 weeks ⟦before the⟧', '* Pregnancy') },
    { section: 'eligibility', text: exclusion('* Pregnancy', '* Active tuberculosis, chronic hepatitis B ⟦or⟧') },
    {
      section: 'eligibility',
      text: exclusion('1. Unable to comply with the visits; ⟦these⟧', '2. Pregnancy'),
    },
    { section: 'eligibility', text: inclusion('1. Active disease according to the CASPAR ⟦-⟧', '2. Consent') },
    { section: 'eligibility', text: exclusion('1. Pregnancy', '2. Any of the following⟦:⟧') },
    {
      section: 'eligibility',
      text: exclusion('* Contraception that fails in ⟦less than⟧', '1% of users a year', '* Pregnancy'),
      fixed: exclusion('* Contraception that fails in less than 1% of users a year', '* Pregnancy'),
      note: 'A criterion that was broken over two lines is offered to be joined.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '* Psoriatic arthritis with',
        '  * dactylitis',
        '  * enthesitis',
        '* One of:',
        '* High CRP level; or',
        '* High ESR level',
      ),
      note: 'A line that leads into the ones below it is not cut off, and items may be joined by "and" or "or".',
    },
    {
      section: 'eligibility',
      text: inclusion('1. Able to state whom they live with.', '2. Willing to take part, if able to.'),
      note: 'Behind a full stop, small words may end a sentence.',
    },
  ],
  limits: [
    'A sentence that is cut off behind a complete phrase cannot be told from a complete one.',
    'Bulleted lists that the registry flattened keep lead-ins without a colon ("confirmed diagnosis with"); behind with, of, by, for, in, to and such as a bullet is reported only when the next one begins a new criterion.',
  ],
  precision:
    'All 6 findings on 1,051 public records were read: each criterion ends in the middle or with a left-over dash. Of 850 criteria cut at a random word 27 % were found: a cut behind a complete phrase cannot be seen.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const list of reading.lists) checkList(reading, list, report);
  },
};

/** A cheap look at a criterion's end: most end in a full stop, a bracket or a longer word. */
const ENDS_SMALL = /(?:\b[A-Za-z]{1,9}\.?g?|[:,]|\s-)[.,;]?$/;

function checkList(reading: EligibilityReading, list: CriterionList, report: Report): void {
  // Old records break their lines anywhere.
  if (list.polarity === 'characteristics' && list.heading !== undefined) return;
  const candidates = maybeHanging(reading);
  for (let line = list.firstLine; line < list.endLine; line++) {
    const criterion = candidates[line] === true ? criterionAt(reading, line) : undefined;
    if (criterion === undefined) continue;
    const next = nextCriterion(reading, list, line);
    checkCriterion(reading, criterion, next === -1 ? undefined : criterionAt(reading, next), report);
  }
}

function checkCriterion(
  reading: EligibilityReading,
  criterion: Criterion,
  next: Criterion | undefined,
  report: Report,
): void {
  const { text, entry, line } = criterion;
  const found = hangingEnd(text, criterion, next);
  if (found === undefined || isOpenBracket(text, found.word)) return;
  const end = entry.body.end;
  const start = end - found.length;
  if (found.rest !== undefined) {
    reportBroken(reading, criterion, found.rest, { start, end }, report);
    return;
  }
  const word = text.slice(text.length - found.length, text.length - found.length + found.word.length);
  report({
    range: inSection(reading, line, { start, end: start + word.length }),
    message:
      found.word === ':'
        ? `${quoted(text)} leads into a list, and the list is missing: what was meant is lost. Add it, or remove the line.`
        : found.word === '-'
          ? 'The criterion ends with a dash: what followed was cut off, or the dash is left over. Complete the criterion, or remove the dash.'
          : `The criterion ends with ${quoted(word)}, in the middle of a sentence: its end was cut off, and with it a condition. Complete it from the protocol.`,
  });
}

/** The line below, which has no mark, goes on in the middle of the sentence. */
function reportBroken(
  reading: EligibilityReading,
  { line, text }: Criterion,
  rest: Criterion,
  range: TextRange,
  report: Report,
): void {
  const at = inSection(reading, line, range);
  report({
    range: at,
    message: `The sentence breaks off here and goes on in the next line, ${quoted(rest.text)}; read by itself, each half means something else. Join the two lines.`,
    fixes: [
      {
        title: 'Join the two lines',
        safe: false,
        edits: [replace({ start: at.end, end: rest.body.start }, text.endsWith(' ') ? '' : ' ')],
      },
    ],
  });
}

/** Words behind which no list can follow either. */
const NEVER_LAST =
  /\b(?:the|a|an|of|to|for|in|from|at|into|per|via|than|at least|less than|more than|greater than|fewer than|within(?: \d+)?|(?:every|for at least|past|previous|last) \d+|be|been|being|is|are|was|were|has|have|had|who|which|whose|their|these|those|whether|unless|until|his or her|must|should|because|although|due to|such|prior to|(?:before|after|during|in|of|to|and|or) (?:the|any|an?)|(?:no|any|of|with) known|history of|diagnosis of|presence of|evidence of|other than|and other|or other|and no|or any)$/;
/** Words that may lead into a flattened list. */
const MAY_LEAD = /\b(?:with|by|on|as|between|including|such as|either|except|without)$/;
const CONJUNCTION = /(?:\band\/or|\bor|\band|\bbut|\bnor)$/i;

/** The last words of all of these, in small letters. A search in a set is quicker than they. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  'the a an of to for in from at into per via than least within be been being is are was were has have had who which whose their these those whether unless until her must should because although any known other no with by on as between including either except without or and but nor'.split(
    ' ',
  ),
);

/** True where a criterion ends with one of them, a number, a colon or a dash, with or without a comma or semicolon. */
function endsSmall(text: string, { start, end }: TextRange): boolean {
  let to = end;
  if (text.charAt(to - 1) === ',' || text.charAt(to - 1) === ';') to--;
  let from = to;
  while (from > start && isLetter(text.charCodeAt(from - 1))) from--;
  if (from < to) return to - from < LONGEST_LAST && LAST_WORDS.has(text.slice(from, to).toLowerCase());
  return /[\d:\s-]/.test(text.charAt(to - 1));
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
/** Longer than any of them. */
const LONGEST_LAST = 12;

/** Lines whose end is one of these. */
const maybeHanging = keptByLine(({ kind, text, body }) => {
  if (kind === 'other' || body.end - body.start < 4 || !endsSmall(text, body)) return false;
  const end = text.slice(Math.max(body.start, body.end - 90), body.end);
  if (!ENDS_SMALL.test(end.slice(-14))) return false;
  const words = end.replace(/[,;]?\s*$/, '');
  return /[:-]$/.test(words) || CONJUNCTION.test(words) || NEVER_LAST.test(words) || MAY_LEAD.test(words);
});

interface Hanging {
  readonly word: string;
  /** From the word's beginning to the end of the criterion. */
  readonly length: number;
  /** The line that holds the rest. */
  readonly rest?: Criterion;
}

function hangingEnd(text: string, { entry, depth }: Criterion, next: Criterion | undefined): Hanging | undefined {
  const isDeeper = next !== undefined && next.depth > depth;
  // A semicolon closes an item, or a lead-in to those below.
  if (isDeeper || text.endsWith(';')) return undefined;
  const words = text.replace(/[,;]?\s*$/, '');
  const of = (pattern: RegExp): Hanging | undefined => {
    const match = pattern.exec(words);
    return match === null ? undefined : { word: match[0], length: text.length - match.index };
  };
  if (/\S\s+-$/.test(text)) return { word: '-', length: 1 };
  if (next === undefined) {
    if (
      /\b(?:following|of these|below|includ(?:e|es|ing)|defined (?:as|by)|such as|any of|one of|least one)\b[^:]{0,40}:$/i.test(
        text,
      )
    )
      return { word: ':', length: 1 };
    return of(CONJUNCTION) ?? of(NEVER_LAST) ?? (entry.kind === 'item' ? of(MAY_LEAD) : undefined);
  }
  const never = of(NEVER_LAST);
  if (never !== undefined && entry.kind === 'item' && next.entry.kind === 'plain' && /^[a-z\d]/.test(next.text)) {
    return { ...never, rest: next };
  }
  if (never !== undefined && next.entry.kind === 'plain' && next.text.endsWith(':')) return never;
  const { marker } = entry;
  const isCounted = marker?.ordinal !== undefined && next.entry.marker?.ordinal === marker.ordinal + 1;
  // A line without a mark, or one that begins in small letters without the next number, is the rest of this one or
  // belongs to it.
  if (next.entry.kind !== entry.kind || (!isCounted && /^[a-z\d(\\]/.test(next.text))) return undefined;
  if (never !== undefined) return never;
  return isCounted || BEGINS_A_CRITERION.test(next.text) ? of(MAY_LEAD) : undefined;
}

/** What no lead-in is completed by. */
const BEGINS_A_CRITERION =
  /^(?:(?:male|female|adult) )?(?:patients?|subjects?|participants?|individuals?|women|men|age[ds]?|able|ability|willing(?:ness)?|written|signed|provision|informed|history of|known|any|no|pregnan\w+|must|currently|participation|inability|unable|consent)\b/i;

/** An open bracket that ends in the middle is the finding of bracket-unbalanced, which leaves only these alone. */
function isOpenBracket(text: string, word: string): boolean {
  if (/^(?:and|or|and\/or|:|of)$/i.test(word)) return false;
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}
