// title-design-mismatch: the title names a design, and the fields name another.

import type { Section } from '../../format/section';
import type { Field } from '../../protocol/field';
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { HEADINGS_ALONE } from '../structure/sectionExample';

const record = (title: string, design = 'RANDOMIZED\nPARALLEL\nTREATMENT\nNONE'): string =>
  HEADINGS_ALONE.replace('Velotimab in Psoriatic Arthritis', title).replace(
    'RANDOMIZED\nPARALLEL\nTREATMENT\nNONE',
    design,
  );

export const titleDesignMismatch: TrialRule = {
  id: 'title-design-mismatch',
  category: 'identification',
  scope: 'trial',
  reads: ['record', 'basicInformation', 'studyDesign'],
  severity: 'warning',
  summary: 'The title says randomized, single-arm or crossover, and the design fields say otherwise.',
  why: 'Readers take the design from the title and systematic reviews from the fields: one of the two groups is misled.',
  sources: [
    SOURCES.comments,
    { name: 'Zarin et al. 2011, NEJM, table 3', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3066456/table/T3' },
  ],
  examples: [
    {
      section: 'document',
      text: record(
        'A ⟦Randomised⟧ Trial of Velotimab in Psoriatic Arthritis',
        'NON_RANDOMIZED\nPARALLEL\nTREATMENT\nNONE',
      ),
    },
    {
      section: 'document',
      text: record('⟦Randomized⟧ Comparison of Velotimab and Placebo', 'COHORT\nPROSPECTIVE').replace(
        'INTERVENTIONAL',
        'OBSERVATIONAL',
      ),
    },
    { section: 'document', text: record('A ⟦Single-Arm⟧ Study of Velotimab in Psoriatic Arthritis') },
    { section: 'document', text: record('A ⟦Crossover⟧ Study of Velotimab in Psoriatic Arthritis') },
    { section: 'document', text: record('A ⟦Non-Randomized⟧ Study of Velotimab in Psoriatic Arthritis') },
    { section: 'document', text: record('A Randomized, Parallel Trial of Velotimab in Psoriatic Arthritis') },
    {
      section: 'document',
      text: record('Long-Term Follow-up of a Randomized Trial of Velotimab', 'NA\nSINGLE_GROUP\nTREATMENT\nNONE'),
      note: 'The word may speak of another study.',
    },
    {
      section: 'document',
      text: record('Mendelian Randomization Study of Psoriatic Arthritis', 'COHORT\nPROSPECTIVE').replace(
        'INTERVENTIONAL',
        'OBSERVATIONAL',
      ),
    },
  ],
  limits: [
    'Masking and phase in a title have rules of their own.',
    'Nothing is said where a field is empty, as in old records.',
    '"Cohort" and "registry" are left alone: interventional studies use them too.',
  ],
  precision:
    'The one finding on 1,051 public records is right: a randomized trial registered as an observational study.',
  check(trial, _facts, report, at) {
    const { title, section } = trial.record;
    for (const { word, expected, field } of CLAIMS) {
      const match = word.exec(title.text);
      if (match === null || OF_ANOTHER_STUDY.test(title.text)) continue;
      const said = field(trial);
      if (said === undefined || said.field.value === expected) continue;
      const start = title.range.start + match.index;
      report({
        range: at(section, { start, end: start + match[0].length }),
        message: `The title says ${quoted(match[0])}, but the ${said.what} is ${said.field.text}. Readers follow the one, searches the other: correct the one that is wrong.`,
        related: [{ range: at(said.section, said.field.range), message: `The ${said.what}` }],
      });
      return;
    }
  },
};

/** "Follow-up of a randomized trial", "extension of", "Mendelian randomization". */
const OF_ANOTHER_STUDY =
  /mendelian|follow[- ]?up|extension|rollover|roll-over|sub-?study|ancillary|secondary|post[- ]?hoc|re-?analysis|meta-?analysis|review|participants (?:of|from|in) |enrolled in|cluster/i;

interface Said {
  readonly what: string;
  readonly section: Section;
  readonly field: Field;
}

interface Claim {
  readonly word: RegExp;
  readonly expected: string;
  readonly field: (trial: Trial) => Said | undefined;
}

function saidBy(what: string, section: Section | undefined, field: Field | undefined): Said | undefined {
  if (section === undefined || field?.value === undefined) return undefined;
  return { what, section, field };
}

/** The allocation; of an observational study its type. */
function allocation({ studyDesign, basicInformation }: Trial): Said | undefined {
  if (basicInformation?.studyType.value === 'OBSERVATIONAL') {
    return saidBy('study type', basicInformation.section, basicInformation.studyType);
  }
  return studyDesign?.observational ? undefined : saidBy('allocation', studyDesign?.section, studyDesign?.allocation);
}

/** An observational study is non-randomized by nature, and so is one with a single group. */
function allocationAlone(trial: Trial): Said | undefined {
  const by = allocation(trial);
  return by?.field.value === 'RANDOMIZED' ? by : undefined;
}

const model = ({ studyDesign, basicInformation }: Trial): Said | undefined =>
  studyDesign?.observational || basicInformation?.studyType.value === 'OBSERVATIONAL'
    ? undefined
    : saidBy('intervention model', studyDesign?.section, studyDesign?.interventionModel);

const CLAIMS: readonly Claim[] = [
  { word: /\bnon[- ]?randomi[sz]ed\b/i, expected: 'NON_RANDOMIZED', field: allocationAlone },
  { word: /(?<!non[- ]?|quasi[- ]?|pseudo[- ]?|un)\brandomi[sz]ed\b/i, expected: 'RANDOMIZED', field: allocation },
  { word: /\b(?:single|one)[- ](?:arm|group)\b/i, expected: 'SINGLE_GROUP', field: model },
  { word: /\bcross-?over\b/i, expected: 'CROSSOVER', field: model },
];
