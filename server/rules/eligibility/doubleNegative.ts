// double-negative: an exclusion criterion that is a negation: "Not pregnant", "No prior biologic therapy".
import { bodyText, criterionAt, inSection } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const doubleNegative: SectionRule = {
  id: 'double-negative',
  category: 'eligibility',
  scope: 'section',
  severity: 'information',
  sections: ['eligibility'],
  hinges: () => [negationsOf],
  summary: 'An exclusion criterion is worded as a negation.',
  why: 'As written, "Not pregnant" among the exclusions keeps out everybody who is not pregnant; most likely the opposite is meant.',
  sources: [
    { name: 'Cragg et al. 2021, eligibility criteria', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8542410' },
    SOURCES.definitions,
  ],
  examples: [
    { section: 'eligibility', text: exclusion('1. ⟦Not pregnant⟧ or nursing.', '2. ⟦No history of⟧ tuberculosis.') },
    {
      section: 'eligibility',
      text: exclusion(
        '1. No informed consent.',
        '2. Not willing to use contraception.',
        '3. Not able to read.',
        '4. Non-melanoma skin cancer.',
        '5. No health insurance.',
      ),
      note: 'What is missing in a person keeps them out: consent, ability, insurance.',
    },
    { section: 'eligibility', text: inclusion('1. Not pregnant or nursing.', '2. No prior biologic therapy.') },
  ],
  limits: [
    'Only negations of diseases, pregnancy, therapies and other trials at the beginning of a criterion are known.',
  ],
  precision:
    'All 7 findings on 1,051 public records were read and are right ("No major surgery within 28 days" among the exclusions). Few, therefore a note.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const negations = negationsOf(reading);
    for (const list of reading.lists) {
      if (list.polarity !== 'exclusion') continue;
      for (let line = list.firstLine; line < list.endLine; line++) {
        const found = negations[line];
        const criterion = found === undefined ? undefined : criterionAt(reading, line);
        if (found === undefined || criterion === undefined || criterion.depth > 0) continue;
        const { entry } = criterion;
        report({
          range: inSection(reading, line, { start: entry.body.start, end: entry.body.start + found.length }),
          message: `${quoted(found)} in the exclusion list keeps out those who do not have it, the opposite of what it seems to mean. Write it without the negation.`,
        });
      }
    }
  },
};

/** The negation that a line begins with. */
const negationsOf = keptByLine((line): string | undefined => {
  const words = bodyText(line);
  const match = NEGATED.exec(words);
  return match === null || /\b(?:unless|except)\b/i.test(words) ? undefined : match[0];
});

const NEGATED =
  /^(?:not (?:currently )?(?:pregnant|nursing|lactating|breast-?feeding)\b|no (?:known |current |active |prior |previous |other |concurrent |concomitant |significant |serious |uncontrolled |severe |major |new )*(?:history of|autoimmune|immunodeficiency|oxygen requirement|therapeutic doses|agents? with|pregnan\w+|allerg\w+|hypersensitivity|contraindications?|infections?|malignan\w+|cancers?|chemotherapy|radiotherapy|radiation|surgery|therapy|treatment|disease|hepatitis|HIV|metastas[ei]s|use of)\b(?! to (?:provide|give|sign))|(?:do|does|did|have|has) not (?:have|had) (?:a |any |an )?(?:history of|known|active|current|prior|other)\b|absence of (?:pregnan\w+|allerg\w+|contraindications?|infections?|malignan\w+|(?:active|severe|known) \w+)\b)/i;
