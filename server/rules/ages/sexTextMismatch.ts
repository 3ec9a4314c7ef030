// sex-text-mismatch: the criteria state another sex than the sex field.
import { sectionSlice } from '../../format/section';
import { namedSexes, populationSex, sexes } from '../../protocol/criterionSex';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

export const sexTextMismatch: SectionRule = {
  id: 'sex-text-mismatch',
  category: 'ages',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  hinges: () => [namedSexes, sexes],
  summary: 'The criteria let in another sex than the sex field says.',
  why: 'Registry searches go by the field and sites go by the criteria: people are sent to a trial that turns them away, or never find it.',
  sources: [SOURCES.comments, SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. ⟦Postmenopausal women aged 50 to 75 years⟧\n2. Osteoporosis.\n50 Years\n75 Years\nALL\nNo',
      fixed:
        'Inclusion Criteria\n1. Postmenopausal women aged 50 to 75 years\n2. Osteoporosis.\n50 Years\n75 Years\nFEMALE\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* ⟦Male or female patients with psoriatic arthritis⟧\n18 Years\nN/A\nFEMALE\nNo',
      fixed: 'Inclusion Criteria\n* Male or female patients with psoriatic arthritis\n18 Years\nN/A\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Women of childbearing potential must use contraception.\n* Women who agree to a pregnancy test\n18 Years\nN/A\nALL\nNo',
      note: 'What is asked of some of the participants says nothing of who may take part.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Women aged 18 to 45 years\n* Men aged 18 to 55 years\n18 Years\n55 Years\nALL\nNo',
      note: 'Both sexes are named.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Male and female volunteers aged 18 to 55 years\n18 Years\n55 Years\nALL\nYes',
    },
    { section: 'eligibility', text: 'Inclusion Criteria\n* Female\n18 Years\n55 Years\nFEMALE\nNo' },
  ],
  limits: [
    'Only a criterion of the inclusion list that says nothing but the sex, the age and the disease is compared.',
    'Records with several inclusion lists are left alone, and those in which another inclusion criterion names the other sex.',
  ],
  precision: 'No finding on 1,945 public records, so that its precision is not measured; it rests on its examples.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility' || reading.sex.value === undefined) return;
    const stated = populationSex(reading);
    if (stated === undefined || stated.sex === reading.sex.value) return;
    const text = quoted(sectionSlice(reading.section, stated.range));
    report({
      range: stated.range,
      message: `The criteria say ${text}, but the sex field is "${reading.sex.text}". Searches go by the field and sites by the criteria: correct the one that is wrong.`,
      fixes: [
        {
          title: `Set the sex to ${stated.sex}`,
          safe: false,
          edits: [replace(reading.sex.range, stated.sex)],
        },
      ],
      related: [{ range: reading.sex.range, message: 'The sex field' }],
    });
  },
};
