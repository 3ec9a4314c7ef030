// score-name-wrong: a rating instrument by a name that is not its own.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { type LineRule, PROSE } from '../rule';

export const scoreNameWrong: LineRule = {
  id: 'score-name-wrong',
  category: 'logic',
  scope: 'line',
  severity: 'information',
  sections: PROSE,
  triggers: {
    words:
      `glascow glassgow glaskow easten easthern easteren eastrern karnoski karnofski karnovsky karnofvsky karnowsky karnofwsky
      karnovski karnofvski`.split(/\s+/),
    phrases: [
      ['simple', 'disease'],
      ['score', 'das'],
      ['mental minimental', 'status'],
      ['karnosky karnofsky', 's'],
      ['assessment', 'scale'],
      ['child', 'pug pugs'],
      ['clavien', 'dino'],
      ['function', 'assessment'],
      ['kellgren', 'lawrance laurence lawerence'],
    ],
  },
  summary: 'A rating instrument is called by a wrong or incomplete name.',
  why: 'Who looks the instrument up under this name finds another one, or none.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. DAS28 ≥ 3.2 or ⟦Simple Disease Activity Index⟧ (SDAI) > 11.'),
      fixed: inclusion('1. DAS28 ≥ 3.2 or Simplified Disease Activity Index (SDAI) > 11.'),
    },
    {
      section: 'eligibility',
      text: inclusion('1. ⟦Disease Activity Score (DAS) 28⟧ ≥ 3.2.', '2. ⟦Mini Mental Status Examination⟧ ≥ 24.'),
      fixed: inclusion(
        '1. Disease Activity Score in 28 joints (DAS28) ≥ 3.2.',
        '2. Mini-Mental State Examination ≥ 24.',
      ),
    },
    {
      section: 'eligibility',
      text: exclusion('1. ⟦Glascow⟧ Coma Scale below 9.'),
      fixed: exclusion('1. Glasgow Coma Scale below 9.'),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Simplified Disease Activity Index > 11.',
        '2. Disease Activity Score 28 ≥ 3.2.',
        '3. Mini Mental State Examination ≥ 24.',
      ),
    },
  ],
  limits: ['A closed list of wrong names; other spellings of the right ones are left alone.'],
  precision: '5 findings on 1,051 public records and 10,861 annotated criteria of other records, all read, all right.',
  check({ text }, report) {
    for (const { pattern, right } of NAMES) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const range = { start: match.index, end: match.index + match[0].length };
        report({
          range,
          message: `${quoted(match[0])} is not the name of the instrument, so readers may look up another one. Write ${quoted(right)}.`,
          fixes: [{ title: `Write ${quoted(right)}`, safe: true, edits: [replace(range, right)] }],
        });
      }
    }
  },
};

const NAMES: readonly { readonly pattern: RegExp; readonly right: string }[] = [
  { pattern: /\bSimple Disease Activity Index\b/gi, right: 'Simplified Disease Activity Index' },
  { pattern: /\bDisease Activity Score \(DAS\)[ -]?28\b/gi, right: 'Disease Activity Score in 28 joints (DAS28)' },
  {
    pattern: /\bMini[- ]?Mental[- ]Status[- ]Exam(?:ination)?\b/gi,
    right: 'Mini-Mental State Examination',
  },
  { pattern: /\bGlas(?:cow|sgow|kow)(?= Coma)/gi, right: 'Glasgow' },
  { pattern: /\bEast(?:en|hern|eren|rern)(?= Co-?operative Oncology)/gi, right: 'Eastern' },
  { pattern: /\bKarnof?(?:sky's|ski|vsky|wsky|vski)\b/gi, right: 'Karnofsky' },
  { pattern: /\bMontreal Cognitive Assessment Scale\b/gi, right: 'Montreal Cognitive Assessment' },
  { pattern: /\bChild[- ]Pugs?\b(?!h)/gi, right: 'Child-Pugh' },
  { pattern: /\bClavien[- ]Dino\b/gi, right: 'Clavien-Dindo' },
  { pattern: /\bSequential Organ Function Assessment\b/gi, right: 'Sequential Organ Failure Assessment' },
  { pattern: /\bKellgren[- ](?:Lawrance|Laurence|Lawerence)\b/gi, right: 'Kellgren-Lawrence' },
];
