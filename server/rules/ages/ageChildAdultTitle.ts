// age-child-adult-title: the title speaks of children or of adults, and the age fields say otherwise.

import type { Field } from '../../protocol/field';
import { type AgeLimit, ageInYears } from '../../protocol/values';
import { SOURCES } from '../../registry/element';
import type { TextRange } from '../../text/range';
import type { TrialRule } from '../rule';

export const ageChildAdultTitle: TrialRule = {
  id: 'age-child-adult-title',
  category: 'ages',
  scope: 'trial',
  reads: ['record', 'eligibility'],
  hinges: () => [],
  severity: 'warning',
  summary: 'The title speaks of children or of adults, and the age limits are those of the others.',
  why: 'Readers go by the title and registry searches by the limits: one of the two sends the wrong people.',
  sources: [SOURCES.comments],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Active psoriatic arthritis.\n⟦6 Years⟧\n17 Years\nALL\nNo',
      note: 'The title of this record speaks of adults.',
    },
    {
      section: 'document',
      text: 'Velotimab in Children With Arthritis\nNCT ID: NCT90000101\nEligibility Criteria\nCheck the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.\nInclusion Criteria\n1. Arthritis.\n⟦18 Years⟧\nN/A\nALL\nNo\n',
    },
    {
      section: 'document',
      text: 'Velotimab in Adults Born Preterm and in the Parents of Children With Arthritis\nNCT ID: NCT90000101\nEligibility Criteria\nCheck the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.\nInclusion Criteria\n1. Arthritis.\n18 Years\nN/A\nALL\nNo\n',
      note: 'Parents of children are adults.',
    },
    {
      section: 'document',
      text: 'Velotimab in Adult-Onset Still Disease\nNCT ID: NCT90000101\nEligibility Criteria\nCheck the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.\nInclusion Criteria\n1. Still disease.\n12 Years\nN/A\nALL\nNo\n',
      note: 'The name of a disease.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Active psoriatic arthritis.\n16 Years\nN/A\nALL\nNo',
      note: 'From 16 years on people are often called adults.',
    },
  ],
  limits: [
    'Titles that speak of both, or of parents, teachers and others around a child, are left alone; so is a missing minimum age (N/A).',
  ],
  precision: 'No finding on 1,945 public records, so that its precision is not measured; it rests on its examples.',
  check({ record, eligibility }, _facts, report, at) {
    if (eligibility === undefined) return;
    const { title } = record;
    const child = CHILDREN.exec(title.text);
    const adult = ADULTS.exec(title.text);
    if ((child === null) === (adult === null) || OTHERS.test(title.text)) return;
    const word = (child ?? adult)?.[0] ?? '';
    const { minimumAge: min, maximumAge: max } = eligibility;
    const wrong =
      child !== null ? isFrom(min, ADULT) && min : (isBelow(min, NEARLY_ADULT) && min) || (isBelow(max, ADULT) && max);
    if (!wrong) return;
    const start = (child ?? adult)?.index ?? 0;
    const inTitle: TextRange = {
      start: title.range.start + start,
      end: title.range.start + start + word.length,
    };
    report({
      range: at(eligibility.section, wrong.range),
      message: `The title speaks of "${word}", but the ${wrong === min ? 'minimum' : 'maximum'} age is "${wrong.text}". Searches go by the age: correct the limit or the title.`,
      related: [{ range: at(record.section, inTitle), message: 'The title' }],
    });
  },
};

const CHILDREN =
  /\b(?:children|infants|neonates|newborns|toddlers|preschoolers|schoolchildren|p(?:a)?ediatric (?:patients|participants|subjects|population|volunteers))\b/i;
/** "Adult-onset" and "adult T-cell leukemia" are names of diseases. */
const ADULTS = /\b(?:adults|adult (?:patients|participants|subjects|volunteers|population|women|men))\b/i;
/** Words with which a title speaks of other ages, too, or of the people around a child. */
const OTHERS =
  /\b(?:adolescen\w*|teen\w*|youths?|young|juvenile|all ages|lifespan|parents?|mothers?|maternal|pregnan\w*|fathers?|famil\w+|caregivers?|carers?|teachers?|nurses?|clinicians?|physicians?|doctors?|providers?|staff|students?|school|child|childhood|p(?:a)?ediatrics?(?! (?:patients|participants|subjects|population|volunteers)\b)|survivors?|born|offspring|siblings?|formerly|history|birth|delivery|labou?r|breastfe\w+|vaccin\w+|without)\b/i;

const ADULT = 18;
const NEARLY_ADULT = 16;

const years = ({ value }: Field<AgeLimit>): number | undefined =>
  value?.kind === 'limit' ? ageInYears(value) : undefined;

const isFrom = (field: Field<AgeLimit>, limit: number): boolean => (years(field) ?? -1) >= limit;
const isBelow = (field: Field<AgeLimit>, limit: number): boolean => (years(field) ?? limit) < limit;
