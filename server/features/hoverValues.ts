// Hovers of single values: enumerated ones, ages, dates, registry numbers, counts, and texts with a limit.
import { unescaped } from '../format/escapes';
import type { Field } from '../protocol/field';
import type { Reading, Trial } from '../protocol/trial';
import type { AgeLimit, PartialDate } from '../protocol/values';
import { type Element, type ValueElementName, valueElement } from '../registry/elements';
import {
  type EnumerationName,
  enumeratedValue,
  enumeration,
  JOINED_PHASES,
  suggestedCode,
} from '../registry/enumerations';
import { grouped, plural } from '../text/count';
import { ageGroups, ageInOtherUnits, dateInWords, duration, monthEnd } from './hoverAges';
import { definitionText, elementText, headingOf, sourceText, studyUrl, trialNumberText } from './hoverTexts';
import { blocks, code, link, quoted, sourceLinks } from './markdown';
import { type PlacedValue, placedValues } from './placedValues';

/** What to say of a value that is present, or undefined. */
export function valueHover(trial: Trial, reading: Reading, value: PlacedValue): string | undefined {
  const { field, element, enumeration: name } = value;
  if (name !== undefined) return enumeratedHover(name, field, element);
  if (element === undefined) return reading.kind === 'sponsors' ? sponsorHover(reading, field) : undefined;
  const about = valueElement(element);
  switch (element) {
    case 'minimumAge':
    case 'maximumAge':
      return ageHover(trial, about, field as Field<AgeLimit>);
    case 'startDate':
    case 'completionDate':
    case 'lastUpdated':
      return dateHover(trial, about, element, field as Field<PartialDate>);
    case 'enrollment':
      return enrollmentHover(about, field as Field<number>);
    case 'nctId':
      return numberHover(about, reading, field);
    default:
      return elementText(about, usedBy(reading, value));
  }
}

/** The characters of a text, all its lines together. */
function usedBy(reading: Reading, value: PlacedValue): number {
  const values = placedValues(reading);
  let first = values.indexOf(value);
  while (values[first - 1]?.element === value.element) first--;
  let used = 0;
  for (let i = first; values[i]?.element === value.element; i++) {
    used += unescaped(values[i]?.field.text ?? '').length + (i > first ? 1 : 0);
  }
  return used;
}

/** The value's name and meaning, then the other values that may stand there. */
function enumeratedHover(
  name: EnumerationName,
  { text }: Field<unknown>,
  element?: ValueElementName,
): string | undefined {
  // The line of an investigator's title may stand where the type is missing.
  if (name === 'responsibleParty' && enumeratedValue(name, text) === undefined) return undefined;
  if (text === '-' && enumeratedValue(name, text) === undefined) {
    const about = element === undefined ? '' : elementText(valueElement(element));
    return blocks('A hyphen stands for an empty value.', about);
  }
  const { values, source } = enumeration(name);
  const value = enumeratedValue(name, text);
  const meant = value === undefined ? suggestedCode(name, text) : undefined;
  const codes = [...values, ...(name === 'phase' ? JOINED_PHASES : [])].map((v) => v.code);
  const others = codes.filter((c) => c !== value?.code).map(code);
  const heading = headingOf(name, element);
  return blocks(
    value === undefined
      ? `${quoted(text, 60)} is not a value of **${heading}**.${meant === undefined ? '' : ` Is ${code(meant)} meant?`}`
      : definitionText(value, heading),
    `${value === undefined ? 'Values' : 'Other values'}: ${others.join(', ')}`,
    sourceText(source),
  );
}

function ageHover(trial: Trial, about: Element, field: Field<AgeLimit>): string {
  const age = field.value;
  if (age === undefined) return elementText(about);
  const groups = ageGroups(trial.eligibility?.minimumAge.value, trial.eligibility?.maximumAge.value);
  return blocks(
    `**${about.title}** · ${age.kind === 'none' ? 'no limit' : [quoted(field.text), ageInOtherUnits(age)].join(' ').trim()}`,
    about.belongs,
    groups === '' ? '' : `With both limits, the registry lists the study for: ${groups}.`,
    sourceLinks(about),
  );
}

function dateHover(trial: Trial, about: Element, element: ValueElementName, field: Field<PartialDate>): string {
  const date = field.value;
  if (date === undefined) return elementText(about);
  const toMonth = date.day === undefined;
  return blocks(
    `**${about.title}** · ${dateInWords(date)}`,
    toMonth ? `Given to the month: registry data read it as ${monthEnd(date)}.` : '',
    about.belongs,
    element === 'lastUpdated' ? '' : studyLength(trial),
    sourceLinks(about),
  );
}

function studyLength(trial: Trial): string {
  const start = trial.basicInformation?.startDate.value;
  const completion = trial.basicInformation?.completionDate.value;
  if (start === undefined || completion === undefined) return '';
  const length = duration(start, completion);
  return length === '' ? 'The completion date lies before the start date.' : `From start to completion: ${length}.`;
}

function enrollmentHover(about: Element, field: Field<number>): string {
  if (field.value === undefined) return elementText(about);
  return blocks(`**${about.title}** · ${plural(field.value, 'participant')}`, about.belongs, sourceLinks(about));
}

function numberHover(about: Element, reading: Reading, field: Field<unknown>): string {
  if (field.value === undefined) return elementText(about);
  if (reading.kind === 'relatedTrials') return trialNumberText(field.text);
  return blocks(
    `**${about.title}** · ${field.text}`,
    about.belongs,
    link(`Open ${field.text} at ClinicalTrials.gov`, studyUrl(field.text)),
  );
}

/** The first sponsor leads; the registry has no other mark for it in this format. */
function sponsorHover(reading: Reading & { kind: 'sponsors' }, field: Field<unknown>): string {
  const isLead = reading.sponsors[0]?.name.line === field.line;
  if (isLead) {
    return blocks('**Lead sponsor**', 'The organization or person who starts and controls the study. It stands first.');
  }
  const others = reading.sponsors.length - 1;
  return blocks(
    '**Collaborator**',
    `Gives support such as funding, design or conduct.${others > 1 ? ` One of ${grouped(others)}.` : ''}`,
  );
}
