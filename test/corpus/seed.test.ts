// The reference document, where it is at hand: its famous defects are found once each, and nothing that an expert would
// leave alone is reported.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedText } from '../../server/features/fixes';
import { RULES } from '../../server/rules';
import { ownLevel } from '../../server/rules/rule';
import { applyEdits } from '../../server/text/edit';
import { SourceText } from '../../server/text/sourceText';
import { findingsOf } from '../fixtures/findings';
import { SHARED } from '../fixtures/folders';

const SEED = resolve(SHARED, 'seed/NCT03798028.txt');

interface Expected {
  readonly notFlagged: readonly { readonly line: number; readonly why: string }[];
  readonly defects: readonly { readonly line: number; readonly rule: string }[];
}

/** Rules of ours that say on the line what the catalogue's rule says. */
const OF_THE_SAME_MEANING: Readonly<Record<string, readonly string[]>> = {
  'comparator-missing': ['time-limit-unclear'],
  spelling: ['grammar-agreement'],
  'therapy-conflict': ['vague-term'],
  'time-window-no-anchor': ['word-confusion-within'],
};

/** What is said once for the whole document: the losses of an extract, and escapes. */
const OF_THE_DOCUMENT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      'condition-not-in-inclusion',
      'list-numbering-start',
      'location-country-missing',
      'masking-role-missing',
      'section-empty-required',
    ].map((rule) => [rule, ['extract-incomplete']]),
  ),
  'markdown-escape': ['markdown-escape'],
  // The same sentence twice is one finding.
  'misspelled-verb-administer': ['misspelled-verb-administer'],
};

describe.runIf(existsSync(SEED))('the reference document', () => {
  const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
  const source = SourceText.of(text);
  const found = existsSync(SEED)
    ? findingsOf(text).map((f) => ({ finding: f, rule: f.rule.id, line: source.positionAt(f.range.start).line + 1 }))
    : [];

  it('has both 或 of line 58 as errors, each with a safe fix', () => {
    const leaks = found.filter((f) => f.rule === 'cjk-leak');
    expect(leaks.map((f) => [f.line, f.finding.severity, f.finding.fixes[0]?.safe])).toEqual([
      [58, 'error', true],
      [58, 'error', true],
    ]);
    const fixed = SourceText.of(
      applyEdits(
        text,
        leaks.flatMap((f) => f.finding.fixes[0]?.edits ?? []),
      ),
    );
    expect(fixed.line(57)).toContain('28≥3.2 or Simple Disease Activity Index (SDAI)\\>11.0 or Clinical');
  });

  it('is an extract, which is said once, and has else only what an expert sees there', () => {
    expect(found.filter((f) => f.rule === 'extract-incomplete').length).toBe(1);
    const { defects } = JSON.parse(readFileSync(resolve(SHARED, 'rules/seed-expected.json'), 'utf8')) as Expected;
    const seen = new Set(defects.map((d) => d.line));
    const others = found.filter((f) => f.rule !== 'extract-incomplete' && !seen.has(f.line));
    expect(others.map((f) => `${f.line} ${f.rule}`)).toEqual([]);
  });

  it('has at least 75 of the 83 defects that experts see, and at most 20 findings when recommended', () => {
    const { defects } = JSON.parse(readFileSync(resolve(SHARED, 'rules/seed-expected.json'), 'utf8')) as Expected;
    const rules = new Set(found.map((f) => f.rule));
    const missed = defects.filter(({ line, rule }) => {
      const here = found.filter((f) => f.line === line).map((f) => f.rule);
      const meaning = [rule, ...(OF_THE_SAME_MEANING[rule] ?? [])];
      return !here.some((own) => meaning.includes(own)) && !(OF_THE_DOCUMENT[rule] ?? []).some((own) => rules.has(own));
    });
    expect(defects.length - missed.length).toBeGreaterThanOrEqual(75);
    const recommended = RULES.filter((rule) => ownLevel(rule) !== 'off');
    expect(findingsOf(text, recommended).length).toBeLessThanOrEqual(20);
  });

  it('has nothing where an expert would leave it alone, but for real defects of the same line', () => {
    const expected = JSON.parse(readFileSync(resolve(SHARED, 'rules/seed-expected.json'), 'utf8')) as Expected;
    const real = new Set(expected.defects.map((d) => d.line));
    const lines = new Set(expected.notFlagged.map((n) => n.line).filter((line) => !real.has(line)));
    expect(found.filter((f) => lines.has(f.line))).toEqual([]);
  });

  it('is no extract once the gaps are shown, and has nothing new then', () => {
    const extract = found.find((f) => f.rule === 'extract-incomplete');
    const restored = applyEdits(text, extract?.finding.fixes[0]?.edits ?? []);
    const before = found.map((f) => f.rule).filter((rule) => rule !== 'extract-incomplete');
    expect(findingsOf(restored).map((f) => f.rule.id)).toEqual(before);
    const { text: fixed, converged } = fixedText(restored, (t) => findingsOf(t));
    expect(converged).toBe(true);
    expect(findingsOf(fixed).filter((f) => f.fixes.some((fix) => fix.safe))).toEqual([]);
  });
});
