// Code lenses: what each says, marked where it stands.
import { expect, it } from 'vitest';
import { codeLenses } from '../../server/features/codeLenses';
import { marked, withMarks } from '../fixtures/marks';
import { GROUPS, namedRecord } from './namedRecord';
import { ALL_TEXTS, BARE, EXTRACT, NO_PROTOCOL, trialOf } from './texts';

function checkLenses(source: string, ...said: readonly string[]): void {
  const { text } = marked(source);
  const lenses = codeLenses(trialOf(text));
  expect(
    withMarks(
      text,
      lenses.map(({ range }) => range),
    ),
  ).toBe(source);
  expect(lenses.map((lens) => lens.text)).toEqual(said);
}

const VALUES = '18 Years\nN/A\nALL\nNo';

it('count the criteria of each list, those inside others left out', () => {
  checkLenses(
    namedRecord({
      studyGroups: '',
      eligibility: `⟦Inclusion Criteria⟧\n* Age\n* One of:\n  * a\n  * b\n⟦Exclusion Criteria⟧:\n* Pregnancy\n${VALUES}`,
    }),
    '2 inclusion criteria',
    '1 exclusion criterion',
  );
});

it('count the interventions of each arm, and know where they are described', () => {
  const source = namedRecord({
    studyGroups: `${GROUPS.replace('Velotimab 150', '⟦Velotimab 150').replace('mg\nPart', 'mg⟧\nPart').replace('Matching Placebo', '⟦Matching Placebo⟧')}\n⟦Observation⟧\nNothing is given.\nNo interventions assigned to this group`,
  });
  checkLenses(source, '1 intervention', '1 intervention', 'no interventions');
  const { text } = marked(source);
  const [first] = codeLenses(trialOf(text));
  expect(first?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['Velotimab']);
  expect(first?.places[0]?.start).toBeGreaterThan(text.indexOf('\nInterventions\n'));
});

it('stand above the criteria of a record of old times, and of an extract', () => {
  const old = codeLenses(
    trialOf(namedRecord({ studyGroups: '', eligibility: `DISEASE CHARACTERISTICS:\n* Lymphoma\n${VALUES}` })),
  );
  expect(old.map(({ text }) => text)).toEqual(['1 criterion']);
  expect(codeLenses(trialOf(EXTRACT))).toHaveLength(2);
});

it('are none on other texts, and in order on all', () => {
  expect(codeLenses(trialOf(NO_PROTOCOL))).toEqual([]);
  for (const text of Object.values(ALL_TEXTS)) {
    let end = 0;
    for (const { range, counted } of codeLenses(trialOf(text))) {
      expect(range.start).toBeGreaterThanOrEqual(end);
      expect(range.end).toBeLessThanOrEqual(text.length);
      end = range.end;
      if (counted !== undefined) expect(counted.start).toBeLessThanOrEqual(range.start);
    }
  }
});

it('stop where a document has very many', () => {
  const arms = Array.from({ length: 400 }, (_, n) => `Arm ${n}\nGroup Type\nEXPERIMENTAL`).join('\n');
  expect(codeLenses(trialOf(namedRecord({ studyGroups: arms })))).toHaveLength(200);
  expect(codeLenses(trialOf(BARE)).length).toBe(4);
});
