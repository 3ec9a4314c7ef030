// unlabelled-value-unrecognised: a line among the values without labels is none of them, so the others may have shifted.

import type { Reading } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { doubtfulValues } from '../unlabelledValues';

export const unlabelledValueUnrecognised: SectionRule = {
  id: 'unlabelled-value-unrecognised',
  category: 'structure',
  scope: 'section',
  severity: 'error',
  sections: ['basicInformation', 'studyDesign', 'eligibility', 'sponsors'],
  hinges: () => [],
  summary: 'A line among the values without labels is not one of them.',
  why: 'Where values stand without labels, their order alone says what they mean. One line too many or too few gives all the others a wrong meaning.',
  sources: [SOURCES.structure],
  examples: [
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE2\n⟦Multicentre⟧\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      note: 'One line too many.',
    },
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\n⟦Adaptive platform⟧\nQUADRUPLE',
      note: 'One line is missing: model or purpose? The line may be either.',
    },
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\nPARALLEL\nTREATMENT\nQUADRUPLE\n⟦Independent statistician⟧',
    },
    {
      section: 'sponsors',
      text: 'Northgate Biologics\n⟦Lakeside Rheumatology Centre⟧\nGraz Joint Foundation\nDanube University Hospital',
      note: 'Names without their classes: one finding on the first of them.',
    },
    { section: 'studyDesign', text: 'RANDOMIZED\nPARALLEL\nQUADRUPLE', note: 'A missing value alone is left alone.' },
    {
      section: 'basicInformation',
      text: 'UNKNOWN\nNA\n250 participants\nINTERVENTIONAL\n2024-03\n2025-06-30',
    },
  ],
  limits: [
    'A line that stands where only one value can be meant is left to the rule of that value.',
    'Values under labels are never reported.',
  ],
  precision:
    'No finding on 1,945 public records. In 500 of them single values were replaced by a made-up word: one finding each time, of this rule where other values are missing too.',
  check(reading, _facts, report) {
    const [first, ...others] = doubtfulValues(reading);
    if (first === undefined) return;
    const many = others.length === 0 ? 'is none of the values' : `and ${others.length} more are none of the values`;
    report({
      range: first.range,
      message: `${quoted(first.text)} ${many} that stand here without labels: ${orderOf(reading)}. The others may be read in the wrong place: correct or remove the line, or write labels.`,
      related: others.map(({ range }) => ({ range, message: 'Not one of the values either' })),
    });
  },
};

/** What stands in the section, in order. */
function orderOf(reading: Reading): string {
  switch (reading.kind) {
    case 'basicInformation':
      return 'status, phase, participants, study type, start date, completion date';
    case 'studyDesign':
      return reading.observational ? 'model, time perspective' : 'allocation, model, purpose, masking';
    case 'sponsors':
      return 'each name is followed by its class, such as INDUSTRY or OTHER';
    default:
      return 'minimum age, maximum age, sex, healthy volunteers';
  }
}
