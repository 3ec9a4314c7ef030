// sex-condition-mismatch: only people of one sex have the condition, and the sex field says otherwise.
import { namedSexes, sexesNamed } from '../../protocol/criterionSex';
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { sexOfCondition } from '../../registry/sexConditions';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';

export const sexConditionMismatch: TrialRule = {
  id: 'sex-condition-mismatch',
  category: 'ages',
  scope: 'trial',
  reads: ['record', 'conditions', 'eligibility'],
  hinges: () => [namedSexes],
  severity: 'information',
  summary: 'Only women, or only men, have the conditions, and the sex field says otherwise.',
  why: 'People who cannot have the condition find the trial when they search the registry, or those who have it do not.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'conditions', text: '⟦Prostate Cancer⟧', note: 'The sex field of this record is ALL.' },
    { section: 'conditions', text: '⟦Ovarian Cancer⟧\nPrimary Peritoneal Carcinoma\nFallopian Tube Cancer' },
    {
      section: 'conditions',
      text: 'Ovarian Cancer\nTesticular Germ Cell Tumor',
      note: 'Conditions of both sexes.',
    },
    { section: 'conditions', text: 'Prostate Cancer\nPain', note: 'Others may have pain, too.' },
    { section: 'conditions', text: 'Breast Cancer', note: 'Men have it, too.' },
    { section: 'conditions', text: 'Pregnancy\nPreeclampsia', note: 'Infants and fathers may take part.' },
  ],
  limits: [
    'Nothing is said where every condition is not of the same sex, where the criteria name the other sex, and of trials on screening, prevention, vaccines, relatives or those who give care.',
  ],
  precision: 'The 1 finding on 1,051 public records was read and is right: a trial in ovarian cancer for all sexes.',
  check({ record, conditions, eligibility }, _facts, report, at) {
    if (conditions === undefined || eligibility === undefined || !isPresent(eligibility.sex)) return;
    const { sex } = eligibility;
    const [first] = conditions.values;
    if (sex.value === undefined || first === undefined || conditions.values.length > MOST_CONDITIONS) return;
    const sexes = conditions.values
      .filter(({ text }) => !/peritoneal/i.test(text))
      .map(({ text }) => sexOfCondition(text));
    const [only] = sexes;
    if (only === undefined || sexes.some((other) => other !== only) || sex.value === only) return;
    if (OF_OTHERS.test(record.title.text) || sexesNamed(eligibility)[only === 'FEMALE' ? 'MALE' : 'FEMALE']) return;
    const field = conditions.values.find(({ text }) => sexOfCondition(text) === only) ?? first;
    const people = only === 'FEMALE' ? 'women' : 'men';
    report({
      range: at(conditions.section, field.range),
      message: `Only ${people} have ${quoted(field.text)}, but the sex field is "${sex.text}". Searches go by the field: write ${only}, unless others take part, too.`,
      related: [{ range: at(eligibility.section, sex.range), message: 'The sex field' }],
    });
  },
};

/** A longer list is not of one disease. */
const MOST_CONDITIONS = 20;

/** Trials in which those who take part need not have the condition. */
const OF_OTHERS =
  /caregiv|carer|partner|couple|spouse|famil|relative|physician|clinician|nurse|student|provider|staff|knowledge|awareness|educat|screen|prevent|vaccin|\bHPV\b|genetic|BRCA|heredit|risk|healthy/i;
