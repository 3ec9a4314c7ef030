// Every example of every rule: what it marks is found, what it does not mark is not, and its fix gives the fixed text.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/rules';
import type { Finding } from '../../server/rules/engine';
import type { Example, Rule } from '../../server/rules/rule';
import { applyEdits } from '../../server/text/edit';
import { withSection } from '../fixtures/completeRecord';
import { findingsOf } from '../fixtures/findings';
import { marked, withMarks } from '../fixtures/marks';

const firstFixes = (findings: readonly Finding[]) => findings.flatMap((f) => f.fixes[0]?.edits ?? []);

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.text.slice(0, 70), example] as const))('%s', (_name, example) => {
    checkExample(rule, example);
  });

  it('says what it is', () => {
    expect(
      rule.examples.some((e) => e.text.includes('⟦')),
      'an example of what it finds',
    ).toBe(true);
    expect(
      rule.examples.some((e) => !e.text.includes('⟦')),
      'an example of what it leaves alone',
    ).toBe(true);
    expect(rule.summary).toMatch(/\.$/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.precision).not.toBe('');
  });
});

function checkExample(rule: Rule, example: Example): void {
  const { text, ranges } = marked(example.text);
  const { document, offset } = withSection(example.section, text, example.layout);
  const other = example.other === undefined ? undefined : withSection(example.section, example.other).document;
  const local = (source: string): readonly Finding[] => findingsOf(source, [rule], other);
  const found = local(document);
  const at = found.map((f) => ({ start: f.range.start - offset, end: f.range.end - offset }));
  expect(withMarks(text, at)).toBe(withMarks(text, ranges));
  for (const finding of found) {
    expect(finding.message.length, 'a message of a few words at least').toBeGreaterThan(20);
    expect(finding.message, 'a message is a sentence').toMatch(/[.?]$/);
  }
  if (example.fixed === undefined) {
    expect(firstFixes(found), 'the example leaves out what the fix gives').toEqual([]);
    return;
  }
  const fixed = applyEdits(document, firstFixes(found));
  expect(fixed).toBe(withSection(example.section, example.fixed, example.layout).document);
  // Fixes converge: what they answer is gone, nothing new of any rule has come, and a second round changes nothing.
  const left = local(fixed);
  expect(left.filter((f) => f.fixes.length > 0)).toEqual([]);
  expect(left.length).toBeLessThanOrEqual(found.filter((f) => f.fixes.length === 0).length);
  const before = findingsOf(document).length;
  expect(findingsOf(fixed).length, 'a fix brings no new finding').toBeLessThan(before + (found.length === 0 ? 1 : 0));
}
