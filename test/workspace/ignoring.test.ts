// What an entry of "ignore" covers, and the text by which the editor names a finding in one.
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/format/tree';
import { readTrial } from '../../server/protocol/trial';
import { RULES } from '../../server/rules';
import { analyseNow, collect, ruleSet } from '../../server/rules/engine';
import { collectKept, coveredBy, type Ignore, recordOf, textFor } from '../../server/workspace/ignoring';
import { CLEAN, RECORD } from '../cli/run';
import { TODAY } from '../fixtures/findings';

const analysed = (text: string) =>
  analyseNow(
    readTrial(parse(text)),
    ruleSet(RULES, (rule) => rule.severity, TODAY),
  );
const withLines = (...lines: string[]): string =>
  CLEAN.replace('1. Live vaccine', `${lines.map((l) => `1. ${l}\n\n`).join('')}1. Live vaccine`);
const entry = (more: Partial<Ignore>): Ignore => ({
  record: RECORD,
  file: undefined,
  rule: 'cjk-leak',
  text: undefined,
  ...more,
});

describe('the text for an entry', () => {
  /** For every leak, the text that names it. */
  const texts = (...lines: string[]) => {
    const analysis = analysed(withLines(...lines));
    const { findings } = collect(analysis);
    const { text } = analysis.trial.tree;
    return findings
      .filter(({ rule }) => rule.id === 'cjk-leak')
      .map((finding) => {
        const quoted = textFor(finding, text, findings);
        return [quoted, coveredBy(entry({ text: quoted }), text, findings).length];
      });
  };

  it('is what is quoted, when that is enough', () => {
    expect(texts('Fever 或 chills')).toEqual([['或', 1]]);
  });

  it('takes in as many words as tell it from the others', () => {
    expect(texts('Fever 或 chills at night', 'Fever 或 sweat')).toEqual([
      ['Fever 或 chills', 1],
      ['Fever 或 sweat', 1],
    ]);
  });

  it('covers all that nothing in their lines tells apart', () => {
    expect(texts('Fever 或 chills', 'Fever 或 chills')).toEqual([
      ['Fever 或 chills', 2],
      ['Fever 或 chills', 2],
    ]);
  });

  it('is cut when it is long, and covers still', () => {
    const [first] = texts(`Fever 或 ${'very '.repeat(60)}cold`, `Fever 或 ${'very '.repeat(60)}hot`);
    expect(first?.[0]).toMatch(/^Fever 或 (?:very )+very…$/);
    expect(String(first?.[0]).length).toBeLessThan(130);
    expect(first?.[1]).toBe(2);
  });
});

describe('what is kept', () => {
  const text = withLines('Fever 或 chills', 'A â‰¥ b', 'Old 或 new');

  it('is counted without what is ignored', () => {
    const analysis = analysed(text);
    const all = collect(analysis);
    const kept = collectKept(analysis, [entry({ text: 'Fever 或' })], undefined);
    expect(kept.ignored).toBe(1);
    expect(kept.counts).toEqual({ ...all.counts, error: all.counts.error - 1 });
    expect(kept.findings).toHaveLength(all.findings.length - 1);
    expect(kept.findings).toEqual(
      all.findings.filter((f) => kept.findings.some((k) => k.range.start === f.range.start)),
    );
  });

  it('is what it is without entries that speak of the document', () => {
    const analysis = analysed(text);
    const kept = collectKept(analysis, [entry({ record: 'NCT90000102' })], undefined, 2);
    expect(kept).toMatchObject({ ...collect(analysis, 2), ignored: 0 });
  });

  it('holds the most severe where there is a limit', () => {
    const mixed = analyseNow(
      readTrial(parse(text)),
      ruleSet(RULES, (rule) => (rule.id === 'mojibake' ? 'error' : 'hint'), TODAY),
    );
    const one = entry({ text: 'Fever 或' });
    const kept = collectKept(mixed, [one], undefined, 1);
    expect(kept.findings.map(({ rule }) => rule.id)).toEqual(['mojibake']);
    expect(kept.omitted).toBe(collectKept(mixed, [one], undefined).findings.length - 1);
    expect([...kept.used]).toEqual([one]);
  });

  it('names a record only by a number of the right form', () => {
    expect(recordOf(analysed(text))).toBe(RECORD);
    expect(recordOf(analysed(text.replace(RECORD, 'NCT9000010')))).toBeUndefined();
  });
});
