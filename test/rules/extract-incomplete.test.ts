// extract-incomplete on whole documents: line ends, kinds of lists, and what is left after its fix.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/format/tree';
import { readTrial } from '../../server/protocol/trial';
import { RULES } from '../../server/rules';
import { applyEdits } from '../../server/text/edit';
import { findingsOf } from '../fixtures/findings';

const SAMPLE = readFileSync(new URL('../../samples/NCT90000001.txt', import.meta.url), 'utf8');

const rule = RULES.filter((r) => r.id === 'extract-incomplete');

function fixed(text: string): string {
  const [finding, ...others] = findingsOf(text, rule);
  expect(others).toEqual([]);
  return applyEdits(text, finding?.fixes[0]?.edits ?? []);
}

/** The sample's extract with other criteria. */
const withLists = (inclusion: string, exclusion: string): string =>
  SAMPLE.replace(
    /(?<=Inclusion Criteria\n)[\s\S]*(?=18 Years\n)/,
    `${inclusion}${inclusion === '' ? '' : '\n'}Exclusion Criteria\n${exclusion}${exclusion === '' ? '' : '\n'}`,
  );

const placeholdersIn = (text: string): readonly string[] =>
  text.split(/\r?\n/).filter((line) => line.includes(' lost: '));

const markersIn = (text: string): readonly string[] =>
  placeholdersIn(fixed(text))
    .filter((line) => line.includes('criterion'))
    .map((line) => line.slice(0, line.indexOf('[')));

describe('the extract among the samples', () => {
  it('has one finding, which names what was lost and points at each gap', () => {
    const [finding, ...others] = findingsOf(SAMPLE, rule);
    expect(others).toEqual([]);
    expect(finding?.range.start).toBe(0);
    expect(finding?.message).toContain(
      'the first criterion of both lists, the conditions, the summary, who is masked, the responsible party and the countries',
    );
    expect(finding?.message).toContain('NCT90000001');
    expect(finding?.related.map((r) => SAMPLE.slice(r.range.start, r.range.end))).toEqual([
      'Brief Summary',
      'Conditions',
      'Study Design',
      'Inclusion Criteria',
      'Exclusion Criteria',
      'Responsible Party',
      'Countries',
    ]);
  });

  it('is no extract any more after the fix, and has no finding that it did not have', () => {
    const after = fixed(SAMPLE);
    expect(readTrial(parse(after)).extract).toBeUndefined();
    expect(placeholdersIn(after)).toHaveLength(7);
    expect(readTrial(parse(after)).responsibleParty?.type.value).toBeUndefined();
    const count = (text: string): ReadonlyMap<string, number> => {
      const counts = new Map<string, number>();
      for (const { rule: r } of findingsOf(text)) counts.set(r.id, (counts.get(r.id) ?? 0) + 1);
      return counts;
    };
    const before = count(SAMPLE);
    for (const [id, n] of count(after)) expect(n, id).toBeLessThanOrEqual(before.get(id) ?? 0);
  });

  it.each(['\n', '\r\n', '\r'])('keeps the line end %j', (lineEnd) => {
    const after = fixed(SAMPLE.replaceAll('\n', lineEnd));
    expect(after).toBe(fixed(SAMPLE).replaceAll('\n', lineEnd));
  });

  it('writes below a last line that has no line end', () => {
    const cut = SAMPLE.slice(0, SAMPLE.indexOf('Countries\nReview')).concat('Countries');
    expect(fixed(cut).endsWith('\nCountries\n[Countries were lost: restore them from the registry record]')).toBe(true);
  });
});

describe('the first criterion', () => {
  it.each([
    ['2. A\n3. B', '2. C', ['1. ', '1. ']],
    ['2\\) A\n3\\) B', '2\\) C', ['1\\) ', '1\\) ']],
    ['* A\n* B', '- C', ['* ', '- ']],
    ['  * child\n* B', '* C', ['* ', '* ']],
    ['b) A\nc) B', 'II. C\nIII. D', ['a) ', 'I. ']],
    ['Adults with arthritis.', '* C', ['', '* ']],
    ['', '', ['1. ', '1. ']],
    ['* A', '', ['* ', '* ']],
    ['2. A\n3. B', '5. C\n6. D', ['1. ', '4. ']],
    ['3. A\n4. B', '2. C', ['1. ', '2. ', '1. ']],
  ] as const)('takes the marker of its list: %j and %j', (inclusion, exclusion, markers) => {
    expect(markersIn(withLists(inclusion, exclusion))).toEqual(markers);
  });

  it('is not said to be lost where a list begins at 1', () => {
    expect(markersIn(withLists('1. A\n2. B', '2. C'))).toEqual(['1. ']);
    expect(findingsOf(withLists('1. A\n2. B', '2. C'), rule)[0]?.message).toContain('the first exclusion criterion');
  });
});
