// A record as plain data: what a document says, without where it says it. What the printer writes and a test compares.

/** Texts are as written (registry escapes kept, no white space at their ends). `undefined` = the section is absent. */
export interface TrialRecord {
  readonly title: string;
  readonly nctId: string;
  readonly lastUpdated: string;
  /** The fixed sentence below `Study Results`, and the badge above it. */
  readonly studyResults: { readonly badge: string; readonly published: boolean } | undefined;
  readonly basicInformation: BasicInformation | undefined;
  readonly briefSummary: readonly string[] | undefined;
  readonly relatedTrials: readonly RelatedTrialEntry[] | undefined;
  readonly detailedDescription: readonly string[] | undefined;
  readonly conditions: readonly string[] | undefined;
  readonly studyDesign: StudyDesign | undefined;
  readonly studyGroups: readonly ArmEntry[] | undefined;
  readonly interventions: readonly InterventionEntry[] | undefined;
  readonly otherInterventionNames: readonly string[] | undefined;
  readonly outcomes: readonly OutcomeEntry[] | undefined;
  readonly primaryOutcomes: readonly OutcomeEntry[] | undefined;
  readonly secondaryOutcomes: readonly OutcomeEntry[] | undefined;
  readonly otherOutcomes: readonly OutcomeEntry[] | undefined;
  readonly eligibility: EligibilityEntry | undefined;
  readonly sponsors: readonly { readonly name: string; readonly sponsorClass: string }[] | undefined;
  readonly responsibleParty: { readonly type: string; readonly details: readonly string[] } | undefined;
  readonly locations: readonly SiteEntry[] | undefined;
  readonly countries: readonly string[] | undefined;
  readonly centralContacts: readonly ContactEntry[] | undefined;
  readonly facilityContacts: readonly ContactEntry[] | undefined;
  readonly otherIdentifiers: readonly IdentifierEntry[] | undefined;
  readonly moreRelatedTrials: readonly RelatedTrialEntry[] | undefined;
}

/** Single values; '' = missing. */
export interface BasicInformation {
  readonly status: string;
  readonly phase: string;
  readonly enrollment: string;
  readonly studyType: string;
  readonly startDate: string;
  readonly completionDate: string;
}

export interface StudyDesign {
  readonly allocation: string;
  readonly interventionModel: string;
  readonly primaryPurpose: string;
  readonly masking: string;
  readonly maskedRoles: readonly string[];
  readonly observationalModel: string;
  readonly timePerspective: string;
}

export interface RelatedTrialEntry {
  readonly title: string;
  readonly nctId: string;
}

export interface InterventionEntry {
  readonly name: string;
  /** '' where the document does not print it. */
  readonly type: string;
  readonly description: readonly string[];
}

export interface ArmEntry {
  readonly title: string;
  readonly description: readonly string[];
  /** '' where the document does not print it. */
  readonly type: string;
  readonly interventions: readonly InterventionEntry[];
  /** True when the line "No interventions assigned to this group" stands there. */
  readonly none: boolean;
}

export interface OutcomeEntry {
  /** '' where neither its section nor the author says. */
  readonly rank: '' | 'primary' | 'secondary' | 'other';
  readonly title: string;
  readonly timeFrame: string;
  readonly description: readonly string[];
}

/** Lines of lists with their indentation and markers, as written. */
export interface CriterionListEntry {
  /** The heading's line; '' for a list without one. */
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface EligibilityEntry {
  readonly lists: readonly CriterionListEntry[];
  readonly minimumAge: string;
  readonly maximumAge: string;
  readonly sex: string;
  readonly healthyVolunteers: string;
}

export interface SiteEntry {
  readonly facility: string;
  readonly status: string;
  readonly place: string;
}

export interface ContactEntry {
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly email: string;
}

export interface IdentifierEntry {
  readonly id: string;
  readonly type: string;
  readonly source: string;
}
