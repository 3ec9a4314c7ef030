// What a rule is. A rule is one file that exports one of these; it sees the trial and nothing else.
import type { AnySectionKind, LineRole, Section } from '../format/section';
import type { LineCriterion } from '../protocol/criterionReadings';
import type { CriterionLine, EligibilityReading } from '../protocol/eligibility';
import type { Layout } from '../protocol/layout';
import { PROSE } from '../protocol/prose';
import type { RecordValues } from '../protocol/recordValues';
import type { Reading, Trial } from '../protocol/trial';
import type { PartialDate } from '../protocol/values';
import type { Source } from '../registry/element';
import type { WordUsage } from '../registry/usage/table';
import type { TextEdit } from '../text/edit';
import type { TextRange } from '../text/range';
import type { LinePosition } from '../text/sourceText';
import type { Triggers } from './triggers';

export { PROSE };

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A rule's level in the settings. */
export type Level = Severity | 'off';
export const LEVELS: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

/** The groups of the rule catalogue; a category is a folder. */
export type Category =
  | 'structure'
  | 'identification'
  | 'dates'
  | 'design'
  | 'arms'
  | 'eligibility'
  | 'logic'
  | 'ages'
  | 'outcomes'
  | 'sponsors';

/**
 * One example: a test, and a part of the rule's page.
 *
 * `text` is what stands below the fixed sentence of `section` in an otherwise complete record (`record`: the lines above
 * the first heading; `document`: the whole text). `⟦` and `⟧` enclose what is reported; without them nothing may be.
 */
export interface Example {
  readonly section: AnySectionKind | 'document';
  readonly text: string;
  /** The text after the first fix of every finding; left out when the rule offers none. */
  readonly fixed?: string;
  /** Why this example is here, as a sentence of the page. */
  readonly note?: string;
  /** The layout of the record around it; default `bare`. */
  readonly layout?: 'bare' | 'labelled';
  /** The same part as another file of the record has it, for rules on several files. */
  readonly other?: string;
}

interface RuleDescription {
  readonly id: string;
  readonly category: Category;
  /** How grave a finding is, taken for itself. */
  readonly severity: Severity;
  /**
   * The level in the profile `recommended`, where it is another than the severity: a quieter one, or `off` for a rule that
   * has to be asked for.
   */
  readonly recommended?: Level;
  /** One sentence: what it reports. */
  readonly summary: string;
  /** One or two sentences: why it matters to those who read the record. */
  readonly why: string;
  readonly sources: readonly Source[];
  readonly examples: readonly Example[];
  /** What it leaves alone on purpose, and what it cannot see. */
  readonly limits: readonly string[];
  /** How often it was right on real records: how many findings were read, and what they were. */
  readonly precision: string;
}

/** A change that answers a finding. */
export interface Fix {
  /** What it does, as a command: "Replace 或 by or". */
  readonly title: string;
  /** True when it cannot change the meaning: only such fixes are applied in bulk. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** What a rule says. Ranges count from the beginning of what the rule was given: line, section or document. */
export interface Found {
  readonly range: TextRange;
  /** What is wrong, why it matters, what to do: in the words of a registry reviewer, quoting the text. */
  readonly message: string;
  readonly fixes?: readonly Fix[];
  /** Other places that belong to it. */
  readonly related?: readonly { readonly range: TextRange; readonly message: string }[];
}

export type Report = (found: Found) => void;

/** What a rule may know of the document beyond the part it is given. The same object while nothing in it changes. */
export interface Facts {
  readonly layout: Layout;
  /** True for an extract: what it lost is one finding of the rule `extract-incomplete`, and no other rule's. */
  readonly isExtract: boolean;
  /** The date that counts as today. */
  readonly referenceDate: PartialDate & { readonly day: number };
  /** Undefined until the table is loaded, and where there is none. */
  readonly words: Words | undefined;
}

/** What rules about words go by. */
export interface Words {
  readonly usage: WordUsage;
  /** The project's own words, in lower case. */
  readonly dictionary: ReadonlySet<string>;
}

/** A line that the author wrote, without its line end. */
export interface RuleLine {
  readonly text: string;
  /** True when no character of it lies beyond ASCII: then rules about other scripts have nothing to look for. */
  readonly isAscii: boolean;
  readonly role: LineRole;
  readonly section: AnySectionKind;
  /** What it says as a criterion, read when first asked for; undefined outside the Eligibility section. */
  readonly criterion: (() => LineCriterion) | undefined;
}

/** Looks at one line at a time. Asked again only for lines that changed. Ranges count from the line's beginning. */
export interface LineRule extends RuleDescription {
  readonly scope: 'line';
  readonly sections: readonly AnySectionKind[];
  /** Where it has any, lines without them are not given to it: so most rules cost nothing on most lines. */
  readonly triggers?: Triggers;
  readonly check: (line: RuleLine, report: Report) => void;
}

/**
 * What a rule derives from one criterion, such as the result of `keptByLine`: undefined, or anything that is equal (===)
 * in two lines, when the rule makes no difference between them; `true` when it looks further into the line. `before` is the
 * reading before the change, and `at` the line's number in its section.
 */
export interface Hinge {
  readonly ofLine: (line: CriterionLine, before: EligibilityReading, at: number) => unknown;
}

/** Looks at one section at a time. Asked again only when it changed. Ranges count from the section's beginning. */
export interface SectionRule extends RuleDescription {
  readonly scope: 'section';
  readonly sections: readonly AnySectionKind[];
  /**
   * All that the rule looks at in the words of criteria; none for a rule about their marks and lists, or about other values
   * of the section. Where it is given, typing in criteria of which they derive the same leaves the findings as they are.
   * Lead-ins need no hinge: when one changes, every rule is asked again.
   */
  readonly hinges?: () => readonly Hinge[];
  readonly check: (reading: Reading, facts: Facts, report: Report) => void;
}

/**
 * Looks at several sections together. Asked again only when one of the kinds it reads, the facts or the order of the
 * sections changed; a rule that reads the `document` is asked at every change, so its work must not grow with the length
 * of a section. Ranges count from the document's beginning; `at(section, range)` gives them. Each range, also of a fix or
 * a related place, lies inside one section.
 */
export interface TrialRule extends RuleDescription {
  readonly scope: 'trial';
  readonly reads: readonly AnySectionKind[] | 'document';
  /** See SectionRule. */
  readonly hinges?: () => readonly Hinge[];
  readonly check: (
    trial: Trial,
    facts: Facts,
    report: Report,
    at: (section: Section, range: TextRange) => TextRange,
  ) => void;
}

/** What another file says of the record with the same NCT number. */
export interface OtherFile {
  /** Its path, in so much that it tells the files apart. */
  readonly name: string;
  /** Its address, as whoever knows the files calls it. */
  readonly uri: string;
  /** Where its NCT number stands. */
  readonly place: { readonly start: LinePosition; readonly end: LinePosition };
  readonly values: RecordValues;
}

/** What a rule says of a record that is in several files. It stands on the NCT number. */
export interface FilesFinding {
  readonly message: string;
  readonly elsewhere: readonly { readonly other: OtherFile; readonly message: string }[];
}

/** Looks at a record beside the other files that hold it, where they are known: in the folders of an editor, or of a check. */
export interface FilesRule extends RuleDescription {
  readonly scope: 'files';
  /** `others` has at least one entry. */
  readonly check: (nctId: string, here: RecordValues, others: readonly OtherFile[]) => FilesFinding | undefined;
}

export type Rule = LineRule | SectionRule | TrialRule | FilesRule;

/** The level of a rule that nobody has set another for. */
export const ownLevel = (rule: RuleDescription): Level => rule.recommended ?? rule.severity;

/** The sections that hold sentences: prose without titles and lists of names. */
export const SENTENCES: readonly AnySectionKind[] = [
  'briefSummary',
  'detailedDescription',
  'studyGroups',
  'interventions',
  'eligibility',
  'unknown',
];

/** All sections but those that quote other records. */
export const OWN_SECTIONS: readonly AnySectionKind[] = [
  ...PROSE,
  'studyResults',
  'basicInformation',
  'studyDesign',
  'sponsors',
  'responsibleParty',
  'locations',
  'countries',
  'centralContacts',
  'facilityContacts',
  'otherIdentifiers',
];
