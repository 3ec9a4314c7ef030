// Whose age a criterion speaks of: that of all who may take part, or of a donor, a sibling, a cohort, at diagnosis.
import type { TextRange } from '../text/range';
import { lex, wordAt } from './lexer';
import { wordSet } from './phraseTable';
import { FEMALE_WORDS, MALE_WORDS } from './whichSex';

/** The only words that may stand before an age that is the whole population's. */
const POPULATION = wordSet(
  `age ages aged adult adults patient patients participant participants subject subjects volunteer volunteers people
  person persons individual individuals man men woman women male males female females healthy both either all any sex
  sexes gender genders and or of the a an be is are was must should have has with in at on time entry enrollment
  enrolment inclusion screening study range ranging limit limits limited criteria years year between from group who
  eligible human adolescent adolescents child children pediatric paediatric infant infants elderly older hospitalized
  hospitalised outpatient outpatients inpatient inpatients ambulatory required requirement chronological living
  s : , . ( ) / ; - = & * +`,
);

/** Words that make it the age of somebody else, or of a part of the participants, or another age than that at entry. */
const NOT_ALL = wordSet(
  `cohort cohorts arm arms part parts phase stratum strata substudy subgroup subgroups subset donor donors sibling
  siblings parent parents parental mother mothers father fathers partner partners caregiver caregivers carer carers
  guardian guardians relative relatives family spouse control controls diagnosed diagnosis onset gestation gestational
  bone postmenstrual postconceptional menstrual corrected adjusted mental developmental reading smoking smoked smoke
  smoker smokers karnofsky lansky if unless except excluding excluded exclude exclusion not provided consent assent
  respectively when while step stage level dose younger only where section country countries state local
  legal since before after until prior per weight kg bmi example hospitals vaccinated group groups japan
  without risk factor factors described korea first second other others they those whose these following additional
  optionally some`,
);

const FEMALE: ReadonlySet<string> = new Set([...FEMALE_WORDS, 'mothers', 'pregnant']);

/** True when the words around an age, which stands at `age`, are those of a criterion on the age of all participants. */
export function isAgeOfAll(text: string, age: TextRange): boolean {
  const tokens = lex(text);
  let hasFemale = false;
  let hasMale = false;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] ?? 0;
    if (start >= age.start && start < age.end) continue;
    const isBefore = start < age.start;
    const word = wordAt(tokens, i);
    // "at the time of consent" and "on the day of signing informed consent" name no one else.
    if (NOT_ALL.has(word) && (isBefore || word !== 'consent')) return false;
    if (isBefore && !POPULATION.has(word)) return false;
    hasFemale ||= FEMALE.has(word);
    hasMale ||= MALE_WORDS.has(word);
  }
  return hasFemale === hasMale;
}
