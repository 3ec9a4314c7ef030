// condition-not-in-inclusion: no inclusion criterion names the condition that the trial treats.
import { conditionNames, namesCondition } from '../../criteria/namesCondition';
import { inSection, onlyList, topCriteria } from '../../protocol/eligibility';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';

export const conditionNotInInclusion: TrialRule = {
  id: 'condition-not-in-inclusion',
  category: 'logic',
  scope: 'trial',
  reads: ['record', 'conditions', 'studyDesign', 'eligibility'],
  severity: 'information',
  recommended: 'hint',
  summary: 'No inclusion criterion names the condition that the trial treats.',
  why: 'Read strictly, people without the condition may take part; most often a criterion was lost.',
  sources: [
    {
      name: 'SPIRIT, item on participants',
      url: 'https://www.consort-spirit.org/nspirit/item-14a-participants',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: '⟦Inclusion Criteria⟧\n1. Age 18 to 75 years.\n2. Written informed consent.\n3. Body mass index below 35 kg/m2.\n18 Years\n75 Years\nALL\nNo',
      note: 'The condition of this record is psoriatic arthritis.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Active PA for six months.\n3. Written informed consent.\n18 Years\n75 Years\nALL\nNo',
      note: 'Its initials.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Three swollen joints.\n3. Written informed consent.\n18 Years\n75 Years\nALL\nNo',
      note: 'A word for what is ill.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Written informed consent.\n3. Body mass index below 30 kg/m2.\n18 Years\n75 Years\nALL\nYes',
      note: 'Healthy volunteers need not have the condition.',
    },
  ],
  limits: [
    'Only trials whose purpose is treatment, with one inclusion list of three criteria or more, are read; extracts are not.',
    'A condition under another name, for which the list of synonyms has no word, is taken for missing.',
  ],
  precision:
    'Both findings on 1,051 public records were read and are right. The list of synonyms was made with these records in view, so that others may fare worse: the rule is only a hint.',
  check({ record, conditions, studyDesign, eligibility }, facts, report, at) {
    if (facts.isExtract || conditions === undefined || eligibility === undefined) return;
    if (studyDesign?.primaryPurpose.value !== 'TREATMENT' || eligibility.healthyVolunteers.value !== 'No') return;
    const [first] = conditions.values;
    const list = onlyList(eligibility, 'inclusion');
    if (eligibility.lists.some(({ polarity }) => polarity === 'characteristics')) return;
    if (first === undefined || list?.heading === undefined || conditions.values.length > MOST_CONDITIONS) return;
    if (list.endLine - list.firstLine > LONGEST || topCriteria(eligibility, list).length < FEWEST) return;
    const names = conditionNames([...conditions.values.map(({ text }) => text), record.title.text]);
    for (let line = list.firstLine; line < list.endLine; line++) {
      const entry = eligibility.lines[line];
      if (entry !== undefined && entry.kind !== 'other' && namesCondition(entry.text, names)) return;
    }
    const range = inSection(eligibility, list.headingLine, list.heading);
    report({
      range: at(eligibility.section, range),
      message: `No inclusion criterion names ${quoted(first.text)}, so people without it may take part. Add the diagnosis, and how it is made.`,
      related: [{ range: at(conditions.section, first.range), message: 'The condition' }],
    });
  },
};

const MOST_CONDITIONS = 20;
const FEWEST = 3;
/** Lines of a list: one that is longer names the condition somewhere, and is not read at every key. */
const LONGEST = 500;
