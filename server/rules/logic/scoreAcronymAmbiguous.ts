// score-acronym-ambiguous: letters that name two instruments, and nothing in the record that tells which.

import type { EligibilityReading } from '../../protocol/eligibility';
import { type CriterionLine, inSection } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import { instrument } from '../../registry/instruments';
import { insert } from '../../text/edit';
import { shift, type TextRange } from '../../text/range';
import { inclusion } from '../eligibility/criteriaExample';
import { listed, quoted } from '../quoted';
import type { TrialRule } from '../rule';

export const scoreAcronymAmbiguous: TrialRule = {
  id: 'score-acronym-ambiguous',
  category: 'logic',
  scope: 'trial',
  severity: 'information',
  reads: ['record', 'conditions', 'eligibility'],
  hinges: () => [ofLines, tells],
  summary: 'An acronym names two rating instruments, and the record does not say which.',
  why: 'A CDAI of 200 is beyond the range of one instrument and a usual value of the other.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. ⟦ISS⟧ of at least 2.'),
      fixed: inclusion('1. International Staging System (ISS) of at least 2.'),
      note: 'Both names are offered.',
    },
    {
      section: 'eligibility',
      text: inclusion('1. Injury Severity Score (ISS) of at least 16.', '2. Multiple myeloma of ISS stage III.'),
      note: 'The name, or the disease, tells which one is meant.',
    },
  ],
  limits: [
    'A closed list: CDAI, ISS, mRSS and MRS. The names and the diseases of the two are looked for in titles, conditions and criteria.',
  ],
  precision:
    'No finding on 1,051 public records and 10,861 annotated criteria of other records: every such acronym there is told by its disease.',
  check(trial, _facts, report, at) {
    const { eligibility } = trial;
    if (eligibility === undefined) return;
    const found = ofLines(eligibility);
    // An acronym is expanded once, or never.
    const seen = new Set<string>();
    for (let line = 0; line < found.length; line++) {
      const use = found[line];
      if (use === undefined || seen.has(use.text)) continue;
      seen.add(use.text);
      const meanings = MEANINGS[use.text] ?? [];
      if (meanings.some(({ told }) => isTold(trial, eligibility, told))) continue;
      const range = at(eligibility.section, inSection(eligibility, line, use.range));
      report({
        range,
        message: `${quoted(use.text)} is short for ${listed(
          meanings.map(({ name }) => name),
          'and for',
        )}. Write the name out where it first stands.`,
        fixes: meanings.map(({ name }) => ({
          title: `Write "${name} (${use.text})"`,
          safe: false,
          edits: [insert(range.start, `${name} (`), insert(range.end, ')')],
        })),
      });
    }
  },
};

interface Meaning {
  readonly name: string;
  /** What in the record tells that this one is meant. */
  readonly told: RegExp;
}

const MEANINGS: Readonly<Record<string, readonly Meaning[]>> = {
  CDAI: [
    { name: 'Clinical Disease Activity Index', told: /clinical disease activity|rheumat|arthrit/i },
    { name: 'Crohn’s Disease Activity Index', told: /crohn|bowel|colitis|ileitis/i },
  ],
  ISS: [
    { name: 'International Staging System', told: /international staging|myeloma|plasma cell/i },
    { name: 'Injury Severity Score', told: /injury severity|trauma|injur|fractur/i },
  ],
  MRS: [
    { name: 'modified Rankin Scale', told: /rankin|stroke|hemorrhag|haemorrhag|ischemi|ischaemi|thromb|neurolog/i },
    { name: 'Menopause Rating Scale', told: /menopaus|climacter|magnetic resonance|\bMRI\b|spectroscop/i },
  ],
};

/** Whether a criterion holds a word that tells any of the meanings. */
const tells = {
  ofLine: ({ text }: CriterionLine): boolean =>
    Object.values(MEANINGS).some((meanings) => meanings.some(({ told }) => told.test(text))),
};

interface Use {
  readonly text: string;
  readonly range: TextRange;
}

const ofLines = keptByLine((line): Use | undefined => {
  if (line.kind === 'other' || !/\b(?:CDAI|ISS|MRS)\b/.test(line.text)) return undefined;
  for (const { subject } of line.said().constraints) {
    if (subject?.kind !== 'instrument' || MEANINGS[subject.text] === undefined) continue;
    if (instrument(subject.id ?? '') === undefined) continue;
    return { text: subject.text, range: shift(subject.range, line.body.start) };
  }
  return undefined;
});

function isTold({ record, conditions }: Trial, eligibility: EligibilityReading, told: RegExp): boolean {
  if (record.section.lines.some((line) => told.test(line))) return true;
  if (conditions?.section.lines.some((line) => told.test(line)) === true) return true;
  return eligibility.lines.some(({ text }) => told.test(text));
}
