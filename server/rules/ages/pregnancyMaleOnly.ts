// pregnancy-male-only: a criterion on the pregnancy of participants in a trial of men alone.

import { sectionSlice } from '../../format/section';
import { namedSexes, populationSex, sexes } from '../../protocol/criterionSex';
import { bodyText, inSection, NO_CRITERION } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import type { TextRange } from '../../text/range';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

export const pregnancyMaleOnly: SectionRule = {
  id: 'pregnancy-male-only',
  category: 'ages',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  hinges: () => [namedSexes, pregnancies, sexes],
  summary: 'A criterion speaks of the pregnancy of participants, but the sex field is MALE.',
  why: 'Either the field shuts women out by mistake, or the criterion was left over from another protocol.',
  sources: [SOURCES.comments, SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Plaque psoriasis.\nExclusion Criteria\n1. ⟦Pregnant or breastfeeding⟧ women.\n18 Years\nN/A\nMALE\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Plaque psoriasis.\n2. ⟦Women of childbearing potential⟧ must use contraception.\nExclusion Criteria\n1. ⟦Pregnancy⟧\n18 Years\nN/A\nMALE\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Prostate cancer.\n2. Partners who are pregnant or of childbearing potential: use of condoms.\n3. Pregnancy of the partner is ruled out.\nExclusion Criteria\n1. Unable to avoid contact with pregnant women.\n18 Years\nN/A\nMALE\nNo',
      note: 'The pregnancy of partners and of people at home.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Plaque psoriasis.\nExclusion Criteria\n1. Pregnant or breastfeeding women.\n18 Years\nN/A\nALL\nNo',
    },
  ],
  limits: [
    'Only criteria that begin with the pregnancy are read.',
    'Where the criteria themselves name women beside men, sex-text-mismatch says so.',
  ],
  precision: 'No finding on 1,051 public records: none of the 36 trials of men has such a criterion.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility' || reading.sex.value !== 'MALE') return;
    if (populationSex(reading)?.sex === 'ALL') return;
    pregnancies(reading).forEach((range, line) => {
      if (range === undefined || reading.depths[line] === NO_CRITERION) return;
      const inText = inSection(reading, line, range);
      report({
        range: inText,
        message: `The criterion speaks of ${quoted(sectionSlice(reading.section, inText))}, but the sex field is "MALE": no participant can be meant. Correct the field, or take the criterion out.`,
        related: [{ range: reading.sex.range, message: 'The sex field' }],
      });
    });
  },
};

const PREGNANCY =
  /^(?:(?:currently|known|any|is|are|be|patients?|subjects?|participants?|women|females|who|that) ){0,5}((?:(?:pregnant|pregnancy|lactating|lactation|breast-?feeding|nursing)(?:(?: (?:or|and) | ?\/ ?)(?:pregnant|pregnancy|lactating|lactation|breast-?feeding|nursing))?|(?:women|females) of child-?\s?bearing (?:potential|age)))\b/i;
const OF_OTHERS = /partner|wife|wives|spouse|father|mother|contact|conceiv|impregnat|sperm|household|sexual|expos/i;

/** What each line says of pregnancies of participants, in the line. */
const pregnancies = keptByLine<TextRange | undefined>((line) => {
  if (line.kind === 'other') return undefined;
  const criterion = bodyText(line);
  const match = PREGNANCY.exec(criterion);
  const said = match?.[1];
  if (match === null || said === undefined || OF_OTHERS.test(criterion)) return undefined;
  const end = line.body.start + match[0].length;
  return { start: end - said.length, end };
});
