// healthy-volunteers-mismatch: the record invites healthy volunteers, and its field says that none are accepted.
import { healthyPeople } from '../../criteria/healthyPeople';
import { bodyText, type EligibilityReading, inSection } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { shift, type TextRange } from '../../text/range';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';

export const healthyVolunteersMismatch: TrialRule = {
  id: 'healthy-volunteers-mismatch',
  category: 'ages',
  scope: 'trial',
  reads: ['record', 'eligibility'],
  hinges: () => [healthyOfLines],
  severity: 'warning',
  summary: 'The title or the criteria invite healthy volunteers, and the field says that none are accepted.',
  why: 'Healthy people who look for a trial search the registry by this field and never find the record.',
  sources: [SOURCES.comments, SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. ⟦Healthy male and female volunteers⟧ aged 18 to 45 years.\n18 Years\n45 Years\nALL\nNo',
    },
    {
      section: 'document',
      text: 'Single Doses of Velotimab in ⟦Healthy Adults⟧\nNCT ID: NCT90000101\nEligibility Criteria\nCheck the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.\nInclusion Criteria\n1. Body mass index 18 to 30 kg/m2.\n18 Years\n55 Years\nALL\nNo\n',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Healthy volunteers aged 18 to 45 years.\n18 Years\n45 Years\nALL\nYes',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Otherwise healthy adults with mild asthma.\n2. Cells of a healthy donor.\n3. Healthy subjects with seasonal allergy.\n18 Years\n45 Years\nALL\nNo',
      note: 'People with a condition, and donors.',
    },
  ],
  limits: [
    'Read are the title and the first level of the inclusion lists.',
    'The reverse, "Yes" beside criteria that ask for a disease, is not reported: few records say that they turn healthy people away.',
  ],
  precision: 'No finding on 1,945 public records, so that its precision is not measured; it rests on its examples.',
  check({ record, eligibility }, _facts, report, at) {
    if (eligibility?.healthyVolunteers.value !== 'No') return;
    const { healthyVolunteers: field } = eligibility;
    const inTitle = healthyPeople(record.title.text);
    const found =
      inTitle === undefined
        ? criterionOn(eligibility)
        : { ...shift(inTitle, record.title.range.start), text: record.title.text.slice(inTitle.start, inTitle.end) };
    if (found === undefined) return;
    const { text, ...range } = found;
    report({
      range: at(inTitle === undefined ? eligibility.section : record.section, range),
      message: `${inTitle === undefined ? 'The criteria invite' : 'The title speaks of'} ${quoted(text)}, but Accepts Healthy Volunteers is "${field.text}". Searches go by the field: set it to Yes, or correct the text.`,
      related: [{ range: at(eligibility.section, field.range), message: 'Accepts Healthy Volunteers' }],
    });
  },
};

const healthyOfLines = keptByLine((line) => (line.kind === 'other' ? undefined : healthyPeople(bodyText(line))));

/** The first criterion of an inclusion list that begins with healthy people. */
function criterionOn(reading: EligibilityReading): (TextRange & { readonly text: string }) | undefined {
  const ofLines = healthyOfLines(reading);
  for (const list of reading.lists) {
    if (list.polarity !== 'inclusion') continue;
    for (let line = list.firstLine; line < list.endLine; line++) {
      const part = ofLines[line];
      const entry = reading.lines[line];
      if (part === undefined || entry === undefined || reading.depths[line] !== 0 || part.start > FIRST_WORDS) continue;
      const inLine = shift(part, entry.body.start);
      return { ...inSection(reading, line, inLine), text: entry.text.slice(inLine.start, inLine.end) };
    }
  }
  return undefined;
}

/** "Participants must be healthy …" */
const FIRST_WORDS = 25;
