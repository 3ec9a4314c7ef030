// and-for-or-exclusion: an exclusion that joins alternatives with "and": "HBV, HCV and HIV infection".

import type { EligibilityReading } from '../../protocol/eligibility';
import { type Criterion, criterionAt, inSection } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { Report, SectionRule } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const andForOrExclusion: SectionRule = {
  id: 'and-for-or-exclusion',
  category: 'eligibility',
  scope: 'section',
  severity: 'information',
  recommended: 'off',
  sections: ['eligibility'],
  summary: 'An exclusion criterion joins alternatives with "and".',
  why: 'As written, only those who have both are kept out; "acute and chronic infection" at the same time has hardly anybody.',
  sources: [
    { name: 'Cragg et al. 2021, eligibility criteria', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8542410' },
    SOURCES.definitions,
  ],
  examples: [
    {
      section: 'eligibility',
      text: exclusion(
        '1. ⟦Acute and chronic⟧ infection.',
        '2. Infection with HBV, ⟦HCV and HIV⟧.',
        '3. ⟦Anemia (hemoglobin < 9 g/dL) and heart failure⟧.',
      ),
      fixed: exclusion(
        '1. Acute or chronic infection.',
        '2. Infection with HBV, HCV or HIV.',
        '3. Anemia (hemoglobin < 9 g/dL) or heart failure.',
      ),
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Nausea and vomiting.',
        '2. Head and neck cancer.',
        '3. Both acute and chronic infection at screening.',
      ),
      note: 'Only closed pairs are known; fixed expressions and "both … and" are left alone.',
    },
    { section: 'eligibility', text: inclusion('1. Negative for HBV and HIV.') },
  ],
  limits: [
    'Pairs outside the closed list are left alone, also "pregnant and lactating women", which everybody understands.',
    'Negative wordings ("negative for", "no", "absence of") are left alone: there "and" is right.',
  ],
  precision:
    'All 7 findings on 1,051 public records were read: as written all ask for both. Five are "cardiovascular and cerebrovascular" events, which readers understand; therefore it is off until asked for.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const pairs = holdPairs(reading);
    for (const list of reading.lists) {
      if (list.polarity !== 'exclusion') continue;
      for (let line = list.firstLine; line < list.endLine; line++) {
        const criterion = pairs[line] === true ? criterionAt(reading, line) : undefined;
        if (criterion !== undefined) checkCriterion(reading, criterion, report);
      }
    }
  },
};

function checkCriterion(reading: EligibilityReading, { text, line, entry }: Criterion, report: Report): void {
  for (const match of text.matchAll(PAIR)) {
    const [found] = match;
    if (LEAVES_ALONE.test(text.slice(0, match.index))) continue;
    const start = entry.body.start + match.index;
    const and = start + found.lastIndexOf(' and ') + 1;
    report({
      range: inSection(reading, line, { start, end: start + found.length }),
      message: `${quoted(found)}: as written, only those with both are excluded. Write "or" if one is enough.`,
      fixes: [
        {
          title: 'Write "or"',
          safe: false,
          edits: [replace(inSection(reading, line, { start: and, end: and + 'and'.length }), 'or')],
        },
      ],
    });
  }
}

const holdPairs = keptByLine(
  ({ text }) =>
    text.includes(' and ') &&
    text.search(PAIR) !== -1 &&
    !/\b(?:negative|eligible|allowed|permitted|provisions?)\b/i.test(text),
);

const LEAVES_ALONE =
  /\b(?:both|between|combination of|negative for|without|no|not|absence of|difference|co-?infection (?:with|of))\s+(?:[\w-]+\s+){0,3}$/i;

const VIRUS =
  '(?:(?:human immunodeficiency virus|hepatitis [ABC](?: virus)?|syphilis|tuberculosis|HIV|HBV|HCV|TB)(?: ?\\([A-Z]{2,4}\\))?)';
const SUBSTANCE = '(?:alcohol|drugs?|substance|tobacco)';
const ABUSE = '(?:(?:drug|alcohol|substance) (?:abuse|addiction|dependence)|alcoholism)';
/** Two of these are two diseases, with what is explained of one in brackets. */
const ILLNESS =
  '(?:ana?emia|(?:interstitial )?(?:lung|liver|kidney|renal|hepatic|heart|pulmonary|thyroid|autoimmune) (?:disease|failure)s?)(?: \\([^()]{1,60}\\))?';

const PAIR = new RegExp(
  `\\b(?:acute and chronic|chronic and acute|active and (?:latent|inactive|chronic)|past and (?:current|present)|(?:current|present) and past|(?:type 1|type I) and (?:type )?(?:2|II) diabetes|benign and malignant|cardiovascular and cerebrovascular (?:disease|damage|disorder|accident|event)s?|${VIRUS} and ${VIRUS}|${ILLNESS} and ${ILLNESS}|${ABUSE} and ${ABUSE}|${SUBSTANCE} and ${SUBSTANCE} (?:abuse|addiction|dependence))(?![\\w-])`,
  'gi',
);
