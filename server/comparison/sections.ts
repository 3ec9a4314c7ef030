// The sections of a trial as lists of entries, to be compared.
import type { Section } from '../format/section';
import type { ArmIntervention } from '../protocol/arms';
import { asText, type Field, fieldAt, isPresent, textLines } from '../protocol/field';
import type { OutcomesReading } from '../protocol/outcomes';
import type { Trial } from '../protocol/trial';
import { type Change, changeOf, passageOf } from './change';
import { type Entry, fieldPart, joinedPart, joinedPassage, nameEntry, namesOf } from './entries';

export const lineEntries = namesOf;

export function armEntries(trial: Trial): readonly Entry[] {
  const reading = trial.studyGroups;
  if (reading === undefined) return [];
  const { section, arms } = reading;
  return arms.flatMap(({ title, description, type, interventions }) => {
    const passage = passageOf(trial, section, title);
    const words = joinedPart(trial, section, 'armDescription', description);
    if (passage === undefined) return [];
    const parts = [fieldPart(trial, section, 'armType', type), words];
    const below = interventions.flatMap((given) => armIntervention(trial, section, given));
    return [{ part: 'arm' as const, passage, parts, witness: words.passage?.text ?? '', below }];
  });
}

/** Its description is that of the Interventions section, where it is compared. */
function armIntervention(trial: Trial, section: Section, { name }: ArmIntervention): readonly Entry[] {
  const passage = passageOf(trial, section, name);
  return passage === undefined ? [] : [nameEntry('armIntervention', passage)];
}

export function interventionEntries(trial: Trial): readonly Entry[] {
  const reading = trial.interventions;
  if (reading === undefined) return [];
  const { section, interventions } = reading;
  return interventions.flatMap(({ name, type, description }) => {
    const passage = passageOf(trial, section, name);
    const words = joinedPart(trial, section, 'interventionDescription', description);
    if (passage === undefined) return [];
    const parts = [fieldPart(trial, section, 'interventionType', type), words];
    return [{ part: 'intervention' as const, passage, parts, witness: words.passage?.text ?? '', below: [] }];
  });
}

/** Of all sections of outcome measures: an outcome that goes from one to another has another rank. */
export function outcomeEntries(trial: Trial): readonly Entry[] {
  const readings = [trial.outcomes, trial.primaryOutcomes, trial.secondaryOutcomes, trial.otherOutcomes];
  return readings.flatMap((reading) => (reading === undefined ? [] : outcomesOf(trial, reading)));
}

function outcomesOf(trial: Trial, { section, outcomes }: OutcomesReading): readonly Entry[] {
  return outcomes.flatMap(({ rank, title, timeFrame, description }) => {
    const passage = passageOf(trial, section, title);
    if (passage === undefined) return [];
    const frame = fieldPart(trial, section, 'outcomeTimeFrame', timeFrame);
    const words = joinedPart(trial, section, 'outcomeDescription', description);
    const ranked = rank === undefined ? undefined : { text: rank, range: passage.range };
    const parts = [{ part: 'outcomeRank' as const, passage: ranked, unprinted: rank === undefined }, frame, words];
    return [{ part: 'outcome' as const, passage, parts, witness: words.passage?.text ?? '', below: [] }];
  });
}

/** The first sponsor leads. */
export function leadSponsor(before: Trial, after: Trial): readonly Change[] {
  const [one, other] = [before, after].map((trial) => {
    const reading = trial.sponsors;
    const first = reading?.sponsors[0];
    return reading === undefined || first === undefined ? undefined : { trial, reading, first };
  });
  const name = (side: typeof one) =>
    side === undefined ? undefined : passageOf(side.trial, side.reading.section, side.first.name);
  const group = (side: typeof one) =>
    side === undefined || side.first.sponsorClass.text === '-'
      ? undefined
      : passageOf(side.trial, side.reading.section, side.first.sponsorClass);
  const changed = [
    changeOf('sponsors', 'leadSponsor', name(one), name(other)),
    one === undefined || other === undefined
      ? undefined
      : changeOf('sponsors', 'sponsorClass', group(one), group(other), { of: name(other)?.text ?? '' }),
  ];
  return changed.flatMap((change) => (change === undefined ? [] : [change]));
}

/** The collaborators. */
export function sponsorEntries(trial: Trial): readonly Entry[] {
  const reading = trial.sponsors;
  if (reading === undefined) return [];
  return reading.sponsors.slice(1).flatMap(({ name, sponsorClass }) => {
    const passage = passageOf(trial, reading.section, name);
    if (passage === undefined) return [];
    const parts = [fieldPart(trial, reading.section, 'sponsorClass', sponsorClass)];
    return [{ part: 'collaborator' as const, passage, parts, witness: '', below: [] }];
  });
}

export function partyEntries(trial: Trial): readonly Entry[] {
  const reading = trial.responsibleParty;
  if (reading === undefined) return [];
  return [
    ...namesOf(trial, reading, [reading.type], 'responsibleParty'),
    ...namesOf(trial, reading, reading.details, 'responsiblePartyDetail'),
  ];
}

/** A site is its facility and its place together: another place is another site. */
export function siteEntries(trial: Trial): readonly Entry[] {
  const reading = trial.locations;
  if (reading === undefined) return [];
  return reading.sites.flatMap(({ facility, status, place }) => {
    const passage = joinedPassage(trial, reading.section, [facility, place], ', ');
    if (passage === undefined) return [];
    const parts = [fieldPart(trial, reading.section, 'siteStatus', status)];
    return [{ part: 'site' as const, passage, parts, witness: '', below: [] }];
  });
}

export function contactEntries(trial: Trial, which: 'central' | 'facility'): readonly Entry[] {
  const reading = which === 'central' ? trial.centralContacts : trial.facilityContacts;
  if (reading === undefined) return [];
  const { section } = reading;
  return reading.contacts.flatMap(({ name, role, phone, email }) => {
    const passage = passageOf(trial, section, name);
    if (passage === undefined) return [];
    const parts = [
      fieldPart(trial, section, 'contactRole', role),
      { ...fieldPart(trial, section, 'contactPhone', phone), unprinted: false },
      { ...fieldPart(trial, section, 'contactEmail', email), unprinted: false },
    ];
    return [
      { part: 'contact' as const, passage, parts, witness: `${phone?.text ?? ''} ${email?.text ?? ''}`, below: [] },
    ];
  });
}

export function identifierEntries(trial: Trial): readonly Entry[] {
  const reading = trial.otherIdentifiers;
  if (reading === undefined) return [];
  const { section } = reading;
  return reading.identifiers.flatMap(({ id, type, source }) => {
    const passage = passageOf(trial, section, id);
    if (passage === undefined) return [];
    const parts = [
      fieldPart(trial, section, 'identifierType', type),
      fieldPart(trial, section, 'identifierSource', source),
    ];
    return [{ part: 'identifier' as const, passage, parts, witness: '', below: [] }];
  });
}

/** Lines that belong to no value of the format: above the first heading, in sections of values, and in unknown sections. */
export function otherLines(trial: Trial): readonly Entry[] {
  const extras: readonly (readonly [Section, readonly Field[]])[] = [
    [trial.record.section, trial.record.extra],
    ...[trial.basicInformation, trial.studyDesign].flatMap((reading) =>
      reading === undefined ? [] : [[reading.section, reading.extra] as const],
    ),
    ...trial.tree.sections
      .filter(({ kind }) => kind === 'unknown')
      .map((section) => [section, textLines(section).map((line) => fieldAt(section, line, asText))] as const),
  ];
  return extras.flatMap(([section, fields]) => namesOf(trial, { section }, fields.filter(isPresent), 'otherLine'));
}
