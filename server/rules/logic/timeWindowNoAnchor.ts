// time-window-no-anchor: "within 3 months", and not of what.
import type { Constraint, CriterionReading } from '../../criteria/reading';
import { leadInsOf } from '../../protocol/criterionReadings';
import { SOURCES } from '../../registry/element';
import { insert } from '../../text/edit';
import { criterionInListRule } from '../criterionRule';
import { exclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { bounds, written } from './surroundingsOfBound';

export const timeWindowNoAnchor = criterionInListRule({
  id: 'time-window-no-anchor',
  category: 'logic',
  severity: 'information',
  summary: 'A time window does not say what it counts from.',
  why: 'Screening, randomization and the first dose may be weeks apart; each site will count from another day.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. Live vaccine ⟦within 3 months⟧.'),
      fixed: exclusion('1. Live vaccine within 3 months before screening.'),
      note: 'The fix is a proposal: the protocol says what the window counts from.',
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Live vaccine within 3 months before screening.',
        '2. Biologic agents in the past 6 months.',
        '3. Planned surgery within 6 months; discharge expected within 24 hours.',
        '4. Within 4 weeks before randomization:',
        '  * Systemic steroids within 2 weeks.',
      ),
      note: 'A lead-in may hold the anchor, and what is planned counts from today.',
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Any of the following at screening, or before it:',
        '2. Stroke within 5 years of it.',
        '3. Two attacks within 24 hours.',
      ),
      note: 'A span in which events are counted needs no anchor.',
    },
  ],
  limits: ['Silent where the criterion, its lead-in or the list’s heading names a point in time.'],
  precision:
    '61 findings on 1,051 public records and 10,861 annotated criteria of other records, all read: 59 name no point in time; of two it can be argued.',
  mayHold: /\bwithin\b/i,
  check(said, report) {
    if (TIME_POINT.test(said.text) || AHEAD.test(said.text)) return;
    for (const constraint of bounds(said)) {
      if (!isOpenWindow(said, constraint)) continue;
      const end = constraint.range.end;
      report({
        range: constraint.range,
        message: `${quoted(written(said, constraint.range))} does not say what it counts from. Add it, such as "before screening" or "before the first dose".`,
        fixes: [{ title: 'Add "before screening"', safe: false, edits: [insert(end, ' before screening')] }],
      });
      return;
    }
  },
  stands(_found, { reading, list, line }) {
    const heading = reading.lines[list.headingLine]?.text ?? '';
    const above = [heading, ...leadInsOf(reading, list, line).map((at) => reading.lines[at]?.text ?? '')];
    return !above.some((text) => TIME_POINT.test(text) || /\b(?:within|days?|weeks?|months?|years?)\b/i.test(text));
  },
});

/** Words that name a point in time, or make the window one that ends now. */
const TIME_POINT =
  /\b(?:before|prior|previous(?:ly)?|preced\w*|past|last|recent(?:ly)?|ago|earlier|since|after|following|from|post|until|screen\w*|baseline|randomi[sz]\w*|enrol\w*|inclusion|entry|consent|visit|admission|admitted|hospitali[sz]\w*|presentation|presenting|onset|onwards|start\w*|begin\w*|first|initial\w*|diagnos\w*|discharge\w*|dos(?:e|ing)|registration|signing|day 0|day 1|run-?in|pre-?operative\w*|pre-?op|peri\w*|at the time|current(?:ly)?|birth|born|delivery|of (?:the |their |its |study|symptom|treatment|injury|surgery|it\b))\b/i;

/** What is yet to come counts from today. */
const AHEAD =
  /\b(?:plan\w*|intend\w*|intent\w*|expect\w*|anticipat\w*|schedul\w*|will|likely|wish\w*|want\w*|life expectancy|survive|survival|death|die|moribund|future|next|upcoming|ahead|imminent|move|moving|relocat\w*|to be|propos\w*|respon\w*)\b/i;

function isOpenWindow(
  { text, constraints }: CriterionReading,
  { role, anchor, upper, amount, unit, range }: Constraint,
): boolean {
  if (role !== 'window' || anchor !== undefined || unit?.dimension !== 'time') return false;
  if (upper === undefined && amount === undefined) return false;
  if (
    !/^within\b/i.test(text.slice(range.start, range.end)) ||
    /\bof\b|\beach other\b|\bapart\b/i.test(text.slice(range.end, range.end + 20))
  )
    return false;
  // "Two attacks within 24 hours": a span in which events are counted.
  const counts = constraints.some(
    (other) => other.role === 'count' && other.range.end <= range.start && range.start - other.range.end < 80,
  );
  const before = text.slice(Math.max(0, range.start - 80), range.start);
  return !counts && !SPAN.test(before);
}

/** Words before a window that make it a span of time or the age of a document. */
const SPAN =
  /\b(?:times|once|twice|each|every|per|multiple|consecutive|result\w*|return|available|complete\w*|obtain\w*|perform\w*|test\w*|documented|confirm\w*)\b/i;
