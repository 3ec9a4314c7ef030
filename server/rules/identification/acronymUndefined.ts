// acronym-undefined: an abbreviation that matters to the record and is nowhere written out.
import type { AnySectionKind, Section } from '../../format/section';
import { SOURCES } from '../../registry/element';
import { isWellKnownAbbreviation } from '../../registry/wellKnownAbbreviations';
import { plural } from '../../text/count';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { definitionsOf, hasPlaceholder, isTooLong, type Use, usesOf, WITH_ABBREVIATIONS } from './recordAbbreviations';

export const acronymUndefined: TrialRule = {
  id: 'acronym-undefined',
  category: 'identification',
  scope: 'trial',
  reads: [...WITH_ABBREVIATIONS, 'sponsors', 'locations'],
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
    const explained = new Set<string>();
    const counts = new Map<string, { readonly use: Use; readonly section: Section; count: number }>();
    for (const section of trial.tree.sections) {
      if (NAMES.includes(section.kind)) for (const { short } of usesOf(section)) explained.add(short);
      if (!WITH_ABBREVIATIONS.includes(section.kind)) continue;
      // The long form may be in what is still to be written.
      if (hasPlaceholder(section)) return;
      for (const { short } of definitionsOf(section)) explained.add(short);
      const isCounted = COUNTED.includes(section.kind);
      for (const use of usesOf(section)) {
        if (use.isExplained || use.isName) explained.add(use.short);
        if (!isCounted || isWellKnownAbbreviation(use.short)) continue;
        const known = counts.get(use.short);
        if (known === undefined) counts.set(use.short, { use, section, count: 1 });
        else known.count++;
      }
    }
    for (const [short, { use, section, count }] of counts) {
      if (count < FEWEST_USES || explained.has(short)) continue;
      report({
        range: at(section, use.range),
        message: `${quoted(short)} is used ${plural(count, 'time')} and never written out, and patients read the record too. Write the long form here, with the abbreviation in brackets.`,
      });
    }
  },
};

const COUNTED: readonly AnySectionKind[] = ['studyGroups', 'interventions', 'eligibility'];
/** Abbreviations in the names of organisations are names. */
const NAMES: readonly AnySectionKind[] = ['sponsors', 'locations'];
const FEWEST_USES = 3;
