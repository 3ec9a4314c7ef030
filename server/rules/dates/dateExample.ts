// Short records for the examples of the rules on dates and statuses.
import { SITES_AND_CONTACT } from '../sponsors/recruitingExample';
import { HEADINGS_ALONE } from '../structure/sectionExample';

/** The Basic Information of a short record. */
export const basicInformation = (start: string, completion = '2028-06-30'): string =>
  `RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n${start}\n${completion}`;

interface Standing {
  readonly status?: string;
  readonly start?: string;
  readonly completion?: string;
  readonly updated?: string;
}

/** A short record with this status and these dates; today is 2026-11-22 in the examples. */
export const recordWith = ({
  status = 'RECRUITING',
  start = '2026-03-02',
  completion = '2028-06-30',
  updated = '2026-09-14',
}: Standing): string =>
  HEADINGS_ALONE.replace('Other Identifiers', `${SITES_AND_CONTACT}\nOther Identifiers`)
    .replace('\nRECRUITING\n', `\n${status}\n`)
    .replace('2026-03-02', start)
    .replace('2028-06-30', completion)
    .replace('2026-09-14', updated);

/** Basic Information with this status, study type and number of participants. */
export const basicInformationWith = (status: string, studyType: string, enrollment: string): string =>
  `${status}\nPHASE2\n${enrollment}\n${studyType}\n2025-03-02\n2026-10-30`;
