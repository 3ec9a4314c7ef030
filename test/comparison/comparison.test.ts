// All parts of a record, and the laws of comparing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../server/comparison/comparison';
import { comparisonDocument } from '../../server/features/comparisonDocument';
import { print } from '../../server/format/print';
import type { TrialRecord } from '../../server/format/record';
import { ALL_TEXTS, BARE, LABELLED, trialOf } from '../features/texts';
import { COMPLETE, WITH_OUTCOMES } from '../fixtures/completeRecord';
import { compared, said, textOf, withCriteria } from './versions';

const changed = (before: Partial<TrialRecord>, after: Partial<TrialRecord> = {}): readonly string[] =>
  said(compared(textOf(before), textOf(after)));

const { basicInformation, studyDesign, eligibility, studyGroups, interventions } = COMPLETE;
if (
  basicInformation === undefined ||
  studyDesign === undefined ||
  eligibility === undefined ||
  studyGroups === undefined ||
  interventions === undefined
) {
  throw new Error('the complete record has these');
}

describe('the values of a record', () => {
  it.each<[string, Partial<TrialRecord>, readonly string[]]>([
    ['title', { title: 'Velotimab in Arthritis' }, ['Brief Title: changed']],
    ['date', { lastUpdated: '2026-10-01' }, ['Last Update Posted: 2026-09-14 → 2026-10-01']],
    ['results', { studyResults: { badge: '', published: true } }, ['Study Results: not posted → posted']],
    [
      'status and enrollment',
      { basicInformation: { ...basicInformation, status: 'COMPLETED', enrollment: '90 participants' } },
      ['Overall Recruitment Status: RECRUITING → COMPLETED', 'Enrollment: 120 participants → 90 participants'],
    ],
    ['missing phase', { basicInformation: { ...basicInformation, phase: '-' } }, ['Study Phase: removed: PHASE2']],
    ['condition', { conditions: ['Gout'] }, ['Condition: added: Gout', 'Condition: removed: Psoriatic Arthritis']],
    [
      'masking',
      { studyDesign: { ...studyDesign, masking: 'NONE', maskedRoles: [] } },
      [
        'Masking: QUADRUPLE → NONE',
        'Who Is Masked: removed: Participants',
        'Who Is Masked: removed: Caregivers',
        'Who Is Masked: removed: Investigators',
        'Who Is Masked: removed: Outcome Assessors',
      ],
    ],
    [
      'ages, sex, healthy volunteers',
      {
        eligibility: {
          ...eligibility,
          minimumAge: '21 Years',
          maximumAge: 'N/A',
          sex: 'FEMALE',
          healthyVolunteers: 'Yes',
        },
      },
      [
        'Minimum Age: 18 Years → 21 Years (fewer people may take part)',
        'Maximum Age: 75 Years → N/A (more people may take part)',
        'Sex: ALL → FEMALE (fewer people may take part)',
        'Accepts Healthy Volunteers: No → Yes (more people may take part)',
      ],
    ],
    [
      'the same age in another unit',
      { eligibility: { ...eligibility, minimumAge: '216 Months' } },
      ['Minimum Age: 18 Years → 216 Months'],
    ],
    [
      'lead sponsor',
      { sponsors: [{ name: 'Southgate', sponsorClass: 'OTHER' }] },
      ['Lead sponsor: Northgate Biologics → Southgate', 'Class of “Southgate”: INDUSTRY → OTHER'],
    ],
    [
      'site',
      { locations: [{ facility: 'City Hospital', status: '', place: 'Linz, Austria' }] },
      ['Site: added: City Hospital, Linz, Austria', 'Site: removed: Lakeside Rheumatology Centre, Graz, Austria'],
    ],
    ['country', { countries: ['Austria', 'Norway'] }, ['Country: added: Norway']],
    [
      'contact',
      {
        centralContacts: [
          { name: 'Dr. Ines Halvorsen', role: '', phone: '+43 555 0199', email: 'halvorsen@example.org' },
        ],
      },
      ['Telephone of “Dr. Ines Halvorsen”: +43 555 0100 → +43 555 0199'],
    ],
    [
      'number',
      { otherIdentifiers: [{ id: 'VLT-204-PSB', type: '-', source: 'org_study_id' }] },
      ['Number: VLT-204-PSA → VLT-204-PSB'],
    ],
    [
      'outcomes',
      { primaryOutcomes: WITH_OUTCOMES.primaryOutcomes },
      ['Outcome measure: added: Change from baseline in the number of swollen joints'],
    ],
  ])('%s', (_, after, expected) => {
    const found = changed({}, after).map((line) => line.replace(/ \| .*$/, ''));
    expect(found).toEqual(expected);
  });

  it('arms: type, description, interventions, name', () => {
    const [velotimab, placebo] = studyGroups;
    if (velotimab === undefined || placebo === undefined) throw new Error('the complete record has two arms');
    const drugs = (arm: typeof velotimab) => arm.interventions.map((given) => ({ ...given, type: 'DRUG' }));
    const typed = { ...velotimab, type: 'EXPERIMENTAL', interventions: drugs(velotimab) };
    const control = { ...placebo, type: 'PLACEBO_COMPARATOR', interventions: drugs(placebo) };
    const before = { studyGroups: [typed, control] };
    const after = {
      studyGroups: [
        { ...typed, title: 'Velotimab 150 mg', type: 'ACTIVE_COMPARATOR' },
        { ...control, interventions: [...control.interventions, ...typed.interventions] },
      ],
    };
    expect(changed(before, after)).toEqual([
      'Arm: Velotimab → Velotimab 150 mg',
      'Type of “Velotimab 150 mg”: EXPERIMENTAL → ACTIVE_COMPARATOR',
      'Intervention of “Matching Placebo”: added: Velotimab',
    ]);
  });

  it('an intervention that is new', () => {
    const after = {
      interventions: [...interventions, { name: 'Saline', type: 'DRUG', description: ['Water and salt.'] }],
    };
    expect(changed({ interventions: interventions.map((i) => ({ ...i, type: 'DRUG' })) }, after)).toContain(
      'Intervention: added: Saline',
    );
  });

  it('a long paragraph shows its words', () => {
    expect(
      changed({}, { detailedDescription: ['Participants receive velotimab or placebo for 48 weeks, then nothing.'] }),
    ).toEqual([
      'Paragraph: changed | Participants receive velotimab or placebo for [-24-] weeks. | Participants receive velotimab or placebo for [+48+] weeks[+, then nothing+] .',
    ]);
  });
});

describe('the document', () => {
  it('says it in plain words, by section', () => {
    const before = textOf(withCriteria(['1. BMI ≤ 40 kg/m2.', '2. Active *plaque* psoriasis of the skin.']));
    const after = textOf(
      withCriteria(['1. BMI ≤ 35 kg/m2.', '2. Stable *plaque* psoriasis of the skin.', '3. Consent.']),
    );
    expect(
      comparisonDocument(compared(before, after), { before: 'a.txt', after: 'b_2.txt' }),
    ).toBe(`# Comparison of two versions

Before: a.txt  
After: b\\_2.txt

3 changes, 1 limit tightened.

## Eligibility Criteria

- **Inclusion criterion 1**: BMI ≤ 40 kg/m² → ≤ 35 kg/m² (tightened: fewer people may take part)
- **Inclusion criterion 2**: reworded
  - before: ~~Active~~ \\*plaque\\* psoriasis of the skin.
  - after: **Stable** \\*plaque\\* psoriasis of the skin.
- **Inclusion criterion 3**: added
  - Consent.
`);
  });

  it('says when there is no difference, and of which version parts are lost', () => {
    expect(comparisonDocument(compared(BARE, LABELLED), { before: 'a', after: 'b' })).toContain(
      'The two versions say the same.',
    );
    const extract = ALL_TEXTS.extract ?? '';
    expect(comparisonDocument(compared(extract, BARE), { before: 'a', after: 'b' })).toContain(
      'The version before is copied from a web page',
    );
  });

  it('counts what is too much to show', () => {
    const many = withCriteria(Array.from({ length: 9 }, (_, i) => `${i + 1}. ${'abcdefghi'[i]?.repeat(9)}.`));
    const document = comparisonDocument(
      compared(textOf(withCriteria(['1. Consent.'])), textOf(many)),
      { before: 'a', after: 'b' },
      3,
    );
    expect(document).toContain('7 more changes of this section are not shown.');
  });
});

/** Criteria from which lists are made: some say the same of other numbers, some stand there twice. */
const POOL = [
  'Age of 18 years or older.',
  'BMI ≤ 40 kg/m2.',
  'BMI ≤ 35 kg/m2.',
  'Hemoglobin ≥ 9 g/dL and platelets ≥ 100,000/mm3.',
  'Hemoglobin ≥ 10 g/dL and platelets ≥ 75,000/mm3.',
  'No live vaccine within 4 weeks before randomization.',
  'No live vaccine within 8 weeks before randomization.',
  'Signed informed consent form.',
  'Informed consent form signed by a parent.',
  'Active psoriatic arthritis, as judged by the investigator.',
  'Pregnancy or breastfeeding.',
  'Pregnancy.',
];
const criteria = fc
  .array(fc.tuple(fc.constantFrom(...POOL), fc.integer({ min: 0, max: 2 })), { maxLength: 8 })
  .map((all) => all.map(([text, depth]) => `${'  '.repeat(depth)}* ${text}`));
const records: fc.Arbitrary<TrialRecord> = fc
  .record({
    inclusion: criteria,
    exclusion: criteria,
    minimumAge: fc.constantFrom('18 Years', '6 Months', 'N/A'),
    conditions: fc.subarray(['Gout', 'Psoriasis', 'Psoriatic Arthritis']),
  })
  .map(({ inclusion, exclusion, minimumAge, conditions }) => ({
    ...COMPLETE,
    conditions,
    eligibility: {
      ...eligibility,
      minimumAge,
      lists: [
        { heading: 'Inclusion Criteria', lines: inclusion },
        { heading: 'Exclusion Criteria', lines: exclusion },
      ],
    },
  }));

describe('the laws', () => {
  it('a version compared with itself has no changes', () => {
    for (const [name, text] of Object.entries(ALL_TEXTS)) {
      const trial = trialOf(text);
      expect(compare(trial, trial).changes, name).toEqual([]);
      expect(compared(text, text).changes, name).toEqual([]);
    }
  });

  it('the layout is no difference', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(
          said(compared(print(record, { layout: 'bare' }), print(record, { layout: 'labelled', lineEnd: '\r\n' }))),
        ).toEqual([]);
      }),
    );
  }, 30_000);

  it('the other way round, added is removed and tightened is loosened', () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        const [before, after] = [
          trialOf(print(one, { layout: 'labelled' })),
          trialOf(print(other, { layout: 'bare' })),
        ];
        const there = compare(before, after).changes;
        const back = compare(after, before).changes;
        const facts = (changes: typeof there, isTurned: boolean): readonly string[] =>
          changes
            .map(({ part, change, before: b, after: a, effect, criterion }) => {
              const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
              const opposite = { tightened: 'loosened', loosened: 'tightened' } as const;
              const way = (e: typeof effect) => (isTurned && e !== undefined ? opposite[e] : e);
              const texts = isTurned ? [a?.text, b?.text] : [b?.text, a?.text];
              const bounds = criterion?.bounds.map((bound) => way(bound.effect)).toSorted();
              // Of two that changed places either may be called the moved one.
              const moved = criterion?.moved.filter((move) => move !== 'order');
              const isMoveAlone =
                criterion !== undefined && change === 'changed' && b?.text === a?.text && moved?.length === 0;
              return isMoveAlone
                ? ''
                : JSON.stringify([part, isTurned ? turned[change] : change, texts, way(effect), bounds, moved]);
            })
            .filter((fact) => fact !== '')
            .toSorted();
        expect(facts(back, true)).toEqual(facts(there, false));
        const orders = (changes: typeof there): number =>
          changes.filter(({ criterion }) => criterion?.moved.includes('order')).length;
        expect(orders(back)).toBe(orders(there));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('any two texts can be compared', () => {
    for (const before of Object.values(ALL_TEXTS)) {
      for (const after of Object.values(ALL_TEXTS))
        expect(() => comparisonDocument(compared(before, after), { before: '', after: '' })).not.toThrow();
    }
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => void compared(one, other)));
  }, 30_000);

  it('ranges hold what they say', () => {
    const [before, after] = [textOf({}), textOf(withCriteria(['1. Consent \\> none.'], ['1. Fever.']))];
    for (const change of compared(before, after).changes) {
      if (change.before !== undefined && !change.before.text.includes(', '))
        expect(before.slice(change.before.range.start, change.before.range.end)).toContain(change.before.text);
      if (change.after !== undefined)
        expect(after.slice(change.after.range.start, change.after.range.end).replace('\\', '')).toContain(
          change.after.text,
        );
    }
  });
});

describe('large versions', () => {
  it('of 60,000 criteria each, of which every tenth is another, are compared within seconds', () => {
    const list = (differs: (i: number) => boolean): string =>
      textOf(
        withCriteria(
          Array.from(
            { length: 60_000 },
            (_, i) =>
              `* Participant ${i} has a level${differs(i) ? ' above' : ''} of marker ${i % 977}, as measured on day ${i % 31} of the run-in phase.`,
          ),
        ),
        'bare',
      );
    const [before, after] = [list(() => false), list((i) => i % 10 === 0)];
    const started = performance.now();
    const { changes } = compared(before, after);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(changes.length).toBeGreaterThan(1_000);
  }, 60_000);
});
