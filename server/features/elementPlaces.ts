// Where the required elements of a registration stand in a trial, or would stand.
import { bodyRange, headingRange, type Section, textRange } from '../format/section';
import { type SectionKind, sectionOrder } from '../format/sections';
import { startOf } from '../format/tree';
import type { Loss } from '../protocol/extract';
import { type Field, isPresent } from '../protocol/field';
import { documentRange, type Trial } from '../protocol/trial';
import type { ElementPlace } from '../registry/requiredElements';
import type { TextRange } from '../text/range';

/** An element as it was found. Ranges are of the document. */
export interface FoundElement {
  /**
   * `there`; `unread`: something stands there and is not understood; `absent`; `lost`: an extract has lost it, or part of it;
   * `unprinted`: this document has no place for it (types in the bare layout, outcomes that nobody added).
   */
  readonly state: 'there' | 'unread' | 'absent' | 'lost' | 'unprinted';
  /** What findings on it touch; empty when it is not there. */
  readonly ranges: readonly TextRange[];
  /** Where to go: the element, or where it would stand. */
  readonly target: TextRange;
  /** A short text of it, such as a value or a count; ''. */
  readonly detail: string;
}

type Locate = (trial: Trial) => FoundElement;

const LOCATE: Readonly<Record<ElementPlace, Locate>> = {
  title: (trial) => value(trial, trial.record, trial.record.title, 'basicInformation'),
  nctId: (trial) => value(trial, trial.record, trial.record.nctId, 'basicInformation'),
  status: (trial) => value(trial, trial.basicInformation, trial.basicInformation?.status, 'basicInformation'),
  phase: (trial) => value(trial, trial.basicInformation, trial.basicInformation?.phase, 'basicInformation'),
  enrollment: (trial) => value(trial, trial.basicInformation, trial.basicInformation?.enrollment, 'basicInformation'),
  studyType: (trial) => value(trial, trial.basicInformation, trial.basicInformation?.studyType, 'basicInformation'),
  startDate: (trial) => value(trial, trial.basicInformation, trial.basicInformation?.startDate, 'basicInformation'),
  completionDate: (trial) =>
    value(trial, trial.basicInformation, trial.basicInformation?.completionDate, 'basicInformation'),
  briefSummary: (trial) => body(trial, 'briefSummary', 'summary'),
  conditions: (trial) => body(trial, 'conditions', 'conditions', trial.conditions?.values),
  allocation: (trial) => value(trial, trial.studyDesign, trial.studyDesign?.allocation, 'studyDesign'),
  interventionModel: (trial) => value(trial, trial.studyDesign, trial.studyDesign?.interventionModel, 'studyDesign'),
  primaryPurpose: (trial) => value(trial, trial.studyDesign, trial.studyDesign?.primaryPurpose, 'studyDesign'),
  masking: (trial) => value(trial, trial.studyDesign, trial.studyDesign?.masking, 'studyDesign'),
  maskedRoles: (trial) => {
    const found = every(trial, trial.studyDesign, trial.studyDesign?.maskedRoles ?? [], 'studyDesign');
    if (found.state !== 'absent') return found;
    // The roles stand below the masking.
    const masking = value(trial, trial.studyDesign, trial.studyDesign?.masking, 'studyDesign');
    return { ...found, target: masking.target, state: hasLost(trial, 'maskedRoles') ? 'lost' : 'absent' };
  },
  observationalModel: (trial) => value(trial, trial.studyDesign, trial.studyDesign?.observationalModel, 'studyDesign'),
  timePerspective: (trial) => value(trial, trial.studyDesign, trial.studyDesign?.timePerspective, 'studyDesign'),
  arms: (trial) => body(trial, 'studyGroups', undefined, trial.studyGroups?.arms),
  armTypes: (trial) => types(trial, trial.studyGroups, trial.studyGroups?.arms ?? [], 'title', 'studyGroups'),
  interventions: (trial) => body(trial, 'interventions', undefined, trial.interventions?.interventions),
  interventionTypes: (trial) =>
    types(trial, trial.interventions, trial.interventions?.interventions ?? [], 'name', 'interventions'),
  interventionDescriptions: (trial) => {
    const reading = trial.interventions;
    const without =
      reading?.certain === true ? reading.interventions.find((each) => each.description.length === 0) : undefined;
    if (reading === undefined || without === undefined)
      return body(trial, 'interventions', undefined, reading?.interventions);
    return absentAt(endOf(documentRange(trial, reading.section, without.name.range)));
  },
  primaryOutcomes: (trial) => outcomes(trial, 'primary'),
  outcomeTimeFrames: (trial) => {
    const readings = outcomeReadings(trial).map(({ section, outcomes: all }) => ({ section, all }));
    for (const { section, all } of readings) {
      const without = all.find((outcome) => outcome.certain && !isPresent(outcome.timeFrame));
      if (without !== undefined) return absentAt(documentRange(trial, section, without.timeFrame.range));
    }
    return outcomes(trial, undefined);
  },
  secondaryOutcomes: (trial) => outcomes(trial, 'secondary'),
  criteria: (trial) => {
    const reading = trial.eligibility;
    const lists = reading?.lists.filter((list) => list.endLine > list.firstLine) ?? [];
    if (reading === undefined || lists.length === 0) return absent(trial, 'eligibility');
    const start = (line: number): number => reading.section.lineStarts[line] ?? reading.section.length;
    const ranges = lists.map(({ firstLine, headingLine, endLine }) =>
      documentRange(trial, reading.section, {
        start: start(headingLine === -1 ? firstLine : headingLine),
        end: textRange(reading.section, endLine - 1).end,
      }),
    );
    const state = hasLost(trial, 'firstCriterion') ? 'lost' : 'there';
    return { state, ranges, target: beginning(ranges[0] ?? NOWHERE), detail: '' };
  },
  minimumAge: (trial) => value(trial, trial.eligibility, trial.eligibility?.minimumAge, 'eligibility'),
  maximumAge: (trial) => value(trial, trial.eligibility, trial.eligibility?.maximumAge, 'eligibility'),
  sex: (trial) => value(trial, trial.eligibility, trial.eligibility?.sex, 'eligibility'),
  healthyVolunteers: (trial) => value(trial, trial.eligibility, trial.eligibility?.healthyVolunteers, 'eligibility'),
  leadSponsor: (trial) =>
    every(trial, trial.sponsors, trial.sponsors?.sponsors.slice(0, 1).map(({ name }) => name) ?? [], 'sponsors'),
  collaborators: (trial) =>
    every(trial, trial.sponsors, trial.sponsors?.sponsors.slice(1).map(({ name }) => name) ?? [], 'sponsors'),
  responsibleParty: (trial) => body(trial, 'responsibleParty', 'responsibleParty'),
  investigator: (trial) => {
    const found = every(trial, trial.responsibleParty, trial.responsibleParty?.details ?? [], 'responsibleParty');
    return found.state === 'absent' && trial.extract !== undefined ? { ...found, state: 'lost' } : found;
  },
  sites: (trial) => body(trial, 'locations', undefined, trial.locations?.sites),
  countries: (trial) => body(trial, 'countries', 'countries', trial.countries?.values),
  contacts: (trial) => {
    const [central, facility] = [body(trial, 'centralContacts'), body(trial, 'facilityContacts')];
    const found = central.state === 'absent' && facility.state === 'there' ? facility : central;
    return found.state === 'absent' && trial.extract !== undefined ? { ...found, state: 'lost' } : found;
  },
  protocolNumber: (trial) => {
    const reading = trial.otherIdentifiers;
    const own = reading?.identifiers.filter(
      ({ source }) => source.value === undefined || source.value === 'org_study_id',
    );
    return every(trial, reading, own?.map(({ id }) => id) ?? [], 'otherIdentifiers');
  },
  results: (trial) => {
    const section = trial.tree.sections.find(({ kind }) => kind === 'studyResults');
    const line =
      section === undefined || section.sentenceLine === -1 ? '' : (section.lines[section.sentenceLine] ?? '');
    if (section === undefined || !line.includes('have been published')) return absent(trial, 'studyResults');
    return there(documentRange(trial, section, headingRange(section)), '');
  },
};

/** Finds an element. */
export const locateElement = (trial: Trial, place: ElementPlace): FoundElement => LOCATE[place](trial);

const NOWHERE: TextRange = { start: 0, end: 0 };
const LONGEST_DETAIL = 80;

const beginning = ({ start }: TextRange): TextRange => ({ start, end: start });
const endOf = ({ end }: TextRange): TextRange => ({ start: end, end });

const hasLost = ({ extract }: Trial, what: Loss['what']): boolean =>
  extract?.losses.some((loss) => loss.what === what) === true;

const there = (range: TextRange, detail: string): FoundElement => ({
  state: 'there',
  ranges: [range],
  target: range,
  detail: detail.length <= LONGEST_DETAIL ? detail : `${detail.slice(0, LONGEST_DETAIL - 1).trimEnd()}…`,
});

const absentAt = (target: TextRange): FoundElement => ({ state: 'absent', ranges: [], target, detail: '' });

/** Of what belongs to a section: in it, or where the section would stand. */
function absent(trial: Trial, kind: SectionKind): FoundElement {
  const { sections, text } = trial.tree;
  const section = sections.find((each) => each.kind === kind);
  if (section !== undefined)
    return absentAt(endOf(documentRange(trial, section, bodyRange(section) ?? headingRange(section))));
  const order = sectionOrder(kind);
  const next = sections.find((each) => each.definition !== undefined && sectionOrder(each.definition.kind) > order);
  const at = next === undefined ? text.length : startOf(trial.tree, next);
  return absentAt({ start: at, end: at });
}

type InSection = { readonly section: Section } | undefined;

/** One value; `-` is the format's empty value. */
function value(trial: Trial, reading: InSection, field: Field<unknown> | undefined, kind: SectionKind): FoundElement {
  if (reading === undefined || field === undefined) return absent(trial, kind);
  const range = documentRange(trial, reading.section, field.range);
  if (!isPresent(field)) return absentAt(range);
  if (field.text === '' || field.text === '-') return absentAt(range);
  return { ...there(range, field.text), state: field.value === undefined ? 'unread' : 'there' };
}

/** Fields of which there must be one. */
function every(trial: Trial, reading: InSection, fields: readonly Field[], kind: SectionKind): FoundElement {
  const present = fields.filter((field) => isPresent(field) && field.text !== '' && field.text !== '-');
  const [first] = present;
  if (reading === undefined || first === undefined) return absent(trial, kind);
  const ranges = present.map(({ range }) => documentRange(trial, reading.section, range));
  return { ...there(ranges[0] ?? NOWHERE, present.map(({ text }) => text).join(', ')), ranges };
}

/** A section that must not be empty; `entries` are counted. */
function body(trial: Trial, kind: SectionKind, lost?: Loss['what'], entries?: readonly unknown[]): FoundElement {
  const section = trial.tree.sections.find((each) => each.kind === kind);
  const range = section === undefined ? undefined : bodyRange(section);
  if (section === undefined || range === undefined) {
    const found = absent(trial, kind);
    return lost !== undefined && hasLost(trial, lost) ? { ...found, state: 'lost' } : found;
  }
  const whole = documentRange(trial, section, range);
  return { ...there(whole, entries === undefined ? '' : String(entries.length)), target: beginning(whole) };
}

/** Types of entries, which the bare layout does not print. */
function types<K extends 'title' | 'name'>(
  trial: Trial,
  reading: InSection,
  entries: readonly (Readonly<Record<K, Field>> & { readonly type: Field | undefined })[],
  name: K,
  kind: SectionKind,
): FoundElement {
  if (reading === undefined || entries.length === 0) return absent(trial, kind);
  const without = entries.find(({ type }) => type === undefined || !isPresent(type));
  const isUnprinted = !reading.section.hasLabels && entries.every(({ type }) => type === undefined);
  const at = documentRange(trial, reading.section, (without ?? entries[0])?.[name].range ?? NOWHERE);
  if (isUnprinted)
    return { state: trial.extract === undefined ? 'unprinted' : 'lost', ranges: [], target: at, detail: '' };
  if (without !== undefined) return absentAt(endOf(at));
  const fields = entries.flatMap(({ type }) => (type === undefined ? [] : [type]));
  return every(trial, reading, fields, kind);
}

const outcomeReadings = (trial: Trial) =>
  [trial.outcomes, trial.primaryOutcomes, trial.secondaryOutcomes, trial.otherOutcomes].flatMap((reading) =>
    reading === undefined ? [] : [reading],
  );

/** The page shows no outcomes: where no section was added for them, the document has no place for them. */
function outcomes(trial: Trial, rank: 'primary' | 'secondary' | undefined): FoundElement {
  const readings = outcomeReadings(trial);
  const [first] = readings;
  if (first === undefined) return { ...absent(trial, 'primaryOutcomes'), state: 'unprinted' };
  const ranges = readings.flatMap((reading) =>
    reading.outcomes
      .filter((outcome) => rank === undefined || outcome.rank === rank)
      .map((outcome) =>
        documentRange(trial, reading.section, (rank === undefined ? outcome.timeFrame : outcome.title).range),
      ),
  );
  const [target] = ranges;
  if (target === undefined) return absentAt(endOf(documentRange(trial, first.section, headingRange(first.section))));
  return { state: 'there', ranges, target, detail: String(ranges.length) };
}
