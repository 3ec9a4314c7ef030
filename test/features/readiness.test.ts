// The required elements of a registration: done, missing, faulty, lost, and where each is to be found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Readiness, readiness } from '../../server/features/readiness';
import { print } from '../../server/format/print';
import type { TrialRecord } from '../../server/format/record';
import type { RequiredList } from '../../server/registry/requiredElements';
import { COMPLETE, WITH_OUTCOMES } from '../fixtures/completeRecord';
import { findingsOf } from '../fixtures/findings';
import { ALL_TEXTS, BARE, EXTRACT, LABELLED, NO_PROTOCOL, trialOf } from './texts';

const ready = (text: string, list: RequiredList = 'clinicalTrials'): Readiness => {
  const found = readiness(trialOf(text), findingsOf(text), list);
  if (found === undefined) throw new Error('no protocol');
  return found;
};
const stateOf = (found: Readiness, title: string): string | undefined =>
  found.items.find((item) => item.title === title)?.state;
const titles = ({ items }: Readiness, state: string): readonly string[] =>
  items.filter((item) => item.state === state).map(({ title }) => title);
/** The text of the document at an item, and `$0` for an empty range, with the words before it. */
const placeOf = (text: string, found: Readiness, title: string): string => {
  const range = found.items.find((item) => item.title === title)?.range ?? { start: 0, end: 0 };
  return range.start === range.end
    ? `${text.slice(0, range.start).split('\n').at(-1)}$0`
    : text.slice(range.start, range.end);
};

const full = (record: Partial<TrialRecord>): string => print({ ...WITH_OUTCOMES, ...record }, { layout: 'labelled' });
const typed: Partial<TrialRecord> = {
  studyGroups: COMPLETE.studyGroups?.map((arm) => ({
    ...arm,
    type: arm.title.includes('Placebo') ? 'PLACEBO_COMPARATOR' : 'EXPERIMENTAL',
    interventions: arm.interventions.map((given) => ({ ...given, type: 'DRUG' })),
  })),
  interventions: COMPLETE.interventions?.map((given) => ({ ...given, type: 'DRUG' })),
};

describe('a complete record', () => {
  it('has all that ClinicalTrials.gov asks for and the document can have', () => {
    const found = ready(full(typed));
    expect(titles(found, 'missing')).toEqual([]);
    expect(titles(found, 'faulty')).toEqual([]);
    expect(found.done).toBe(found.needed);
    expect(titles(found, 'elsewhere')).toEqual([
      'Official Title',
      'Record Verification Date',
      'Primary Completion Date',
      'Studies a U.S. FDA-regulated Drug Product',
      'Studies a U.S. FDA-regulated Device Product',
    ]);
  });

  it('has all 24 items of WHO', () => {
    const found = ready(full(typed), 'who');
    expect(found.items).toHaveLength(24);
    expect(found.items.map(({ title }) => Number.parseInt(title, 10))).toEqual(
      Array.from({ length: 24 }, (_, i) => i + 1),
    );
    expect(titles(found, 'missing')).toEqual([]);
    expect(found.done).toBe(found.needed);
    expect(titles(found, 'none')).toEqual(['6. Secondary sponsors', '23. Summary results']);
  });

  it('in the bare layout has no place for types and outcomes', () => {
    expect(titles(ready(BARE), 'elsewhere')).toEqual(
      expect.arrayContaining([
        'Arm Type',
        'Intervention Type',
        'Primary Outcome Measures',
        'Outcome Measure Time Frame',
      ]),
    );
    expect(titles(ready(BARE), 'missing')).toEqual([]);
  });

  it('shows the value and its place', () => {
    const found = ready(LABELLED);
    expect(found.items.find(({ title }) => title === 'Minimum Age')).toMatchObject({
      state: 'done',
      detail: '18 Years',
    });
    expect(placeOf(LABELLED, found, 'Minimum Age')).toBe('18 Years');
    expect(placeOf(LABELLED, found, 'Enrollment')).toBe('120 participants');
  });
});

describe('an element', () => {
  it('is missing where its value is, and leads to where it would stand', () => {
    const text = BARE.replace('120 participants\n', '');
    const found = ready(text);
    expect(stateOf(found, 'Enrollment')).toBe('missing');
    expect(placeOf(text, found, 'Enrollment')).toMatch(/\$0$/);
  });

  it('is missing where its section is, and leads to where that would stand', () => {
    const text = BARE.replace(/Conditions\n.*\n.*\n/, '');
    const found = ready(text);
    expect(stateOf(found, 'Conditions')).toBe('missing');
    const at = found.items.find(({ title }) => title === 'Conditions')?.range?.start ?? -1;
    expect(text.slice(at)).toMatch(/^Study Design\n/);
  });

  it('is faulty where an error or a warning stands on it, and leads to that', () => {
    const text = BARE.replace('18 Years\n75 Years', '81 Years\n75 Years');
    const found = ready(text);
    expect(stateOf(found, 'Minimum Age')).toBe('faulty');
    const item = found.items.find(({ title }) => title === 'Minimum Age');
    expect(item?.explanation).not.toBe('');
    expect(stateOf(found, 'Sex')).toBe('done');
    expect(stateOf(found, 'Eligibility Criteria')).toBe('done');
  });

  it('is faulty where what stands there is no value of the registry', () => {
    const trial = trialOf(LABELLED.replace('\nRECRUITING\n', '\nRecruitng people\n'));
    const found = readiness(trial, [], 'clinicalTrials');
    expect(found?.items.find(({ title }) => title === 'Overall Recruitment Status')).toMatchObject({
      state: 'faulty',
      explanation: expect.stringContaining('Recruitng people'),
    });
  });

  it('is asked for by type and status of the study', () => {
    const basic = COMPLETE.basicInformation;
    if (basic === undefined) throw new Error('the complete record has it');
    const observational = ready(full({ basicInformation: { ...basic, studyType: 'OBSERVATIONAL', phase: '-' } }));
    expect(stateOf(observational, 'Study Phase')).toBeUndefined();
    expect(stateOf(observational, 'Time Perspective')).toBe('missing');
    const access = ready(full({ basicInformation: { ...basic, studyType: 'EXPANDED_ACCESS', status: 'AVAILABLE' } }));
    expect(stateOf(access, 'Enrollment')).toBeUndefined();
    const stopped = ready(full({ basicInformation: { ...basic, status: 'TERMINATED' } }));
    expect(stateOf(stopped, 'Why Study Stopped')).toBe('elsewhere');
    expect(stateOf(stopped, 'Central Contacts')).toBeUndefined();
    const who = ready(full({ basicInformation: { ...basic, status: 'COMPLETED' }, centralContacts: [] }), 'who');
    expect(who.items).toHaveLength(24);
    expect(stateOf(who, '7. Contact for public queries')).toBe('none');
    const noContact = ready(full({ centralContacts: [], facilityContacts: [] }));
    expect(stateOf(noContact, 'Central Contacts')).toBe('missing');
  });

  it('of an investigator is asked for where one is responsible', () => {
    const party = (details: readonly string[]): Readiness =>
      ready(full({ responsibleParty: { type: 'PRINCIPAL_INVESTIGATOR', details } }));
    expect(stateOf(party([]), 'Investigator')).toBe('missing');
    expect(stateOf(party(['Ines Halvorsen', 'Professor', 'Graz']), 'Investigator')).toBe('done');
    expect(stateOf(ready(LABELLED), 'Investigator')).toBeUndefined();
  });

  it('that an extract has lost is lost, not missing', () => {
    const found = ready(EXTRACT);
    expect(titles(found, 'lost')).toEqual(
      expect.arrayContaining(['Brief Summary', 'Conditions', 'Eligibility Criteria']),
    );
    expect(titles(found, 'missing')).not.toContain('Conditions');
    expect(stateOf(found, 'Brief Title')).toBe('done');
    expect(titles(ready(EXTRACT, 'who'), 'lost')).toContain('11. Countries of recruitment');
  });
});

describe('any text', () => {
  it('that is no protocol has no readiness', () => {
    for (const text of ['', NO_PROTOCOL]) expect(readiness(trialOf(text), [], 'who')).toBeUndefined();
  });

  it('gives items whose places lie in it', () => {
    const lists = fc.constantFrom<RequiredList>('clinicalTrials', 'who');
    const cuts = fc.tuple(fc.constantFrom(...Object.values(ALL_TEXTS)), fc.nat(), fc.nat({ max: 400 }));
    fc.assert(
      fc.property(cuts, lists, ([text, from, length], list) => {
        const at = text.length === 0 ? 0 : from % text.length;
        const cut = text.slice(0, at) + text.slice(at + length);
        for (const { range, state } of readiness(trialOf(cut), [], list)?.items ?? []) {
          expect(range === undefined).toBe(state === 'elsewhere');
          if (range === undefined) continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(cut.length);
        }
      }),
    );
  });
});
