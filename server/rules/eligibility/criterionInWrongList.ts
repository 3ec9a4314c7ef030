// criterion-in-wrong-list: an inclusion that says "will be excluded", an exclusion that says "must".
import { bodyText, criterionAt, inSection, NO_CRITERION } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { shift } from '../../text/range';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const criterionInWrongList: SectionRule = {
  id: 'criterion-in-wrong-list',
  category: 'eligibility',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  hinges: () => [saidByLines],
  summary: 'A criterion says the opposite of the list that it stands in.',
  why: 'Under "Exclusion Criteria", "must not be pregnant" excludes those who are not pregnant, and machines take it so.',
  sources: [SOURCES.miron, SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Psoriatic arthritis.', '2. ⟦Exclude if⟧ a live vaccine was given within 4 weeks.'),
    },
    {
      section: 'eligibility',
      text: exclusion('1. ⟦Patients must not⟧ be pregnant.', '2. ⟦Must be willing⟧ to use contraception.'),
    },
    {
      section: 'eligibility',
      text: exclusion('1. Pregnancy or nursing. ⟦Women of childbearing potential must have⟧ a negative test.'),
    },
    {
      section: 'eligibility',
      text: exclusion('Required:', '* Must be able to read.'),
      note: 'A lead-in may turn the list round.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Must not be pregnant.',
        '2. Solid tumours, excluding lymphoma.',
        '3. Women who are nursing are eligible; pregnancy is excluded by a test.',
      ),
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Patients who must take oral glucocorticoids.',
        '2. Unable to give consent.',
        '3. Women must not plan a pregnancy, unless exempt:',
        '4. No legal representative.',
      ),
      note: 'A requirement inside a criterion, and what is negative by nature, are left alone.',
    },
  ],
  limits: [
    'Only the beginning of a criterion is looked at, and sentences on women of childbearing potential behind it.',
    'A list below a sub-heading of its own ("Contraception:") is looked at like any other.',
  ],
  precision:
    'All 13 findings on 1,051 public records were read and are right, most of them "must" or "may not" in an exclusion list. Old records turn a list round with a lead-in ("Required:"), which is left alone.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const said = saidByLines(reading);
    for (const list of reading.lists) {
      if (list.polarity === 'characteristics') continue;
      const isInclusion = list.polarity === 'inclusion';
      let turns = false;
      for (let line = list.firstLine; line < list.endLine; line++) {
        const says = said[line];
        if (says === undefined || reading.depths[line] === NO_CRITERION) continue;
        if (says.leads !== undefined) {
          turns = says.leads === 'turns';
          continue;
        }
        const match = isInclusion ? says.excludes : says.requires;
        const found = match?.[0];
        const entry = match === null || found === undefined || turns ? undefined : criterionAt(reading, line)?.entry;
        if (found === undefined || entry === undefined) continue;
        report({
          range: inSection(
            reading,
            line,
            shift({ start: 0, end: found.length }, entry.body.start + (match?.index ?? 0)),
          ),
          message: isInclusion
            ? `${quoted(found)} stands in the inclusion list, so those who are meant to stay out are let in. Move it to the exclusion criteria.`
            : `${quoted(found)} stands in the exclusion list, so those who comply would be kept out. Move it to the inclusion criteria, or turn it round.`,
        });
      }
    }
  },
};

/** What a line begins with, or that it leads in; undefined for most. */
const saidByLines = keptByLine((line) => {
  const words = bodyText(line);
  if (words.endsWith(':')) return { leads: TURNS.test(words) ? 'turns' : 'goes on' } as const;
  const excludes = EXCLUDES.exec(words);
  const requires = REQUIRES.exec(words) ?? REQUIRES_INSIDE.exec(words);
  return excludes === null && requires === null ? undefined : { leads: undefined, excludes, requires };
});

/** Lead-ins below which another list may stand: "Patients must meet the following:", "Required:", "Excluded:". */
const TURNS = /\b(?:must|requir\w*|meets?|eligible|allowed|permitted|includ\w+|exclu\w+|exceptions?)\b/i;

const WHO =
  '(?:(?:female|male|all|adult) )?(?:patients?|subjects?|participants?|individuals?|women|men|females?|males?|volunteers?|they)';

const EXCLUDES = new RegExp(
  `^(?:exclu(?:de[ds]?|sion)(?: (?:if|when|for|of))?\\b(?! criteri)|${WHO} (?:are|is|will be|should be|must be) excluded\\b|${WHO} (?:with|who|having|taking|receiving|on|under) [^.;:]{1,90} (?:are|will be|should be|must be) excluded(?=\\.?$)|(?:not eligible|ineligible) (?:if|for|when)\\b)`,
  'i',
);
const OF_WHICH =
  '(?: (?:of (?:child-?bearing|child bearing|reproductive) (?:potential|age)|capable of (?:becoming pregnant|childbearing|pregnancy)|who (?:can|could|may) become pregnant|with (?:childbearing|reproductive) potential))?';
/** "Pregnancy. Women of childbearing potential must use contraception": a requirement behind the criterion. */
const REQUIRES_INSIDE =
  /(?<=[a-z)][.;] )(?:wom[ae]n|females?|(?:female )?(?:patients|subjects|participants)) of child-?\s?bearing (?:potential|age) (?:must|should|have to) (?:have|use|be using|agree|be willing|be practicing|practice)\b/i;
const REQUIRES = new RegExp(
  `^(?:${WHO}${OF_WHICH} (?:must|should|have to|has to|are required to|is required to|must agree to|may not)(?: not| be| have| never)?\\b|must(?: not)?(?: be| have)?(?: willing| able)?\\b|(?:are |is )?(?:willing(?:ness)?|able|ability|capable) (?:and able )?(?:to|of)\\b|(?:signed|written|provision of (?:signed )?) ?(?:and dated )?informed consent\\b|include if\\b)`,
  'i',
);
