// The list of all rules. Adding a rule is its file and one line here.

import { ageChildAdultTitle } from './ages/ageChildAdultTitle';
import { ageImplausible } from './ages/ageImplausible';
import { ageRangeReversed } from './ages/ageRangeReversed';
import { ageTextBoundary } from './ages/ageTextBoundary';
import { ageTextFieldMismatch } from './ages/ageTextFieldMismatch';
import { ageUnitEnum } from './ages/ageUnitEnum';
import { ageUnitMissing } from './ages/ageUnitMissing';
import { healthyVolunteersEnum } from './ages/healthyVolunteersEnum';
import { healthyVolunteersMismatch } from './ages/healthyVolunteersMismatch';
import { pregnancyMaleOnly } from './ages/pregnancyMaleOnly';
import { sexConditionMismatch } from './ages/sexConditionMismatch';
import { sexEnum } from './ages/sexEnum';
import { sexTextMismatch } from './ages/sexTextMismatch';
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
import { conditionNotInInclusion } from './logic/conditionNotInInclusion';
import { inclusionExclusionConflict } from './logic/inclusionExclusionConflict';
import { inclusionExclusionMirror } from './logic/inclusionExclusionMirror';
import { rangeGapOrOverlap } from './logic/rangeGapOrOverlap';
import { therapyConflict } from './logic/therapyConflict';
import type { Rule } from './rule';
import { responsiblePartyEnum } from './sponsors/responsiblePartyEnum';
import { siteStatusEnum } from './sponsors/siteStatusEnum';
import { sponsorClassEnum } from './sponsors/sponsorClassEnum';
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
  identifierTypeEnum,
  identifierSourceEnum,
  unlabelledValueUnrecognised,
  dateFormat,
  dateImpossible,
  dateOrder,
  nctIdFormat,
  extractIncomplete,
  sectionMissing,
  sectionDuplicate,
  sectionHeadingTypo,
  sectionEmptyRequired,
  mojibake,
  rangeGapOrOverlap,
  inclusionExclusionMirror,
  inclusionExclusionConflict,
  therapyConflict,
  conditionNotInInclusion,
  sexTextMismatch,
  pregnancyMaleOnly,
  sexConditionMismatch,
  healthyVolunteersMismatch,
  ageChildAdultTitle,
  ageTextBoundary,
];
