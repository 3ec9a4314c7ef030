// The list of all rules. Adding a rule is its file and one line here.

import { ageImplausible } from './ages/ageImplausible';
import { ageRangeReversed } from './ages/ageRangeReversed';
import { ageTextFieldMismatch } from './ages/ageTextFieldMismatch';
import { ageUnitEnum } from './ages/ageUnitEnum';
import { ageUnitMissing } from './ages/ageUnitMissing';
import { healthyVolunteersEnum } from './ages/healthyVolunteersEnum';
import { sexEnum } from './ages/sexEnum';
import { armCountMismatch } from './arms/armCountMismatch';
import { armDescriptionCopied } from './arms/armDescriptionCopied';
import { armDescriptionMissing } from './arms/armDescriptionMissing';
import { armExperimentalMissing } from './arms/armExperimentalMissing';
import { armInterventionUnassigned } from './arms/armInterventionUnassigned';
import { armInterventionUndeclared } from './arms/armInterventionUndeclared';
import { armLabelDuplicate } from './arms/armLabelDuplicate';
import { armLabelVague } from './arms/armLabelVague';
import { armNoInterventionMismatch } from './arms/armNoInterventionMismatch';
import { armPlaceboNoIntervention } from './arms/armPlaceboNoIntervention';
import { armTypeEnum } from './arms/armTypeEnum';
import { armTypeMismatch } from './arms/armTypeMismatch';
import { armTypePrefix } from './arms/armTypePrefix';
import { doseDetailMissing } from './arms/doseDetailMissing';
import { doseInconsistent } from './arms/doseInconsistent';
import { doseUnitSuspect } from './arms/doseUnitSuspect';
import { interventionDescriptionMissing } from './arms/interventionDescriptionMissing';
import { interventionNameAbbrevOnly } from './arms/interventionNameAbbrevOnly';
import { interventionNameDuplicate } from './arms/interventionNameDuplicate';
import { interventionTypeEnum } from './arms/interventionTypeEnum';
import { interventionTypePrefix } from './arms/interventionTypePrefix';
import { interventionTypeSuspect } from './arms/interventionTypeSuspect';
import { interventionUnused } from './arms/interventionUnused';
import { misspelledVerbAdminister } from './arms/misspelledVerbAdminister';
import { placeboNotListed } from './arms/placeboNotListed';
import { powerOfTenLost } from './arms/powerOfTenLost';
import { dateFormat } from './dates/dateFormat';
import { dateImpossible } from './dates/dateImpossible';
import { dateOrder } from './dates/dateOrder';
import { statusEnum } from './dates/statusEnum';
import { allocationEnum } from './design/allocationEnum';
import { allocationMultiArmNa } from './design/allocationMultiArmNa';
import { allocationSingleArm } from './design/allocationSingleArm';
import { allocationTextMismatch } from './design/allocationTextMismatch';
import { designValueMissing } from './design/designValueMissing';
import { enrollmentFormat } from './design/enrollmentFormat';
import { enrollmentImplausible } from './design/enrollmentImplausible';
import { enrollmentZero } from './design/enrollmentZero';
import { interventionModelEnum } from './design/interventionModelEnum';
import { maskingEnum } from './design/maskingEnum';
import { maskingNonePlacebo } from './design/maskingNonePlacebo';
import { maskingRoleCount } from './design/maskingRoleCount';
import { maskingRoleMissing } from './design/maskingRoleMissing';
import { maskingTextMismatch } from './design/maskingTextMismatch';
import { modelArmCount } from './design/modelArmCount';
import { observationalDesignFields } from './design/observationalDesignFields';
import { observationalModelEnum } from './design/observationalModelEnum';
import { phaseEnum } from './design/phaseEnum';
import { phaseNaDrug } from './design/phaseNaDrug';
import { phaseObservational } from './design/phaseObservational';
import { phaseTitleMismatch } from './design/phaseTitleMismatch';
import { purposeEnum } from './design/purposeEnum';
import { purposeHealthy } from './design/purposeHealthy';
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
  allocationMultiArmNa,
  allocationSingleArm,
  allocationTextMismatch,
  designValueMissing,
  enrollmentFormat,
  enrollmentImplausible,
  enrollmentZero,
  maskingNonePlacebo,
  maskingRoleCount,
  maskingRoleMissing,
  maskingTextMismatch,
  modelArmCount,
  observationalDesignFields,
  phaseNaDrug,
  phaseObservational,
  phaseTitleMismatch,
  purposeHealthy,
  armCountMismatch,
  armDescriptionCopied,
  armDescriptionMissing,
  armExperimentalMissing,
  armInterventionUndeclared,
  armLabelDuplicate,
  armLabelVague,
  armNoInterventionMismatch,
  armPlaceboNoIntervention,
  armTypeMismatch,
  doseDetailMissing,
  doseInconsistent,
  interventionDescriptionMissing,
  interventionNameAbbrevOnly,
  interventionNameDuplicate,
  interventionTypePrefix,
  interventionTypeSuspect,
  interventionUnused,
  misspelledVerbAdminister,
  powerOfTenLost,
  armInterventionUnassigned,
  doseUnitSuspect,
  armTypePrefix,
  placeboNotListed,
];
