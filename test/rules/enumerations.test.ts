// Which fixes of enumerated values are safe: another spelling of the code is, a synonym is not.
import { expect, it } from 'vitest';
import { print } from '../../server/format/print';
import { COMPLETE } from '../fixtures/completeRecord';
import { findingsOf } from '../fixtures/findings';

const TEXT = print(COMPLETE, { layout: 'labelled' });

function fixOf(old: string, written: string): { readonly code: string; readonly safe: boolean } | undefined {
  const text = TEXT.replace(`\n${old}\n`, `\n${written}\n`);
  expect(text).not.toBe(TEXT);
  const found = findingsOf(text);
  expect(found.map((finding) => text.slice(finding.range.start, finding.range.end))).toEqual([written]);
  const fix = found[0]?.fixes[0];
  return fix === undefined ? undefined : { code: fix.edits[0]?.newText ?? '', safe: fix.safe };
}

it.each([
  ['RECRUITING', 'Recruiting', 'RECRUITING', true],
  ['RECRUITING', 'RECRUTING', 'RECRUITING', true],
  ['PHASE2', 'Phase II', 'PHASE2', true],
  ['PHASE2', 'phase 2', 'PHASE2', true],
  ['PHASE2', 'Ph 2', 'PHASE2', false],
  ['PHASE2', 'Phase 2b', 'PHASE2', false],
  ['PHASE2', 'Phase II/III', 'PHASE2/PHASE3', true],
  ['PHASE2', 'Not applicable', 'NA', true],
  ['PHASE2', 'N/A', 'NA', true],
  ['PHASE2', 'none', 'NA', false],
  ['RANDOMIZED', 'randomised', 'RANDOMIZED', true],
  ['RANDOMIZED', 'Non-randomised', 'NON_RANDOMIZED', true],
  ['PARALLEL', 'Crossover', 'CROSSOVER', true],
  ['TREATMENT', 'Therapy', 'TREATMENT', false],
  ['QUADRUPLE', 'Double-blind', 'DOUBLE', false],
  ['ALL', 'Both', 'ALL', true],
  ['ALL', 'F', 'FEMALE', false],
  ['No', 'NO', 'No', true],
  ['INDUSTRY', 'Hospital', 'OTHER', false],
  ['SPONSOR', 'Sponsor', 'SPONSOR', true],
] as const)('%s written as %s', (old, written, code, safe) => {
  expect(fixOf(old, written)).toEqual({ code, safe });
});

it('quotes a long value in part', () => {
  const text = TEXT.replace('\nPHASE2\n', `\n${'very '.repeat(20)}early\n`);
  expect(findingsOf(text)[0]?.message.length).toBeLessThan(250);
});
