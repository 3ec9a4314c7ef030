// Findings made up for tests: of no real rule, so that no rule's change touches them.
import type { Finding } from '../../server/rules/engine';
import type { Fix, Rule } from '../../server/rules/rule';
import type { TextRange } from '../../server/text/range';

export const RULE: Rule = {
  id: 'made-up',
  category: 'structure',
  severity: 'warning',
  summary: 'Made up.',
  why: 'For tests.',
  sources: [],
  examples: [],
  limits: [],
  precision: 'none',
  scope: 'line',
  sections: [],
  check: () => {},
};

export const findingOf = (range: TextRange, fixes: readonly Fix[]): Finding => ({
  rule: RULE,
  severity: 'warning',
  range,
  message: 'A finding made up for a test.',
  fixes,
  related: [],
});

interface Swap {
  readonly from: string;
  readonly to: string;
}

export const swap = (from: string, to: string): Swap => ({ from, to });

/** A finding with a safe fix for every occurrence. */
export function findingsIn(text: string, { from, to }: Swap): Finding[] {
  const findings: Finding[] = [];
  for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + from.length)) {
    const range = { start: at, end: at + from.length };
    findings.push(findingOf(range, [{ title: `Write ${to}`, safe: true, edits: [{ range, newText: to }] }]));
  }
  return findings;
}
