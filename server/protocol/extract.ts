// Recognising an extract: a document copied from a web page, which lost the first line of every block and all badges.
//
// Its signature, held against 599 extracts and 1,346 whole records: no labels, and the sections of badges (Conditions,
// Countries, who is responsible) empty, all of them. Numbered lists then start at 2.
import { MASKED_ROLES } from '../format/labels';
import { bodyRange, type Section } from '../format/section';
import type { SectionKind } from '../format/sections';
import type { CriterionList, EligibilityReading } from './eligibility';

/** What an extract lost, in the order of the document. */
export type Loss =
  | {
      readonly what: 'summary' | 'conditions' | 'maskedRoles' | 'responsibleParty' | 'countries';
      readonly section: Section;
    }
  | { readonly what: 'firstCriterion'; readonly section: Section; readonly list: CriterionList };

export interface Extract {
  readonly losses: readonly Loss[];
}

/** The sections whose whole content an extract loses: all of those present must be empty. */
const BADGES: readonly SectionKind[] = ['conditions', 'countries'];

export function findExtract(
  sections: readonly Section[],
  eligibility: EligibilityReading | undefined,
  partyKnown: boolean,
  masking: string | undefined,
): Extract | undefined {
  const first = (kind: SectionKind): Section | undefined => sections.find((s) => s.kind === kind);
  const isEmptySection = (section: Section | undefined): section is Section =>
    section !== undefined && bodyRange(section) === undefined;
  if (!isEmptySection(first('conditions')) || partyKnown) return undefined;
  if (BADGES.some((kind) => first(kind) !== undefined && !isEmptySection(first(kind)))) return undefined;
  if (sections.some((s) => s.hasLabels)) return undefined;
  const headed = eligibility?.lists.filter((list) => list.polarity !== 'characteristics') ?? [];
  // Lists that all count from 1 have lost nothing: then the sections are empty because the author left them so. (A list
  // that lost its lead-in line counts from 1 too; what is left of a responsible investigator gives such an extract away.)
  const complete = headed.length > 0 && headed.every((list) => eligibility && firstNumber(eligibility, list) === 1);
  // The registry makes the countries from the sites: where there are sites and no countries, an extraction lost these.
  const sites = first('locations');
  const lostCountries = isEmptySection(first('countries')) && sites !== undefined && !isEmptySection(sites);
  if (complete && !lostCountries && isEmptySection(first('responsibleParty'))) return undefined;

  const losses: Loss[] = [];
  for (const section of sections) {
    if (section.kind === 'briefSummary' && isEmptySection(section)) losses.push({ what: 'summary', section });
    if (section.kind === 'conditions') losses.push({ what: 'conditions', section });
    if (section.kind === 'studyDesign' && masking !== undefined && masking !== 'NONE' && !namesRoles(section)) {
      losses.push({ what: 'maskedRoles', section });
    }
    if (section.kind === 'eligibility') {
      for (const list of headed) losses.push({ what: 'firstCriterion', section, list });
    }
    if (section.kind === 'responsibleParty') losses.push({ what: 'responsibleParty', section });
    if (section.kind === 'countries') losses.push({ what: 'countries', section });
  }
  return { losses };
}

/** True when both lost the same, in the same sections and lists. */
export const sameExtract = (a: Extract | undefined, b: Extract | undefined): boolean =>
  a?.losses.length === b?.losses.length &&
  (a?.losses.every((loss, i) => {
    const other = b?.losses[i];
    const sameList = loss.what !== 'firstCriterion' || (other?.what === loss.what && other.list === loss.list);
    return other?.what === loss.what && other.section === loss.section && sameList;
  }) ??
    true);

/** The same losses where one section is another version of itself, with the same lists. */
export const extractOf = (
  before: Extract | undefined,
  old: Section | undefined,
  section: Section,
): Extract | undefined =>
  before === undefined
    ? undefined
    : { losses: before.losses.map((loss) => (loss.section === old ? { ...loss, section } : loss)) };

const namesRoles = (section: Section): boolean =>
  section.lines.some((line) => (MASKED_ROLES as readonly string[]).includes(line.trim()));

/** The number of a list's first item, or undefined when its first item has none. */
export function firstNumber({ lines }: EligibilityReading, list: CriterionList): number | undefined {
  for (let line = list.firstLine; line < list.endLine; line++) {
    const entry = lines[line];
    if (entry?.kind === 'item') return entry.marker?.style === 'number' ? entry.marker.ordinal : undefined;
  }
  return undefined;
}
