// What a comparison says in plain words, for every form in which it is shown.
import type {
  BoundChange,
  Change,
  CriterionChange,
  CriterionPlace,
  Effect,
  Move,
  PartName,
} from '../comparison/change';
import { type Stretch, wordDifference } from '../comparison/wordDifference';
import type { AnySectionKind } from '../format/section';
import { sectionElement, valueElement } from '../registry/elements';

/** One change, ready to be shown. */
export interface ChangeInWords {
  /** What it is about: "Minimum Age", "Inclusion criterion 4". */
  readonly label: string;
  /** What happened, as far as a few words say it: "added", "18 Years → 21 Years (fewer people may take part)". */
  readonly said: readonly string[];
  /** The texts themselves, where they are worth reading in full. */
  readonly before: readonly Stretch[] | undefined;
  readonly after: readonly Stretch[] | undefined;
}

/** Values up to this length are shown side by side in one line. */
const SHORT = 60;

export function changeInWords(change: Change): ChangeInWords {
  const { criterion, before, after, effect } = change;
  const label = labelOf(change);
  if (criterion !== undefined && change.change === 'changed') return criterionInWords(change, label);
  if (before === undefined || after === undefined) {
    const text = (before ?? after)?.text ?? '';
    const whole = [{ text, differs: false }];
    const isShort = text.length <= SHORT && criterion === undefined;
    const said = isShort ? `${change.change}: ${text}` : change.change;
    return {
      label,
      said: [said],
      before: isShort || before === undefined ? undefined : whole,
      after: isShort || after === undefined ? undefined : whole,
    };
  }
  if (Math.max(before.text.length, after.text.length) <= SHORT) {
    const people = effect === undefined ? '' : ` (${PEOPLE[effect]})`;
    return { label, said: [`${before.text} → ${after.text}${people}`], before: undefined, after: undefined };
  }
  return { label, said: ['changed'], ...wordDifference(before.text, after.text) };
}

function criterionInWords({ criterion, before, after }: Change, label: string): ChangeInWords {
  const said = [
    ...(criterion === undefined ? [] : movesInWords(criterion)),
    ...(criterion?.bounds.map(boundInWords) ?? []),
  ];
  const isReworded = criterion?.reworded === true;
  if (isReworded && said.length === 0) said.push('reworded');
  if (isReworded) return { label, said, ...wordDifference(before?.text ?? '', after?.text ?? '') };
  // What was only moved is told by its text; of a bound the line above says enough.
  const text = criterion?.bounds.length === 0 ? after?.text : undefined;
  return { label, said, before: undefined, after: text === undefined ? undefined : [{ text, differs: false }] };
}

const movesInWords = (criterion: CriterionChange): readonly string[] =>
  criterion.moved.map((move) => MOVES[move](criterion));

const MOVES: Readonly<Record<Move, (criterion: CriterionChange) => string>> = {
  list: ({ before, after }) =>
    before?.list === after?.list
      ? 'moved to another list'
      : `moved here from the ${before?.list} list (${criterionLabel(before)})`,
  nesting: ({ before, after }) => {
    const [from, to] = [before?.depth ?? 0, after?.depth ?? 0];
    if (from === to) return 'moved below another criterion';
    return to === 0
      ? 'now a criterion of its own'
      : to > from
        ? 'now part of another criterion'
        : 'now one level higher';
  },
  order: ({ before, after }) =>
    before === undefined || before.number === '' || before.number === after?.number
      ? 'moved to another place in its list'
      : `moved; it was ${criterionLabel(before)}`,
};

const PEOPLE: Readonly<Record<Effect, string>> = {
  tightened: 'fewer people may take part',
  loosened: 'more people may take part',
};

function boundInWords({ subject, before, after, effect }: BoundChange): string {
  const name = subject === '' ? '' : `${subject} `;
  const note = effect === undefined ? '' : ` (${effect}: ${PEOPLE[effect]})`;
  if (before === '') return `bound added: ${name}${after}${note}`;
  if (after === '') return `bound removed: ${name}${before}${note}`;
  return `${name}${before} → ${after}${note}`;
}

function labelOf({ part, of, criterion }: Change): string {
  if (criterion !== undefined) return criterionLabel(criterion.after ?? criterion.before);
  const name = PARTS[part];
  return of === undefined || of === '' ? name : `${name} of “${shortened(of)}”`;
}

const shortened = (name: string): string => (name.length <= 80 ? name : `${name.slice(0, 79).trimEnd()}…`);

/** "Inclusion criterion 4.b". */
export function criterionLabel(place: CriterionPlace | undefined): string {
  const kind = place === undefined ? 'Criterion' : KINDS[place.list];
  if (place === undefined) return kind;
  return place.number === '' ? `${kind}, a line without a number` : `${kind} ${place.number}`;
}

const KINDS: Readonly<Record<CriterionPlace['list'], string>> = {
  inclusion: 'Inclusion criterion',
  exclusion: 'Exclusion criterion',
  characteristics: 'Characteristic',
};

/** The heading of a section, as the format writes it. */
export const sectionTitle = (kind: AnySectionKind): string =>
  kind === 'record' ? 'Title and Numbers' : kind === 'unknown' ? 'Other Lines' : sectionElement(kind).title;

const PARTS: Readonly<Record<PartName, string>> = {
  title: valueElement('title').title,
  nctId: valueElement('nctId').title,
  lastUpdated: valueElement('lastUpdated').title,
  resultsState: valueElement('resultsState').title,
  status: valueElement('status').title,
  phase: valueElement('phase').title,
  enrollment: valueElement('enrollment').title,
  studyType: valueElement('studyType').title,
  startDate: valueElement('startDate').title,
  completionDate: valueElement('completionDate').title,
  summaryParagraph: 'Paragraph',
  descriptionParagraph: 'Paragraph',
  condition: 'Condition',
  allocation: valueElement('allocation').title,
  interventionModel: valueElement('interventionModel').title,
  primaryPurpose: valueElement('primaryPurpose').title,
  masking: valueElement('masking').title,
  maskedRole: valueElement('maskedRole').title,
  observationalModel: valueElement('observationalModel').title,
  timePerspective: valueElement('timePerspective').title,
  arm: 'Arm',
  armType: 'Type',
  armDescription: 'Description',
  armIntervention: 'Intervention',
  intervention: 'Intervention',
  interventionType: 'Type',
  interventionDescription: 'Description',
  otherInterventionName: 'Other name',
  outcome: 'Outcome measure',
  outcomeRank: 'Rank',
  outcomeTimeFrame: 'Time frame',
  outcomeDescription: 'Description',
  criterionList: 'List of criteria',
  criterion: 'Criterion',
  minimumAge: valueElement('minimumAge').title,
  maximumAge: valueElement('maximumAge').title,
  sex: valueElement('sex').title,
  healthyVolunteers: valueElement('healthyVolunteers').title,
  leadSponsor: 'Lead sponsor',
  collaborator: 'Collaborator',
  sponsorClass: 'Class',
  responsibleParty: sectionElement('responsibleParty').title,
  responsiblePartyDetail: 'Name, title or affiliation',
  site: 'Site',
  siteStatus: 'Status',
  country: 'Country',
  contact: 'Contact',
  contactRole: 'Role',
  contactPhone: 'Telephone',
  contactEmail: 'E-mail',
  identifier: 'Number',
  identifierType: 'Type',
  identifierSource: 'Source',
  otherLine: 'Line',
};

/** The changes by section, in their order. */
export function bySection(changes: readonly Change[]): ReadonlyMap<AnySectionKind, readonly Change[]> {
  const sections = new Map<AnySectionKind, Change[]>();
  for (const change of changes) {
    const list = sections.get(change.section);
    if (list === undefined) sections.set(change.section, [change]);
    else list.push(change);
  }
  return sections;
}

/** How many bounds and limits were tightened and loosened: those of the age fields too. */
export function countEffects(changes: readonly Change[]): Readonly<Record<Effect, number>> {
  const counts = { tightened: 0, loosened: 0 };
  for (const { effect, criterion } of changes) {
    for (const each of [effect, ...(criterion?.bounds.map((bound) => bound.effect) ?? [])]) {
      if (each !== undefined) counts[each]++;
    }
  }
  return counts;
}
