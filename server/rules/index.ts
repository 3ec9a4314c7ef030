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
import { numberLost } from './eligibility/numberLost';
import { paymentInformation } from './eligibility/paymentInformation';
import { personalData } from './eligibility/personalData';
import { placeholderText } from './eligibility/placeholderText';
import { punctuationSpacing } from './eligibility/punctuationSpacing';
import { stigmatizingLanguage } from './eligibility/stigmatizingLanguage';
import { terminologyMixed } from './eligibility/terminologyMixed';
import { vagueOpenList } from './eligibility/vagueOpenList';
import { vagueTerm } from './eligibility/vagueTerm';
import { wordRepeated } from './eligibility/wordRepeated';
import { acronymUndefined } from './identification/acronymUndefined';
import { identifierSourceEnum } from './identification/identifierSourceEnum';
import { identifierTypeEnum } from './identification/identifierTypeEnum';
import { nctIdFormat } from './identification/nctIdFormat';
import type { Rule } from './rule';
import { responsiblePartyEnum } from './sponsors/responsiblePartyEnum';
import { siteStatusEnum } from './sponsors/siteStatusEnum';
import { sponsorClassEnum } from './sponsors/sponsorClassEnum';
import { extractIncomplete } from './structure/extractIncomplete';
import { nonUtf8OrControl } from './structure/nonUtf8OrControl';
import { sectionDuplicate } from './structure/sectionDuplicate';
import { sectionEmptyRequired } from './structure/sectionEmptyRequired';
import { sectionHeadingTypo } from './structure/sectionHeadingTypo';
import { sectionMissing } from './structure/sectionMissing';
import { trailingSpace } from './structure/trailingSpace';
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
  wordRepeated,
  htmlEntity,
  placeholderText,
  numberLost,
  grammarPluralUnit,
  criterionTruncated,
  criterionFused,
  inclusionHeadingMissing,
  grammarAgreement,
  punctuationSpacing,
  criterionInWrongList,
  doubleNegative,
  personalData,
  paymentInformation,
  firstPerson,
  vagueOpenList,
  andOrAmbiguous,
  andForOrExclusion,
  investigatorDiscretion,
  stigmatizingLanguage,
  terminologyMixed,
  itemMultipleCriteria,
  listMarkerMixed,
  vagueTerm,
  markdownEscape,
  fixedNameSpelling,
  nonUtf8OrControl,
  trailingSpace,
  acronymUndefined,
  criterionNotInList,
  mojibake,
];
