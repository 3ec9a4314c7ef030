// acronym-undefined: an abbreviation that matters to the record and is nowhere written out.

import type { AnySectionKind, Section } from '../../format/section';
import type { CriterionLine } from '../../protocol/eligibility';
import { WITH_ABBREVIATIONS } from '../../protocol/introducedAbbreviations';
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import type { TextRange } from '../../text/range';
import { isPlaceholder } from '../placeholder';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { explains, hasPlaceholder, isTooLong, usesOf } from './recordAbbreviations';

export const acronymUndefined: TrialRule = {
  id: 'acronym-undefined',
  category: 'identification',
  scope: 'trial',
  reads: [...WITH_ABBREVIATIONS, 'sponsors', 'locations'],
  hinges: () => [mayName],
  severity: 'information',
  recommended: 'hint',
  summary: 'An abbreviation that is used at least three times is never written out.',
  why: 'Patients read the record too, and one abbreviation means different things in two fields of medicine.',
  sources: [
    SOURCES.comments,
    {
      name: 'University of Colorado, outcome measure checklist: abbreviations are spelled out',
      url: 'https://research.cuanschutz.edu/crs/clinical-research-support/clinical-research-administration/clinicaltrials.gov-support',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Treatment with ⟦UC-MSCs⟧ is planned.\n2. UC-MSCs were not given before.\nExclusion Criteria\n1. Allergy to UC-MSCs or velotimab.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Treatment with umbilical cord-derived mesenchymal stem cells (UC-MSCs) is planned.\n2. UC-MSCs were not given before.\nExclusion Criteria\n1. Allergy to UC-MSCs or velotimab.\n18 Years\n75 Years\nALL\nNo',
      note: 'Written out once.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. MRI without lesions, ALT and AST normal.\n2. MRI can be repeated.\nExclusion Criteria\n1. HIV, or no MRI.\n18 Years\n75 Years\nALL\nNo',
      note: 'Abbreviations that every reader knows.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. AMG 162 is planned.\n2. No AMG 162 before.\nExclusion Criteria\n1. Allergy to AMG 162.\n18 Years\n75 Years\nALL\nNo',
      note: 'Codes and names.',
    },
  ],
  limits: [
    'Only abbreviations of three to six capital letters in study groups, interventions and criteria; codes with digits are left alone.',
    'About 300 well-known abbreviations need no long form.',
    'An extract from a web page has lost lines in which the long form may have stood, and is left alone; so is a record with placeholders.',
    'Nothing is looked for in a record with a section of more than 100,000 characters.',
    'Names of products and organisations cannot always be told from abbreviations.',
  ],
  precision:
    'All 26 findings on 1,051 public records were read; 23 were right, 3 were names of companies or explained in a loose way. It is quieter by default, because the authors of a record may take its readers for specialists.',
  check(trial, facts, report, at) {
    if (facts.isExtract || isTooLong(trial)) return;
    const { sections } = trial.tree;
    const used = new Map<string, { readonly section: Section; readonly range: TextRange; readonly count: number }>();
    for (const reading of trial.readings) {
      const { section } = reading;
      if (!COUNTED.includes(section.kind)) continue;
      for (const [short, { count, range }] of usesOf(reading)) {
        const known = used.get(short);
        used.set(short, { section, range, ...known, count: count + (known?.count ?? 0) });
      }
    }
    const candidates = [...used].filter(([, { count }]) => count >= FEWEST_USES);
    if (candidates.length === 0) return;
    const explaining = sections.filter(({ kind }) => WITH_ABBREVIATIONS.includes(kind));
    // The long form may be in what is still to be written.
    if (explaining.some(hasPlaceholder)) return;
    const naming = sections.filter(({ kind }) => NAMES.includes(kind));
    for (const [short, { section, range, count }] of candidates) {
      if (explaining.some((other) => explains(other, short)) || naming.some((other) => names(other, short))) continue;
      report({
        range: at(section, range),
        message: `${quoted(short)} is used ${plural(count, 'time')} and never written out, and patients read the record too. Write the long form here, with the abbreviation in brackets.`,
      });
    }
  },
};

/** Whether a criterion may use or explain an abbreviation, or is still to be written. */
const mayName = { ofLine: ({ text }: CriterionLine): boolean => /[A-Z]{3}/.test(text) || isPlaceholder(text) };

const names = (section: Section, short: string): boolean => section.lines.some((line) => line.includes(short));

const COUNTED: readonly AnySectionKind[] = ['studyGroups', 'interventions', 'eligibility'];
/** Abbreviations in the names of organisations are names. */
const NAMES: readonly AnySectionKind[] = ['sponsors', 'locations'];
const FEWEST_USES = 3;
