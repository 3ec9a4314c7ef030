// time-window-missing: earlier treatment as an exclusion, and not how long ago.

import { leadInsOf } from '../../protocol/criterionReadings';
import type { EligibilityReading } from '../../protocol/eligibility';
import { criteriaOf, inSection } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { shift, type TextRange } from '../../text/range';
import { exclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

export const timeWindowMissing: SectionRule = {
  id: 'time-window-missing',
  category: 'logic',
  scope: 'section',
  severity: 'hint',
  recommended: 'off',
  sections: ['eligibility'],
  summary: 'An exclusion of earlier treatment or abuse does not say how long ago it counts.',
  why: 'A transfusion twenty years ago and one last week are not the same; sites will draw the line differently.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'eligibility', text: exclusion('1. ⟦Drug abuse⟧ or alcoholism.', '2. ⟦Received⟧ stem cell therapy.') },
    {
      section: 'eligibility',
      text: exclusion(
        '1. History of drug abuse; drug abuse within 2 years.',
        '2. Currently receiving steroids, or ever received stem cells.',
        '3. Within the past 4 weeks:',
        '  * Treatment with biologic agents.',
      ),
      note: '"History of" and "ever" mean a lifetime, and a lead-in may hold the window.',
    },
  ],
  limits: ['Closed lists of words for treatment, and for time; off unless asked for.'],
  precision:
    '130 findings on 1,051 public records and 10,861 annotated criteria of other records, 45 read: none has a window, but in half of them the present is plainly meant. Therefore off.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const found = ofLines(reading);
    for (const list of reading.lists) {
      if (list.polarity !== 'exclusion') continue;
      for (const { line, entry } of criteriaOf(reading, list)) {
        const word = found[line];
        if (word === undefined || isTimed(reading, leadInsOf(reading, list, line))) continue;
        const text = entry.text.slice(word.start, word.end);
        report({
          range: inSection(reading, line, word),
          message: `${quoted(text)} has no time window: say since when it counts, such as "within 3 months before screening", or "ever".`,
        });
      }
    }
  },
};

const ofLines = keptByLine(({ kind, text, body }): TextRange | undefined => {
  if (kind === 'other') return undefined;
  const said = text.slice(body.start, body.end);
  const match = EARLIER.exec(said);
  // A lead-in, or what is allowed.
  if (match === null || TIME.test(said) || /:\s*$|\b(?:allowed|permitted|acceptable|eligible)\b/i.test(said))
    return undefined;
  return shift({ start: match.index, end: match.index + match[0].length }, body.start);
});

const isTimed = ({ lines }: EligibilityReading, above: readonly number[]): boolean =>
  above.some((line) => TIME.test(lines[line]?.text ?? ''));

const EARLIER =
  /^(?:(?:patients|participants|subjects|those|people) (?:who|that) (?:have )?)?\b(?:(?:prior|previous|previously) (?:treatment|therapy|use|exposure|treated|received|surgery|chemotherapy|radiotherapy)|received|treated with|treatment with|use of|exposure to|(?:drug|alcohol|substance|narcotic)s? (?:or \w+ )?abuse)\b/i;
const TIME =
  /\b(?:within|past|last|ever|never|histor\w+|current\w*|active\w*|recent\w*|ongoing|concurrent\w*|concomitant\w*|concurrently|lifetime|any time|at any|during|screening|baseline|before|since|prior to|days?|weeks?|months?|years?|hours?|hrs?|half|chronic\w*|regular\w*|require\w*|need\w*|planned|at the time|present\w*|today|known)\b/i;
