// date-missing: a study that is planned or goes on has no start or completion date.
import { type Field, isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import type { SectionRule } from '../rule';
import { doubtfulValues } from '../unlabelledValues';
import { basicInformation } from './dateExample';

/** Studies that are over may be so old that the registry did not ask for dates. */
const CURRENT: ReadonlySet<string> = new Set([
  'NOT_YET_RECRUITING',
  'RECRUITING',
  'ENROLLING_BY_INVITATION',
  'ACTIVE_NOT_RECRUITING',
]);

/** The law that made a record's elements a duty (FDAAA 801) is of 2007; older long-term studies have no completion date. */
const DATES_REQUIRED_SINCE = 2008;

export const dateMissing: SectionRule = {
  id: 'date-missing',
  category: 'dates',
  scope: 'section',
  severity: 'error',
  sections: ['basicInformation'],
  summary: 'A study that is planned or goes on has no start date or no completion date.',
  why: 'The registry requires both, estimated ones until the real ones are known, and returns a record without them.',
  sources: [SOURCES.definitions, SOURCES.regulation],
  examples: [
    { section: 'basicInformation', text: basicInformation('2026-03-02', '⟦-⟧') },
    { section: 'basicInformation', text: basicInformation('⟦-⟧') },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02⟦⟧',
      note: 'The only date stands for the start.',
    },
    {
      section: 'basicInformation',
      text: 'COMPLETED\nPHASE2\n120 participants\nINTERVENTIONAL\n-\n-',
      note: 'Old studies that are over could do without.',
    },
    {
      section: 'basicInformation',
      text: 'AVAILABLE\nNA\n-\nEXPANDED_ACCESS\n-\n-',
      note: 'Expanded access has no dates.',
    },
    { section: 'basicInformation', text: basicInformation('2026-03', '2028-06') },
  ],
  limits: [
    'Studies that are over, of unknown status, or begun before 2008 are left alone.',
    'Where lines without labels cannot be told apart, unlabelled-value-unrecognised says so.',
  ],
  precision:
    'No finding on 1,945 public records. Without the bound of 2008 there were 3, studies of natural history registered in 1999.',
  check(reading, _facts, report) {
    if (reading.kind !== 'basicInformation') return;
    const { status, studyType, startDate, completionDate } = reading;
    if (!CURRENT.has(status.value ?? '') || studyType.value === 'EXPANDED_ACCESS') return;
    const lacks = (field: Field<unknown>): boolean => !isPresent(field) || field.text === '-' || field.text === 'N/A';
    const missing = [
      { field: startDate, what: 'start date' },
      { field: completionDate, what: 'completion date' },
    ].filter(({ field }) => lacks(field));
    const [first, second] = missing;
    if (first === undefined || doubtfulValues(reading).length > 0) return;
    const known = startDate.value ?? completionDate.value;
    if (known !== undefined && known.year < DATES_REQUIRED_SINCE) return;
    const what = second === undefined ? `The ${first.what} is` : 'Start and completion date are';
    report({
      range: first.field.range,
      message: `${what} missing, and the registry returns a record without ${second === undefined ? 'it' : 'them'}. Write YYYY-MM-DD, or YYYY-MM for an estimate.`,
    });
  },
};
