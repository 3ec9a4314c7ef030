// Two versions of a record compared by meaning: white space, numbering, registry escapes and the layout are no difference.
//
// What is not part of the record (related trials, which the page adds) is not compared, nor what an extract has lost.
import type { Section } from '../format/section';
import { lineText } from '../format/section';
import type { SectionKind } from '../format/sections';
import type { ArmsReading } from '../protocol/arms';
import type { Loss } from '../protocol/extract';
import { textLines } from '../protocol/field';
import type { InterventionsReading } from '../protocol/interventions';
import { labelAbove } from '../protocol/slots';
import type { Trial } from '../protocol/trial';
import { asMeant, type Change, type Comparison } from './change';
import { criteriaChanges } from './criteria';
import { type Entry, entryChanges } from './entries';
import {
  armEntries,
  contactEntries,
  identifierEntries,
  interventionEntries,
  leadSponsor,
  lineEntries,
  otherLines,
  outcomeEntries,
  partyEntries,
  siteEntries,
  sponsorEntries,
} from './sections';
import { resultsChange, valueChanges } from './values';

/** Compares two versions at once. See `comparing`. */
export function compare(before: Trial, after: Trial): Comparison {
  const steps = comparing(before, after);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Compares two versions, pausing now and then so that whoever runs it may stop or let others work. Never fails: a text that
 * is no protocol has nothing to compare. Comparing the other way round gives the same with its sides changed.
 */
export function* comparing(before: Trial, after: Trial): Generator<undefined, Comparison, undefined> {
  const changes: Change[] = [];
  for (const part of PARTS) {
    changes.push(...(yield* part(before, after)));
    yield;
  }
  return { changes, extract: { before: before.extract !== undefined, after: after.extract !== undefined } };
}

type Part = (before: Trial, after: Trial) => Generator<undefined, readonly Change[], undefined>;

const now = (make: (before: Trial, after: Trial) => readonly Change[]): Part =>
  // biome-ignore lint/correctness/useYield: the quick parts are done in one step
  function* (before, after) {
    return make(before, after);
  };

/** In the order of the format's sections. */
const PARTS: readonly Part[] = [
  now((before, after) => valueChanges(before, after, 'record')),
  now(resultsChange),
  now((before, after) => valueChanges(before, after, 'basicInformation')),
  lines('briefSummary', 'summary'),
  lines('detailedDescription'),
  lines('conditions', 'conditions'),
  now((before, after) => valueChanges(before, after, 'studyDesign')),
  function* (before, after) {
    if (hasLost(before, after, 'maskedRoles')) return [];
    const of = (trial: Trial) => lineEntries(trial, trial.studyDesign, trial.studyDesign?.maskedRoles, 'maskedRole');
    return yield* entryChanges('studyDesign', of(before), of(after), { similar: false });
  },
  function* (before, after) {
    const [one, other] = [before.studyGroups, after.studyGroups];
    if (isSameText(one, other)) return [];
    return yield* entryChanges('studyGroups', armEntries(before), armEntries(after));
  },
  function* (before, after) {
    const [one, other] = [before.interventions, after.interventions];
    if (isSameText(one, other)) return [];
    return yield* entryChanges('interventions', interventionEntries(before), interventionEntries(after));
  },
  lines('otherInterventionNames'),
  function* (before, after) {
    return yield* entryChanges('outcomes', outcomeEntries(before), outcomeEntries(after));
  },
  criteriaChanges,
  now((before, after) => valueChanges(before, after, 'eligibility')),
  now(leadSponsor),
  function* (before, after) {
    return yield* entryChanges('sponsors', sponsorEntries(before), sponsorEntries(after));
  },
  function* (before, after) {
    if (hasLost(before, after, 'responsibleParty')) return [];
    return yield* entryChanges('responsibleParty', partyEntries(before), partyEntries(after));
  },
  function* (before, after) {
    return yield* entryChanges('locations', siteEntries(before), siteEntries(after));
  },
  lines('countries', 'countries'),
  function* (before, after) {
    const [one, other] = withoutLoss(before, after, (trial) => contactEntries(trial, 'central'));
    return yield* entryChanges('centralContacts', one, other);
  },
  function* (before, after) {
    const [one, other] = withoutLoss(before, after, (trial) => contactEntries(trial, 'facility'));
    return yield* entryChanges('facilityContacts', one, other);
  },
  function* (before, after) {
    return yield* entryChanges('otherIdentifiers', identifierEntries(before), identifierEntries(after));
  },
  function* (before, after) {
    return yield* entryChanges('unknown', otherLines(before), otherLines(after));
  },
];

const PART_OF_LINES = {
  briefSummary: 'summaryParagraph',
  detailedDescription: 'descriptionParagraph',
  conditions: 'condition',
  otherInterventionNames: 'otherInterventionName',
  countries: 'country',
} as const;

/** A section of lines: prose by its paragraphs, lists by their names. Hoisted: it makes the parts above. */
function lines(kind: keyof typeof PART_OF_LINES & SectionKind, lost?: Loss['what']): Part {
  return function* (before, after) {
    if (lost !== undefined && hasLost(before, after, lost)) return [];
    const of = (trial: Trial) => lineEntries(trial, trial[kind], trial[kind]?.values, PART_OF_LINES[kind]);
    const [one, other] = withoutLoss(before, after, of);
    return yield* entryChanges(kind, one, other, { similar: kind !== 'countries' });
  };
}

/** True when one of the two is an extract that lost it. */
const hasLost = (before: Trial, after: Trial, what: Loss['what']): boolean =>
  [before, after].some((trial) => trial.extract?.losses.some((loss) => loss.what === what) === true);

type Entries = readonly Entry[];

/**
 * The entries of both, without what only one of them has because the other is an extract: such a text loses all entries of
 * a section, or the first line.
 */
function withoutLoss(before: Trial, after: Trial, of: (trial: Trial) => Entries): readonly [Entries, Entries] {
  const [one, other] = [of(before), of(after)];
  if ((before.extract === undefined) === (after.extract === undefined)) return [one, other];
  const isBefore = before.extract !== undefined;
  const [left, whole] = isBefore ? [one, other] : [other, one];
  if (left.length === 0) return [[], []];
  const isFirstThere = left.some(({ passage }) => passage.text === whole[0]?.passage.text);
  const rest = isFirstThere ? whole : whole.slice(1);
  return isBefore ? [left, rest] : [rest, left];
}

type Inferred = ArmsReading | InterventionsReading | undefined;

/**
 * Where labels do not say which line is what, the same lines are the same arms, however they were divided. With labels in
 * both, types are compared too.
 */
function isSameText(before: Inferred, after: Inferred): boolean {
  if (before === undefined || after === undefined || (before.certain && after.certain)) return false;
  const [one, other] = [unlabelled(before.section), unlabelled(after.section)];
  return one.length === other.length && one.every((text, i) => text === other[i]);
}

const unlabelled = (section: Section): readonly string[] =>
  textLines(section)
    .filter((line) => labelAbove(section, line) === -1)
    .map((line) => asMeant(lineText(section, line)));
