// The list of all rules. Adding a rule is its file and one line here.

import { ageChildAdultTitle } from './ages/ageChildAdultTitle';
import { ageImplausible } from './ages/ageImplausible';
import { ageLimitUnstated } from './ages/ageLimitUnstated';
import { ageRangeReversed } from './ages/ageRangeReversed';
import { ageTextBoundary } from './ages/ageTextBoundary';
import { ageTextFieldMismatch } from './ages/ageTextFieldMismatch';
import { ageUnitEnum } from './ages/ageUnitEnum';
import { ageUnitMissing } from './ages/ageUnitMissing';
import { healthyVolunteersDisease } from './ages/healthyVolunteersDisease';
import { healthyVolunteersEnum } from './ages/healthyVolunteersEnum';
import { healthyVolunteersMismatch } from './ages/healthyVolunteersMismatch';
import { pregnancyMaleOnly } from './ages/pregnancyMaleOnly';
import { sexConditionMismatch } from './ages/sexConditionMismatch';
import { sexEnum } from './ages/sexEnum';
import { sexTextMismatch } from './ages/sexTextMismatch';
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
import { conditionNoCondition } from './arms/conditionNoCondition';
import { doseDetailMissing } from './arms/doseDetailMissing';
import { doseInconsistent } from './arms/doseInconsistent';
import { doseUnitSuspect } from './arms/doseUnitSuspect';
import { interventionDescriptionMissing } from './arms/interventionDescriptionMissing';
import { interventionNameAbbrevOnly } from './arms/interventionNameAbbrevOnly';
import { interventionNameDuplicate } from './arms/interventionNameDuplicate';
import { interventionNameGroup } from './arms/interventionNameGroup';
import { interventionNone } from './arms/interventionNone';
import { interventionTypeEnum } from './arms/interventionTypeEnum';
import { interventionTypePrefix } from './arms/interventionTypePrefix';
import { interventionTypeSuspect } from './arms/interventionTypeSuspect';
import { interventionUnused } from './arms/interventionUnused';
import { misspelledVerbAdminister } from './arms/misspelledVerbAdminister';
import { placeboNotListed } from './arms/placeboNotListed';
import { powerOfTenLost } from './arms/powerOfTenLost';
import { dateFormat } from './dates/dateFormat';
import { dateImplausible } from './dates/dateImplausible';
import { dateImpossible } from './dates/dateImpossible';
import { dateMissing } from './dates/dateMissing';
import { dateOrder } from './dates/dateOrder';
import { lastUpdateStale } from './dates/lastUpdateStale';
import { startUpdateMismatch } from './dates/startUpdateMismatch';
import { statusActiveAfterCompletion } from './dates/statusActiveAfterCompletion';
import { statusCompletedFuture } from './dates/statusCompletedFuture';
import { statusEnum } from './dates/statusEnum';
import { statusNotYetPastStart } from './dates/statusNotYetPastStart';
import { statusRecruitingFutureStart } from './dates/statusRecruitingFutureStart';
import { statusShouldBeUnknown } from './dates/statusShouldBeUnknown';
import { statusTypeMismatch } from './dates/statusTypeMismatch';
import { statusUnknownImplausible } from './dates/statusUnknownImplausible';
import { statusUnknownStale } from './dates/statusUnknownStale';
import { statusWithdrawnEnrollment } from './dates/statusWithdrawnEnrollment';
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
import { studyTypeTextMismatch } from './design/studyTypeTextMismatch';
import { timePerspectiveEnum } from './design/timePerspectiveEnum';
import { andForOrExclusion } from './eligibility/andForOrExclusion';
import { andOrAmbiguous } from './eligibility/andOrAmbiguous';
import { bracketUnbalanced } from './eligibility/bracketUnbalanced';
import { cjkLeak } from './eligibility/cjkLeak';
import { criterionDuplicate } from './eligibility/criterionDuplicate';
import { criterionFused } from './eligibility/criterionFused';
import { criterionInWrongList } from './eligibility/criterionInWrongList';
import { criterionNotInList } from './eligibility/criterionNotInList';
import { criterionTruncated } from './eligibility/criterionTruncated';
import { doubleNegative } from './eligibility/doubleNegative';
import { eligibilityMissing } from './eligibility/eligibilityMissing';
import { firstPerson } from './eligibility/firstPerson';
import { fixedNameSpelling } from './eligibility/fixedNameSpelling';
import { grammarAgreement } from './eligibility/grammarAgreement';
import { grammarPluralUnit } from './eligibility/grammarPluralUnit';
import { htmlEntity } from './eligibility/htmlEntity';
import { inclusionHeadingMissing } from './eligibility/inclusionHeadingMissing';
import { investigatorDiscretion } from './eligibility/investigatorDiscretion';
import { itemEmpty } from './eligibility/itemEmpty';
import { itemMultipleCriteria } from './eligibility/itemMultipleCriteria';
import { listMarkerMixed } from './eligibility/listMarkerMixed';
import { listNumberingGap } from './eligibility/listNumberingGap';
import { listNumberingStart } from './eligibility/listNumberingStart';
import { markdownEscape } from './eligibility/markdownEscape';
import { mojibake } from './eligibility/mojibake';
import { notEnglish } from './eligibility/notEnglish';
import { numberLost } from './eligibility/numberLost';
import { operatorMalformed } from './eligibility/operatorMalformed';
import { operatorSpacing } from './eligibility/operatorSpacing';
import { paymentInformation } from './eligibility/paymentInformation';
import { personalData } from './eligibility/personalData';
import { punctuationSpacing } from './eligibility/punctuationSpacing';
import { spelling } from './eligibility/spelling';
import { spellingVariantMixed } from './eligibility/spellingVariantMixed';
import { stigmatizingLanguage } from './eligibility/stigmatizingLanguage';
import { terminologyMixed } from './eligibility/terminologyMixed';
import { vagueOpenList } from './eligibility/vagueOpenList';
import { vagueTerm } from './eligibility/vagueTerm';
import { wordConfusion } from './eligibility/wordConfusion';
import { wordConfusionPhrase } from './eligibility/wordConfusionPhrase';
import { wordConfusionWithin } from './eligibility/wordConfusionWithin';
import { wordRepeated } from './eligibility/wordRepeated';
import { acronymNumberMismatch } from './identification/acronymNumberMismatch';
import { acronymRedefined } from './identification/acronymRedefined';
import { acronymUndefined } from './identification/acronymUndefined';
import { conditionVirusMismatch } from './identification/conditionVirusMismatch';
import { identifierSourceEnum } from './identification/identifierSourceEnum';
import { identifierTypeEnum } from './identification/identifierTypeEnum';
import { idTypeMissing } from './identification/idTypeMissing';
import { nameInconsistent } from './identification/nameInconsistent';
import { nctIdFormat } from './identification/nctIdFormat';
import { orgStudyIdDuplicate } from './identification/orgStudyIdDuplicate';
import { orgStudyIdMissing } from './identification/orgStudyIdMissing';
import { recordFileDuplicate } from './identification/recordFileDuplicate';
import { recordFilesDisagree } from './identification/recordFilesDisagree';
import { registryIdFormat } from './identification/registryIdFormat';
import { relatedSelfReference } from './identification/relatedSelfReference';
import { titleAllCaps } from './identification/titleAllCaps';
import { titleDesignMismatch } from './identification/titleDesignMismatch';
import { titleMissingOrShort } from './identification/titleMissingOrShort';
import { titlePromotional } from './identification/titlePromotional';
import { comparatorLost } from './logic/comparatorLost';
import { comparatorMissing } from './logic/comparatorMissing';
import { conditionNotInInclusion } from './logic/conditionNotInInclusion';
import { decimalCommaText } from './logic/decimalCommaText';
import { decimalSeparator } from './logic/decimalSeparator';
import { inclusionExclusionConflict } from './logic/inclusionExclusionConflict';
import { inclusionExclusionMirror } from './logic/inclusionExclusionMirror';
import { labAmbiguousUln } from './logic/labAmbiguousUln';
import { labUnitImplausible } from './logic/labUnitImplausible';
import { labUnitMalformed } from './logic/labUnitMalformed';
import { labUnitMissing } from './logic/labUnitMissing';
import { measurementUnitMissing } from './logic/measurementUnitMissing';
import { mOfNImpossible } from './logic/mOfNImpossible';
import { numberRangeReversed } from './logic/numberRangeReversed';
import { rangeEmptyConjunction } from './logic/rangeEmptyConjunction';
import { rangeGapOrOverlap } from './logic/rangeGapOrOverlap';
import { scoreAcronymAmbiguous } from './logic/scoreAcronymAmbiguous';
import { scoreNameWrong } from './logic/scoreNameWrong';
import { scoreOutOfRange } from './logic/scoreOutOfRange';
import { scoreStepInvalid } from './logic/scoreStepInvalid';
import { therapyConflict } from './logic/therapyConflict';
import { timeLimitUnclear } from './logic/timeLimitUnclear';
import { timeWindowMissing } from './logic/timeWindowMissing';
import { timeWindowNoAnchor } from './logic/timeWindowNoAnchor';
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
import { institutionMisspelled } from './sponsors/institutionMisspelled';
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
import { charLimitExceeded } from './structure/charLimitExceeded';
import { extractIncomplete } from './structure/extractIncomplete';
import { headingRunIn } from './structure/headingRunIn';
import { helperTextEdited } from './structure/helperTextEdited';
import { invisibleCharacter } from './structure/invisibleCharacter';
import { placeholderText } from './structure/placeholderText';
import { quoteUnbalanced } from './structure/quoteUnbalanced';
import { recordLineExtra } from './structure/recordLineExtra';
import { referenceMissing } from './structure/referenceMissing';
import { referenceNumberLeft } from './structure/referenceNumberLeft';
import { sectionDuplicate } from './structure/sectionDuplicate';
import { sectionEmptyRequired } from './structure/sectionEmptyRequired';
import { sectionHeadingTypo } from './structure/sectionHeadingTypo';
import { sectionMissing } from './structure/sectionMissing';
import { sectionOrder } from './structure/sectionOrder';
import { sentenceBrokenOff } from './structure/sentenceBrokenOff';
import { straySign } from './structure/straySign';
import { trailingSpace } from './structure/trailingSpace';
import { unlabelledValueUnrecognised } from './structure/unlabelledValueUnrecognised';

export const RULES: readonly Rule[] = [
  acronymNumberMismatch,
  acronymRedefined,
  acronymUndefined,
  ageChildAdultTitle,
  ageImplausible,
  ageLimitUnstated,
  ageRangeReversed,
  ageTextBoundary,
  ageTextFieldMismatch,
  ageUnitEnum,
  ageUnitMissing,
  allocationEnum,
  allocationMultiArmNa,
  allocationSingleArm,
  allocationTextMismatch,
  andForOrExclusion,
  andOrAmbiguous,
  armCountMismatch,
  armDescriptionCopied,
  armDescriptionMissing,
  armExperimentalMissing,
  armInterventionUnassigned,
  armInterventionUndeclared,
  armLabelDuplicate,
  armLabelVague,
  armNoInterventionMismatch,
  armPlaceboNoIntervention,
  armTypeEnum,
  armTypeMismatch,
  armTypePrefix,
  bracketUnbalanced,
  charLimitExceeded,
  cjkLeak,
  collaboratorEqualsSponsor,
  comparatorLost,
  comparatorMissing,
  conditionNoCondition,
  conditionNotInInclusion,
  conditionVirusMismatch,
  contactEmailPhoneFormat,
  contactMissingRecruiting,
  criterionDuplicate,
  criterionFused,
  criterionInWrongList,
  criterionNotInList,
  criterionTruncated,
  dateFormat,
  dateImplausible,
  dateImpossible,
  dateMissing,
  dateOrder,
  decimalCommaText,
  decimalSeparator,
  designValueMissing,
  doseDetailMissing,
  doseInconsistent,
  doseUnitSuspect,
  doubleNegative,
  eligibilityMissing,
  enrollmentFormat,
  enrollmentImplausible,
  enrollmentZero,
  extractIncomplete,
  firstPerson,
  fixedNameSpelling,
  grammarAgreement,
  grammarPluralUnit,
  headingRunIn,
  healthyVolunteersDisease,
  healthyVolunteersEnum,
  healthyVolunteersMismatch,
  helperTextEdited,
  htmlEntity,
  identifierSourceEnum,
  identifierTypeEnum,
  idTypeMissing,
  inclusionExclusionConflict,
  inclusionExclusionMirror,
  inclusionHeadingMissing,
  institutionMisspelled,
  interventionDescriptionMissing,
  interventionModelEnum,
  interventionNameAbbrevOnly,
  interventionNameDuplicate,
  interventionNameGroup,
  interventionNone,
  interventionTypeEnum,
  interventionTypePrefix,
  interventionTypeSuspect,
  interventionUnused,
  investigatorDiscretion,
  invisibleCharacter,
  itemEmpty,
  itemMultipleCriteria,
  labAmbiguousUln,
  labUnitImplausible,
  labUnitMalformed,
  labUnitMissing,
  lastUpdateStale,
  listMarkerMixed,
  listNumberingGap,
  listNumberingStart,
  locationCountryExtra,
  locationCountryMissing,
  locationDuplicate,
  locationMissing,
  locationStatusMismatch,
  markdownEscape,
  maskingEnum,
  maskingNonePlacebo,
  maskingRoleCount,
  maskingRoleMissing,
  maskingTextMismatch,
  measurementUnitMissing,
  misspelledVerbAdminister,
  modelArmCount,
  mOfNImpossible,
  mojibake,
  nameInconsistent,
  nctIdFormat,
  notEnglish,
  numberLost,
  numberRangeReversed,
  observationalDesignFields,
  observationalModelEnum,
  operatorMalformed,
  operatorSpacing,
  orgStudyIdDuplicate,
  orgStudyIdMissing,
  outcomeDuplicate,
  outcomeMultipleMeasures,
  outcomePrimaryMissing,
  outcomeScaleRangeMissing,
  outcomeTimeframeAbbrev,
  outcomeTimeframeMissing,
  outcomeTimeframeMultiple,
  outcomeTimeframeNumeral,
  outcomeTimeframeVague,
  outcomeTitleGeneric,
  outcomeTitleNotNeutral,
  outcomeTitlePurpose,
  paymentInformation,
  personalData,
  phaseEnum,
  phaseNaDrug,
  phaseObservational,
  phaseTitleMismatch,
  placeboNotListed,
  placeholderText,
  powerOfTenLost,
  pregnancyMaleOnly,
  punctuationSpacing,
  purposeEnum,
  purposeHealthy,
  quoteUnbalanced,
  rangeEmptyConjunction,
  rangeGapOrOverlap,
  recordFileDuplicate,
  recordFilesDisagree,
  recordLineExtra,
  referenceMissing,
  referenceNumberLeft,
  registryIdFormat,
  relatedSelfReference,
  responsiblePartyAffiliation,
  responsiblePartyEnum,
  scoreAcronymAmbiguous,
  scoreNameWrong,
  scoreOutOfRange,
  scoreStepInvalid,
  sectionDuplicate,
  sectionEmptyRequired,
  sectionHeadingTypo,
  sectionMissing,
  sectionOrder,
  sentenceBrokenOff,
  sexConditionMismatch,
  sexEnum,
  sexTextMismatch,
  siteStatusEnum,
  spelling,
  spellingVariantMixed,
  sponsorClassEnum,
  sponsorClassSuspect,
  sponsorNotASite,
  startUpdateMismatch,
  statusActiveAfterCompletion,
  statusCompletedFuture,
  statusEnum,
  statusNotYetPastStart,
  statusRecruitingFutureStart,
  statusShouldBeUnknown,
  statusTypeMismatch,
  statusUnknownImplausible,
  statusUnknownStale,
  statusWithdrawnEnrollment,
  stigmatizingLanguage,
  straySign,
  studyTypeEnum,
  studyTypeTextMismatch,
  terminologyMixed,
  therapyConflict,
  timeLimitUnclear,
  timePerspectiveEnum,
  timeWindowMissing,
  timeWindowNoAnchor,
  titleAllCaps,
  titleDesignMismatch,
  titleMissingOrShort,
  titlePromotional,
  trailingSpace,
  unlabelledValueUnrecognised,
  vagueOpenList,
  vagueTerm,
  wordConfusion,
  wordConfusionPhrase,
  wordConfusionWithin,
  wordRepeated,
];
