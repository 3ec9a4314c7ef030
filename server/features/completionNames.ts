// Completions of names that stand on a line of their own: interventions in arms, countries, related records.
import { RESULTS_PENDING } from '../format/labels';
import { NO_INTERVENTIONS } from '../format/sections';
import { isPresent } from '../protocol/field';
import type { Trial } from '../protocol/trial';
import { COUNTRIES, meantCountry } from '../registry/countries';
import type { TextRange } from '../text/range';
import { type Completion, linesCompletion, type Place, plainCompletion } from './completionPlace';

/** What may stand on a line of this section as a whole. */
export function nameCompletions(place: Place): readonly Completion[] {
  switch (place.reading.kind) {
    case 'studyGroups':
      return armLines(place);
    case 'interventions':
      return undeclaredInterventions(place);
    case 'relatedTrials':
      return relatedRecords(place);
    case 'lines':
      if (place.section.kind === 'countries') return countriesOfRecord(place);
      return place.section.kind === 'studyResults' ? [plainCompletion(RESULTS_PENDING, 'value', place.text)] : [];
    case 'locations':
      return countryOfSite(place);
    default:
      return [];
  }
}

/** The interventions that the arm has not, and the line that says that it has none. */
function armLines({ trial, reading, line, text }: Place): readonly Completion[] {
  if (reading.kind !== 'studyGroups') return [];
  const arm = reading.arms.findLast(({ title }) => title.line < line);
  if (arm === undefined) return [];
  const used = new Set(arm.interventions.filter(({ name }) => name.line !== line).map(({ name }) => name.text));
  const open = interventionNames(trial).filter(({ name }) => !used.has(name));
  const none = used.size === 0 && arm.none === undefined ? [plainCompletion(NO_INTERVENTIONS, 'value', text)] : [];
  return [...open.map(({ name, detail }) => plainCompletion(name, 'name', text, { detail })), ...none];
}

/** The interventions that the record lists, with their types. */
export function interventionNames({
  interventions,
}: Trial): readonly { readonly name: string; readonly detail: string }[] {
  const names = (interventions?.interventions ?? []).map(({ name, type }) => ({
    name: name.text,
    detail: type?.text ?? 'intervention',
  }));
  return names.filter(({ name }, index) => name !== '' && names.findIndex((other) => other.name === name) === index);
}

/** What arms name and the list of interventions lacks. */
function undeclaredInterventions({ trial, text }: Place): readonly Completion[] {
  const arms = trial.studyGroups;
  // Without labels it is the list itself that tells what a name is.
  if (arms === undefined || !arms.certain) return [];
  const missing = arms.arms
    .flatMap(({ title, interventions }) => interventions.map((intervention) => ({ title, ...intervention })))
    .filter(({ declared }) => declared === undefined);
  const names = [...new Map(missing.map(({ name, title }) => [name.text, title.text]))];
  return names.map(([name, arm]) => plainCompletion(name, 'name', text, { detail: `in ${arm}` }));
}

/** A related record's title with its number, or its number alone below a title. */
function relatedRecords(place: Place): readonly Completion[] {
  const { reading, line, text, records, trial } = place;
  if (reading.kind !== 'relatedTrials') return [];
  const known = new Set([...reading.trials.map(({ nctId }) => nctId.text), trial.record.nctId.text]);
  const others = records.filter(({ nctId }) => !known.has(nctId));
  const above = reading.trials.findLast(({ title }) => isPresent(title) && title.line < line);
  const isBelowTitle = above !== undefined && (above.nctId.line === line || !isPresent(above.nctId));
  return others.map(({ nctId, title }) => {
    const subject = { of: 'trial', nctId, title } as const;
    if (isBelowTitle) return plainCompletion(nctId, 'trial', text, { detail: title, subject });
    const lines = place.layout === 'labelled' ? `${title}\n\n${nctId}` : `${title}\n${nctId}`;
    return linesCompletion(place, title, 'trial', [lines], { detail: nctId, subject });
  });
}

/** Countries that are not listed yet, those of the sites first. */
function countriesOfRecord({ trial, reading, line, text }: Place): readonly Completion[] {
  if (reading.kind !== 'lines') return [];
  const listed = new Set(reading.values.filter((value) => value.line !== line).map((value) => value.text));
  const ofSites = (trial.locations?.sites ?? [])
    .map(({ place }) => countryIn(place.text))
    .filter((name) => name !== '');
  const first = [...new Set(ofSites)].filter((name) => !listed.has(name));
  const others = COUNTRIES.filter((name) => !listed.has(name) && !first.includes(name));
  return [
    ...first.map((name) => plainCompletion(name, 'country', text, { detail: 'country of a site' })),
    ...others.map((name) => plainCompletion(name, 'country', text)),
  ];
}

const countryIn = (place: string): string => meantCountry(place.slice(place.lastIndexOf(',') + 1).trim()) ?? '';

/** The country at the end of "City, State, Country". */
function countryOfSite({ head, tail, text, cursor }: Place): readonly Completion[] {
  const comma = head.lastIndexOf(',');
  if (comma === -1 || tail.includes(',')) return [];
  const written = head.slice(comma + 1);
  const range: TextRange = { start: cursor - written.length, end: text.end };
  const names = COUNTRIES.map((name) => ` ${name}`);
  return names.map((name) => plainCompletion(name.trim(), 'country', range, { text: name, filterText: name }));
}
