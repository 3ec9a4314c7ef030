// healthy-volunteers-disease: the field accepts healthy volunteers, and a criterion asks for a disease of everybody.
import { bodyText, type CriterionLine, type EligibilityReading, inSection, onlyList } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';

export const healthyVolunteersDisease: TrialRule = {
  id: 'healthy-volunteers-disease',
  category: 'ages',
  scope: 'trial',
  reads: ['record', 'briefSummary', 'studyGroups', 'eligibility'],
  hinges: () => [asksOf, speaks],
  severity: 'information',
  summary: 'The field accepts healthy volunteers, and every participant must have a disease.',
  why: 'Healthy people who search for a trial find this one and are turned away.',
  sources: [SOURCES.comments, SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n2. Laboratory confirmed psoriatic disease.\n3. Histologically confirmed arthritis.\n18 Years\nN/A\nALL\n⟦Yes⟧',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Confirmed diagnosis of psoriatic arthritis.\n2. Healthy controls of the same age.\n18 Years\nN/A\nALL\nYes',
      note: 'Controls are invited too.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Confirmed diagnosis of psoriatic arthritis.\n18 Years\nN/A\nALL\nNo',
    },
  ],
  limits: [
    'Only criteria at the first level of the only inclusion list that plainly ask for a disease: "confirmed diagnosis of", "patients with", "measurable lesion".',
    'Silent where title, summary, arms or criteria speak of healthy people, controls, volunteers, donors, relatives, staff or people without the disease.',
  ],
  precision: 'All 7 findings on 1,051 public records were read and are right.',
  check(trial, facts, report, at) {
    const { eligibility } = trial;
    if (eligibility?.healthyVolunteers.value !== 'Yes' || facts.isExtract) return;
    const disease = diseaseOfAll(eligibility);
    if (disease === undefined || namesOthers(trial, eligibility)) return;
    const { healthyVolunteers: field, section } = eligibility;
    report({
      range: at(section, field.range),
      message: `Accepts Healthy Volunteers is "${field.text}", but the criteria ask for a disease: ${quoted(disease.text)}. Set the field to No, or name the healthy people in the criteria.`,
      related: [{ range: at(section, disease.range), message: 'The disease that is asked for' }],
    });
  },
};

const asksOf = keptByLine((line): string | undefined => {
  if (line.kind === 'other' || line.kind === 'heading') return undefined;
  const text = bodyText(line);
  return ASKS.test(text) && !MAY_BE_OTHERS.test(text) ? text : undefined;
});
const speaks = { ofLine: (line: CriterionLine): boolean => line.kind !== 'other' && OTHERS.test(line.text) };

const ASKS = new RegExp(
  [
    String.raw`^(?:an? |the |\d\.)?(?:patients?|subjects?|participants?|adults?|children|m[ae]n|wom[ae]n|individuals|(?:fe)?male)?(?: must)?(?: with| have| having| who have| has)?(?: an?)? ?(?:(?:laboratory|PCR|RT-PCR|histologically|pathologically|cytologically|microbiologically|clinically|radiologically|genetically)[- ]?(?:\(.{1,20}\) )?(?:confirmed|proven|diagnosed|documented)|(?:confirmed|established|clinical|documented|definite) (?:clinical )?diagnos[ei]s of|diagnos(?:is of|ed with)|confirmed positive for)\b`,
    '^(?:presence of |have )?(?:at least one|≥ ?1) measurable (?:target )?lesion',
    String.raw`^(?:adult |all )?patients? (?:with|suffering from|diagnosed with|who (?:have|had) been diagnosed with) (?!no\b|normal|indication|planned|scheduled|intact|an? indication)`,
    String.raw`^(?:subjects|participants|children|adults|women|men) with an? confirmed diagnosis of\b`,
    String.raw`^(?:overweight|obese|obesity)\b`,
  ].join('|'),
  'i',
);
/** A criterion that leaves another way in. */
const MAY_BE_OTHERS =
  /(?<!and\/)\bor\b(?! (?:severe|moderate|mild|probable|suspected|older|RT-PCR|PCR|metastatic|as determined))|group|cohort|\bif\b|suspected|either|without|negative/i;
/** People without the disease, or other people than patients. */
const OTHERS =
  /\bhealthy\b(?! ?(?:diet|eating|food))|volunteers?|controls\b|control (?:subjects?|participants?|patients|individuals|population)|donors?\b|relatives|family members|sibling|caregiver|\bstaff|workers?\b|employees|(?:household|close|their) (?:members|contacts?)|asymptomatic|convalesc|recovered|uninfected|non-?infected|without (?:a |an |any )?(?:diagnos|disease|covid|infection|\w+ disease)|negative (?:for|test|PCR)|comparison group|group (?:2|B|II)\b|cohort (?:2|B)|students|general population|general public|nurses|normal subjects|same age/i;

function diseaseOfAll(reading: EligibilityReading) {
  const list = onlyList(reading, 'inclusion');
  if (list === undefined) return undefined;
  const asked = asksOf(reading);
  for (let line = list.firstLine; line < list.endLine; line++) {
    const text = asked[line];
    const entry = reading.lines[line];
    if (text !== undefined && entry !== undefined && reading.depths[line] === 0) {
      return { text, range: inSection(reading, line, entry.body) };
    }
  }
  return undefined;
}

/** Whoever else may take part is spoken of somewhere. */
function namesOthers({ record, briefSummary, studyGroups }: Trial, reading: EligibilityReading): boolean {
  if (OTHERS.test(record.title.text)) return true;
  if (briefSummary?.values.some(({ text }) => OTHERS.test(text)) === true) return true;
  if (studyGroups?.section.lines.some((line) => OTHERS.test(line)) === true) return true;
  const list = onlyList(reading, 'inclusion');
  if (list === undefined) return true;
  return reading.lines.slice(list.firstLine, list.endLine).some((line) => speaks.ofLine(line));
}
