// The list of all rules. Adding a rule is its file and one line here.

import { ageImplausible } from './ages/ageImplausible';
import { ageRangeReversed } from './ages/ageRangeReversed';
import { ageTextFieldMismatch } from './ages/ageTextFieldMismatch';
import { ageUnitEnum } from './ages/ageUnitEnum';
import { ageUnitMissing } from './ages/ageUnitMissing';
import { healthyVolunteersEnum } from './ages/healthyVolunteersEnum';
import { sexEnum } from './ages/sexEnum';
import { armTypeEnum } from './arms/armTypeEnum';
import { interventionTypeEnum } from './arms/interventionTypeEnum';
import { dateFormat } from './dates/dateFormat';
import { dateImpossible } from './dates/dateImpossible';
import { dateOrder } from './dates/dateOrder';
import { statusEnum } from './dates/statusEnum';
import { allocationEnum } from './design/allocationEnum';
import { interventionModelEnum } from './design/interventionModelEnum';
import { maskingEnum } from './design/maskingEnum';
import { observationalModelEnum } from './design/observationalModelEnum';
import { phaseEnum } from './design/phaseEnum';
import { purposeEnum } from './design/purposeEnum';
import { studyTypeEnum } from './design/studyTypeEnum';
import { timePerspectiveEnum } from './design/timePerspectiveEnum';
import { bracketUnbalanced } from './eligibility/bracketUnbalanced';
import { cjkLeak } from './eligibility/cjkLeak';
import { criterionDuplicate } from './eligibility/criterionDuplicate';
import { eligibilityMissing } from './eligibility/eligibilityMissing';
import { itemEmpty } from './eligibility/itemEmpty';
import { listNumberingGap } from './eligibility/listNumberingGap';
import { listNumberingStart } from './eligibility/listNumberingStart';
import { mojibake } from './eligibility/mojibake';
import { identifierSourceEnum } from './identification/identifierSourceEnum';
import { identifierTypeEnum } from './identification/identifierTypeEnum';
import { nctIdFormat } from './identification/nctIdFormat';
import { relatedSelfReference } from './identification/relatedSelfReference';
import { outcomeDuplicate } from './outcomes/outcomeDuplicate';
import { outcomeMultipleMeasures } from './outcomes/outcomeMultipleMeasures';
import { outcomePrimaryMissing } from './outcomes/outcomePrimaryMissing';
import { outcomeScaleRangeMissing } from './outcomes/outcomeScaleRangeMissing';
import { outcomeTimeframeAbbrev } from './outcomes/outcomeTimeframeAbbrev';
import { outcomeTimeframeMissing } from './outcomes/outcomeTimeframeMissing';
import { outcomeTimeframeMultiple } from './outcomes/outcomeTimeframeMultiple';
import { outcomeTimeframeNumeral } from './outcomes/outcomeTimeframeNumeral';
import { outcomeTimeframeVague } from './outcomes/outcomeTimeframeVague';
import { outcomeTitleGeneric } from './outcomes/outcomeTitleGeneric';
import { outcomeTitleNotNeutral } from './outcomes/outcomeTitleNotNeutral';
import { outcomeTitlePurpose } from './outcomes/outcomeTitlePurpose';
import type { Rule } from './rule';
import { collaboratorEqualsSponsor } from './sponsors/collaboratorEqualsSponsor';
import { contactEmailPhoneFormat } from './sponsors/contactEmailPhoneFormat';
import { contactMissingRecruiting } from './sponsors/contactMissingRecruiting';
import { locationCountryExtra } from './sponsors/locationCountryExtra';
import { locationCountryMissing } from './sponsors/locationCountryMissing';
import { locationDuplicate } from './sponsors/locationDuplicate';
import { locationMissing } from './sponsors/locationMissing';
import { locationStatusMismatch } from './sponsors/locationStatusMismatch';
import { responsiblePartyAffiliation } from './sponsors/responsiblePartyAffiliation';
import { responsiblePartyEnum } from './sponsors/responsiblePartyEnum';
import { siteStatusEnum } from './sponsors/siteStatusEnum';
import { sponsorClassEnum } from './sponsors/sponsorClassEnum';
import { sponsorClassSuspect } from './sponsors/sponsorClassSuspect';
import { sponsorNotASite } from './sponsors/sponsorNotASite';
import { extractIncomplete } from './structure/extractIncomplete';
import { sectionDuplicate } from './structure/sectionDuplicate';
import { sectionEmptyRequired } from './structure/sectionEmptyRequired';
import { sectionHeadingTypo } from './structure/sectionHeadingTypo';
import { sectionMissing } from './structure/sectionMissing';
import { unlabelledValueUnrecognised } from './structure/unlabelledValueUnrecognised';

export const RULES: readonly Rule[] = [
  ageImplausible,
  ageUnitEnum,
  ageUnitMissing,
  ageRangeReversed,
  ageTextFieldMismatch,
  bracketUnbalanced,
  itemEmpty,
  eligibilityMissing,
  criterionDuplicate,
  cjkLeak,
  listNumberingGap,
  listNumberingStart,
  statusEnum,
  phaseEnum,
  studyTypeEnum,
  allocationEnum,
  interventionModelEnum,
  purposeEnum,
  maskingEnum,
  observationalModelEnum,
  timePerspectiveEnum,
  armTypeEnum,
  interventionTypeEnum,
  sexEnum,
  healthyVolunteersEnum,
  sponsorClassEnum,
  responsiblePartyEnum,
  siteStatusEnum,
  outcomePrimaryMissing,
  outcomeTimeframeMissing,
  outcomeTimeframeVague,
  outcomeTimeframeNumeral,
  outcomeTimeframeAbbrev,
  outcomeTitleGeneric,
  outcomeTitleNotNeutral,
  outcomeTitlePurpose,
  outcomeTimeframeMultiple,
  outcomeMultipleMeasures,
  outcomeScaleRangeMissing,
  outcomeDuplicate,
  sponsorClassSuspect,
  collaboratorEqualsSponsor,
  responsiblePartyAffiliation,
  locationMissing,
  locationCountryMissing,
  locationCountryExtra,
  locationDuplicate,
  locationStatusMismatch,
  sponsorNotASite,
  contactMissingRecruiting,
  contactEmailPhoneFormat,
  identifierTypeEnum,
  identifierSourceEnum,
  unlabelledValueUnrecognised,
  dateFormat,
  dateImpossible,
  dateOrder,
  nctIdFormat,
  relatedSelfReference,
  extractIncomplete,
  sectionMissing,
  sectionDuplicate,
  sectionHeadingTypo,
  sectionEmptyRequired,
  mojibake,
];
