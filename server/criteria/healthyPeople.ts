// Whether a text invites healthy people: "Healthy male volunteers aged 18 to 45 years", "in healthy adults".
const PEOPLE =
  '(?:volunteers?|subjects?|participants?|adults?|men|women|males?|females?|individuals?|people|persons?|children|infants|toddlers|adolescents|controls?)';
const KINDS =
  '(?:,? ?(?:adult|young|elderly|older|male|female|human|postmenopausal|post-menopausal|premenopausal|non-?smoking|nonsmoking|japanese|chinese|caucasian|korean|indian|asian|men|women|males|females|and|or|/|\\(|\\)) ?){0,6}';
const INVITES = new RegExp(`\\bhealthy[, ]+(?:normal )?${KINDS}${PEOPLE}\\b`, 'i');
/** They have a disease all the same, or give something to a patient. */
const NOT_HEALTHY =
  /\bwith (?!an? (?:body|bmi|weight)|bmi|body|weight|normal|no\b)|\b(?:who|that) have|\bexcept|\bother than|\bapart from|\botherwise|\bdonors?\b|\bcompared (?:to|with)|\bno healthy|\bnot\b|\bnon-healthy|\bunhealthy/i;

/** What is said of healthy people: "Healthy male volunteers"; undefined where they are not surely invited. */
export function healthyPeople(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = INVITES.exec(text);
  if (match === null || NOT_HEALTHY.test(text)) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}
