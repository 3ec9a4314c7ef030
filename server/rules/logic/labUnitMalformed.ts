// lab-unit-malformed: a unit that can be recognised, but is wrong as it stands.
import { SOURCES } from '../../registry/element';
import { unitSpelling } from '../../registry/unitSpellings';
import { replace } from '../../text/edit';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { DIGITS } from '../triggers';
import { bounds, written } from './surroundingsOfBound';

export const labUnitMalformed = criterionRule({
  id: 'lab-unit-malformed',
  category: 'logic',
  severity: 'warning',
  summary: 'A unit is misspelled or has lost a part.',
  why: 'Readers and systems that take the unit as it stands read another quantity, or none.',
  sources: [{ name: 'The Unified Code for Units of Measure', url: 'https://ucum.org/ucum' }, SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. BMI between 18 and 30 ⟦kg/m⟧.'),
      fixed: inclusion('1. BMI between 18 and 30 kg/m².'),
    },
    {
      section: 'eligibility',
      text: exclusion('1. eGFR below 30 ⟦ml/min/1.73m⟧.', '2. Diastolic pressure above 100 ⟦mm/Hg⟧.'),
      fixed: exclusion('1. eGFR below 30 mL/min/1.73 m².', '2. Diastolic pressure above 100 mmHg.'),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. BMI ≤ 30 kg/m2; eGFR ≥ 60 ml/min/1.73 m\\^2.',
        '2. Neutrophils ≥ 1.5 x 109/L; ALT ≤ 2.5 ULN.',
        '3. Dose of 5 kg/m per day.',
      ),
      note: 'Lost exponents and multiples of a limit have rules of their own.',
    },
  ],
  limits: ['A closed list of damaged spellings; what cannot be recognised is left alone.'],
  precision: '6 findings on 1,051 public records and 10,861 annotated criteria of other records, all read, all right.',
  triggers: { signs: DIGITS },
  mayHold: /\d.*\p{L}/u,
  check(said, report) {
    let last = -1;
    for (const { unit, subject, reference } of bounds(said)) {
      // Two limits may share a unit.
      if (unit?.malformed !== true || reference !== undefined || unit.range.start === last) continue;
      // "x 109/L" is the concern of the rule about lost exponents, in whatever section it stands.
      if (unit.ucum.startsWith('10*')) continue;
      if (subject === undefined || subject.kind === 'phrase' || subject.kind === 'age') continue;
      last = unit.range.start;
      const right = unitSpelling(unit.ucum);
      report({
        range: unit.range,
        message: `${quoted(written(said, unit.range))} is no unit: it is misspelled, or a part was lost. Write ${quoted(right)}.`,
        fixes: [{ title: `Write ${quoted(right)}`, safe: true, edits: [replace(unit.range, right)] }],
      });
    }
  },
});
