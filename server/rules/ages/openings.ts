// The words with which a criterion on the age of all participants opens.

/** One of them, with what stands behind it, as a source of a regular expression. */
export const OF_ALL =
  '(?:(?:be|being|are|is|must be|all|both|adults?|patients?|subjects?|participants?|people|individuals?|persons?|volunteers?|m[ae]n|wom[ae]n|males?|females?|sex(?:es)?|genders?|healthy|obese|hospitali[sz]ed|aged?|ages|or|and|of|in the intensive care unit)\\b[\\s,:;/(]*)';
