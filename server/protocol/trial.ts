// The typed trial: a tree read as a registry reviewer reads it. Each section is read once and kept while it is the same.
import type { AnySectionKind, Section } from '../format/section';
import type { Tree } from '../format/tree';
import { startOf } from '../format/tree';
import type { TextRange } from '../text/range';
import { shift } from '../text/range';
import { type ArmsReading, readArms } from './arms';
import {
  type BasicInformationReading,
  readBasicInformation,
  readStudyDesign,
  type StudyDesignReading,
} from './basicInformation';
import { type EligibilityReading, readEligibility } from './eligibility';
import { type Extract, extractOf, findExtract, sameExtract } from './extract';
import { type InterventionsReading, readInterventions } from './interventions';
import { findLayout, type Layout } from './layout';
import {
  type IdentifiersReading,
  type LinesReading,
  type RelatedTrialsReading,
  readIdentifiers,
  readLines,
  readRelatedTrials,
} from './lists';
import {
  type ContactsReading,
  type LocationsReading,
  type ResponsiblePartyReading,
  readContacts,
  readLocations,
  readResponsibleParty,
  readSponsors,
  type SponsorsReading,
} from './organizations';
import { type OutcomesReading, readOutcomes } from './outcomes';
import { type RecordReading, readRecord } from './record';

export type Reading =
  | RecordReading
  | BasicInformationReading
  | StudyDesignReading
  | LinesReading
  | RelatedTrialsReading
  | ArmsReading
  | InterventionsReading
  | OutcomesReading
  | EligibilityReading
  | SponsorsReading
  | ResponsiblePartyReading
  | LocationsReading
  | ContactsReading
  | IdentifiersReading;

/**
 * A document as a trial. Where a section occurs twice, the first one counts. All ranges in it count from the beginning
 * of their section; `documentRange` turns them into ranges of the document.
 */
export interface Trial {
  readonly tree: Tree;
  /** False for a text that is no record in the registry format: then nothing is to be said of it. */
  readonly isProtocol: boolean;
  readonly layout: Layout;
  /** What was lost, when the document is an extract from a web page. */
  readonly extract: Extract | undefined;
  readonly record: RecordReading;
  readonly basicInformation: BasicInformationReading | undefined;
  readonly briefSummary: LinesReading | undefined;
  readonly relatedTrials: RelatedTrialsReading | undefined;
  readonly detailedDescription: LinesReading | undefined;
  readonly conditions: LinesReading | undefined;
  readonly studyDesign: StudyDesignReading | undefined;
  readonly studyGroups: ArmsReading | undefined;
  readonly interventions: InterventionsReading | undefined;
  readonly otherInterventionNames: LinesReading | undefined;
  readonly outcomes: OutcomesReading | undefined;
  readonly primaryOutcomes: OutcomesReading | undefined;
  readonly secondaryOutcomes: OutcomesReading | undefined;
  readonly otherOutcomes: OutcomesReading | undefined;
  readonly eligibility: EligibilityReading | undefined;
  readonly sponsors: SponsorsReading | undefined;
  readonly responsibleParty: ResponsiblePartyReading | undefined;
  readonly locations: LocationsReading | undefined;
  readonly countries: LinesReading | undefined;
  readonly centralContacts: ContactsReading | undefined;
  readonly facilityContacts: ContactsReading | undefined;
  readonly otherIdentifiers: IdentifiersReading | undefined;
  readonly moreRelatedTrials: RelatedTrialsReading | undefined;
  /** The reading of every section of the tree, in its order; later ones of a kind too. */
  readonly readings: readonly Reading[];
}

/** The reading of a section of the trial's tree; undefined for any other section. */
export function readingOf(trial: Trial, section: Section): Reading | undefined {
  return trial.readings[trial.tree.sections.indexOf(section)];
}

/** Reads a tree; `before` is the trial of an earlier version, whose readings are kept where their sections are. */
export function readTrial(tree: Tree, before?: Trial): Trial {
  return (before === undefined ? undefined : rereadSection(tree, before)) ?? readAll(tree, before);
}

function readAll(tree: Tree, before: Trial | undefined): Trial {
  const groups = first(tree, 'studyGroups');
  const declared = first(tree, 'interventions');
  const context: ReadingContext = {
    tree,
    before,
    groups,
    declared,
    declaredReading: declared === undefined ? undefined : readInterventions(declared, groups),
    groupsBefore: before === undefined ? undefined : first(before.tree, 'studyGroups'),
    declaredBefore: before === undefined ? undefined : first(before.tree, 'interventions'),
  };
  const readings = tree.sections.map((section) => read(section, context));
  const firsts = new Map<AnySectionKind, Reading>();
  for (const reading of readings) if (!firsts.has(reading.section.kind)) firsts.set(reading.section.kind, reading);
  const of = <K extends Reading['kind']>(kind: AnySectionKind, as: K): ReadingOf<K> | undefined => {
    const reading = firsts.get(kind);
    return reading?.kind === as ? (reading as ReadingOf<K>) : undefined;
  };
  const record = of('record', 'record');
  if (record === undefined) throw new Error('a tree begins with the record section');
  return withConclusions(
    {
      tree,
      record,
      basicInformation: of('basicInformation', 'basicInformation'),
      briefSummary: of('briefSummary', 'lines'),
      relatedTrials: of('relatedTrials', 'relatedTrials'),
      detailedDescription: of('detailedDescription', 'lines'),
      conditions: of('conditions', 'lines'),
      studyDesign: of('studyDesign', 'studyDesign'),
      studyGroups: of('studyGroups', 'studyGroups'),
      interventions: of('interventions', 'interventions'),
      otherInterventionNames: of('otherInterventionNames', 'lines'),
      outcomes: of('outcomes', 'outcomes'),
      primaryOutcomes: of('primaryOutcomes', 'outcomes'),
      secondaryOutcomes: of('secondaryOutcomes', 'outcomes'),
      otherOutcomes: of('otherOutcomes', 'outcomes'),
      eligibility: of('eligibility', 'eligibility'),
      sponsors: of('sponsors', 'sponsors'),
      responsibleParty: of('responsibleParty', 'responsibleParty'),
      locations: of('locations', 'locations'),
      countries: of('countries', 'lines'),
      centralContacts: of('centralContacts', 'contacts'),
      facilityContacts: of('facilityContacts', 'contacts'),
      otherIdentifiers: of('otherIdentifiers', 'identifiers'),
      moreRelatedTrials: of('moreRelatedTrials', 'relatedTrials'),
      readings,
    },
    before?.extract,
  );
}

/** What is read from several sections together. */
type Conclusions = 'isProtocol' | 'layout' | 'extract';

function withConclusions(parts: Omit<Trial, Conclusions>, extractBefore: Extract | undefined): Trial {
  const { tree, record, basicInformation, studyDesign, eligibility, responsibleParty } = parts;
  const isProtocol = isRegistryRecord(tree, record);
  const extract = isProtocol
    ? findExtract(tree.sections, eligibility, responsibleParty?.type.value !== undefined, studyDesign?.masking.value)
    : undefined;
  return {
    ...parts,
    isProtocol,
    layout: isProtocol ? findLayout(tree, [basicInformation, studyDesign, eligibility]) : 'none',
    // The same object while nothing in it changes, so that what was made of it can be kept.
    extract: sameExtract(extractBefore, extract) ? extractBefore : extract,
  };
}

/** Sections on which no conclusion rests and no other section's reading: text and names. */
const ALONE: ReadonlySet<AnySectionKind> = new Set<AnySectionKind>([
  'relatedTrials',
  'detailedDescription',
  'otherInterventionNames',
  'outcomes',
  'primaryOutcomes',
  'secondaryOutcomes',
  'otherOutcomes',
  'sponsors',
  'centralContacts',
  'facilityContacts',
  'otherIdentifiers',
  'moreRelatedTrials',
]);

/** The trial after an edit inside one section: all else is taken over. Undefined when more than that has changed. */
function rereadSection(tree: Tree, before: Trial): Trial | undefined {
  if (tree.structure !== before.tree.structure) return undefined;
  const index = tree.sections.findIndex((section, i) => section !== before.tree.sections[i]);
  if (index === -1) return { ...before, tree };
  const section = tree.sections[index];
  const others = tree.sections.findLastIndex((s, i) => s !== before.tree.sections[i]);
  if (section === undefined || others !== index || isAboutInterventions(section.kind)) return undefined;
  const old = before.readings[index];
  const reading = section.kind === 'eligibility' ? readEligibility(section, asEligibility(old)) : readAlone(section);
  const readings = before.readings.slice();
  readings[index] = reading;
  const parts = { ...before, tree, readings };
  const isFirst = tree.sections.findIndex((s) => s.kind === section.kind) === index;
  const trial =
    isFirst && section.kind !== 'unknown' && section.kind !== 'studyResults'
      ? { ...parts, [section.kind]: reading }
      : parts;
  if (ALONE.has(section.kind)) return trial;
  // Words of criteria say nothing of the document.
  if (hasSameLists(reading, old)) return { ...trial, extract: extractOf(before.extract, old?.section, section) };
  return withConclusions(trial, before.extract);
}

const hasSameLists = (a: Reading | undefined, b: Reading | undefined): boolean =>
  a?.kind === 'eligibility' && b?.kind === 'eligibility' && a.lists === b.lists && a.depths === b.depths;

const asEligibility = (reading: Reading | undefined): EligibilityReading | undefined =>
  reading?.kind === 'eligibility' ? reading : undefined;

type ReadingOf<K extends Reading['kind']> = Reading & { readonly kind: K };

interface ReadingContext {
  readonly tree: Tree;
  readonly before: Trial | undefined;
  readonly groups: Section | undefined;
  readonly declared: Section | undefined;
  /** The reading of `declared`, should it have to be read anew. */
  readonly declaredReading: InterventionsReading | undefined;
  readonly groupsBefore: Section | undefined;
  readonly declaredBefore: Section | undefined;
}

const first = (tree: Tree, kind: AnySectionKind): Section | undefined => tree.sections.find((s) => s.kind === kind);

function read(section: Section, context: ReadingContext): Reading {
  const known = context.before === undefined ? undefined : readingOf(context.before, section);
  if (known !== undefined && !(isAboutInterventions(section.kind) && interventionsChanged(context))) return known;
  switch (section.kind) {
    case 'studyGroups':
      return readArms(section, context.declaredReading);
    case 'interventions':
      return section === context.declared && context.declaredReading !== undefined
        ? context.declaredReading
        : readInterventions(section, context.groups);
    case 'eligibility':
      return readEligibility(section, eligibilityBefore(section, context));
    default:
      return readAlone(section);
  }
}

/** Reads a section that needs no other one, and no earlier version of itself. */
function readAlone(section: Section): Reading {
  switch (section.kind) {
    case 'record':
      return readRecord(section);
    case 'basicInformation':
      return readBasicInformation(section);
    case 'studyDesign':
      return readStudyDesign(section);
    case 'outcomes':
    case 'primaryOutcomes':
    case 'secondaryOutcomes':
    case 'otherOutcomes':
      return readOutcomes(section);
    case 'sponsors':
      return readSponsors(section);
    case 'responsibleParty':
      return readResponsibleParty(section);
    case 'locations':
      return readLocations(section);
    case 'centralContacts':
    case 'facilityContacts':
      return readContacts(section);
    case 'otherIdentifiers':
      return readIdentifiers(section);
    case 'relatedTrials':
    case 'moreRelatedTrials':
      return readRelatedTrials(section);
    default:
      return readLines(section);
  }
}

/** Groups and interventions are read with each other's help, so both are read again when either changed. */
const isAboutInterventions = (kind: AnySectionKind): boolean => kind === 'studyGroups' || kind === 'interventions';
const interventionsChanged = (context: ReadingContext): boolean =>
  context.groups !== context.groupsBefore || context.declared !== context.declaredBefore;

function eligibilityBefore(section: Section, { tree, before }: ReadingContext): EligibilityReading | undefined {
  const predecessor = tree.predecessors.get(section);
  return before === undefined || predecessor === undefined ? undefined : asEligibility(readingOf(before, predecessor));
}

/** A record has its NCT ID line, or at least two sections with their fixed sentences, or four with headings alone. */
function isRegistryRecord(tree: Tree, record: RecordReading): boolean {
  if (record.nctId.labelLine !== -1) return true;
  const known = tree.sections.filter((s) => s.definition !== undefined && s.definition.added !== true);
  return known.length >= 4 || known.filter((s) => s.sentenceLine !== -1).length >= 2;
}

/** The range in the document of a range in a section of the trial. */
export const documentRange = (trial: Trial, section: Section, range: TextRange): TextRange =>
  shift(range, startOf(trial.tree, section));
