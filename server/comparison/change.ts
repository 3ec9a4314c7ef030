// What may differ between two versions of a record, as plain data: every change with its place in both.
import { unescaped } from '../format/escapes';
import type { LabelledValue } from '../format/labels';
import type { Polarity } from '../format/listHeading';
import type { AnySectionKind, Section } from '../format/section';
import type { Field } from '../protocol/field';
import { isPresent } from '../protocol/field';
import { documentRange, type Trial } from '../protocol/trial';
import type { TextRange } from '../text/range';

/** A text of one version: as it is meant (without registry escapes, blanks made even), and where it stands. */
export interface Passage {
  readonly text: string;
  /** Offsets in the document of its version. */
  readonly range: TextRange;
}

/** A part of a record that is compared: a value, an entry of a list, or a part of an entry. */
export type PartName =
  | LabelledValue
  | 'title'
  | 'nctId'
  | 'lastUpdated'
  | 'summaryParagraph'
  | 'descriptionParagraph'
  | 'condition'
  | 'maskedRole'
  | 'arm'
  | 'armDescription'
  | 'armIntervention'
  | 'intervention'
  | 'interventionDescription'
  | 'otherInterventionName'
  | 'outcome'
  | 'outcomeRank'
  | 'outcomeTimeFrame'
  | 'outcomeDescription'
  | 'criterionList'
  | 'criterion'
  | 'leadSponsor'
  | 'collaborator'
  | 'sponsorClass'
  | 'responsibleParty'
  | 'responsiblePartyDetail'
  | 'site'
  | 'country'
  | 'contact'
  | 'contactRole'
  | 'contactPhone'
  | 'contactEmail'
  | 'identifier'
  | 'identifierType'
  | 'identifierSource'
  | 'otherLine';

/** Fewer people may take part than before, or more. */
export type Effect = 'tightened' | 'loosened';

/** A bound of a criterion that is another than before; '' on the side that has none. */
export interface BoundChange {
  /** What is bounded, as written in the later version that bounds it: "BMI". */
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  /** Undefined where the wording does not let one say which. */
  readonly effect: Effect | undefined;
}

/** Where a criterion stands in its version. */
export interface CriterionPlace {
  readonly list: Polarity;
  /** "4", "4.b": its number as written, or counted; '' for a line of a numbered list that has none, such as a lead-in. */
  readonly number: string;
  /** From 0. */
  readonly depth: number;
}

/** `list`: to another list; `nesting`: below another criterion, or to another depth; `order`: among those around it. */
export type Move = 'list' | 'nesting' | 'order';

export interface CriterionChange {
  readonly before: CriterionPlace | undefined;
  readonly after: CriterionPlace | undefined;
  /** True when more than its bounds is worded in another way. */
  readonly reworded: boolean;
  readonly moved: readonly Move[];
  readonly bounds: readonly BoundChange[];
}

export interface Change {
  readonly section: AnySectionKind;
  readonly part: PartName;
  /** The name of the entry that it is a part of, as in the later version: the arm, the site, ... */
  readonly of: string | undefined;
  /** `changed`: there in both. */
  readonly change: 'added' | 'removed' | 'changed';
  readonly before: Passage | undefined;
  readonly after: Passage | undefined;
  /** Of the values that say who may take part. */
  readonly effect: Effect | undefined;
  /** Of criteria alone. */
  readonly criterion: CriterionChange | undefined;
}

/** All that differs in meaning, in the order of the format's sections. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** Which of the two is an extract from a web page: what such a text has lost is not compared. */
  readonly extract: { readonly before: boolean; readonly after: boolean };
}

/** The text as it is meant: registry escapes read, white space made even. Equal results mean no difference. */
export const asMeant = (written: string): string => unescaped(written).replace(/\s+/g, ' ').trim();

/** A field with its place; undefined when it is missing. */
export const passageOf = (trial: Trial, section: Section, field: Field<unknown> | undefined): Passage | undefined =>
  field === undefined || !isPresent(field)
    ? undefined
    : { text: asMeant(field.text), range: documentRange(trial, section, field.range) };

/** A change of a part that may be missing on either side; undefined when both say the same. */
export function changeOf(
  section: AnySectionKind,
  part: PartName,
  before: Passage | undefined,
  after: Passage | undefined,
  { of, effect }: { readonly of?: string; readonly effect?: Effect | undefined } = {},
): Change | undefined {
  if (before?.text === after?.text) return undefined;
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return { section, part, of, change, before, after, effect, criterion: undefined };
}
