// How a comparison looks at a terminal, with colours and without.
import { describe, expect, it } from 'vitest';
import { comparisonText } from '../../server/cli/comparisonText';
import { compared, textOf, withCriteria } from '../comparison/versions';

const comparison = compared(
  textOf(withCriteria(['1. Active psoriatic arthritis of the hands.', '2. Consent.'])),
  textOf(withCriteria(['1. Stable psoriatic arthritis of the hands.', '2. Fluent in German.'])),
);

describe('a comparison at a terminal', () => {
  it('without colours has marks around the words that differ', () => {
    expect(comparisonText(comparison, { before: 'a', after: 'b' }, false)).toBe(`- a
+ b

Eligibility Criteria
  Inclusion criterion 1: reworded
    - [-Active-] psoriatic arthritis of the hands.
    + {+Stable+} psoriatic arthritis of the hands.
  Inclusion criterion 2: removed
    - Consent.
  Inclusion criterion 2: added
    + Fluent in German.

3 changes.
`);
  });

  it('with colours has these words in red and green', () => {
    const text = comparisonText(comparison, { before: 'a', after: 'b' }, true);
    expect(text).toContain('    - \u001b[31mActive \u001b[0mpsoriatic');
    expect(text).toContain('    + \u001b[32mStable \u001b[0mpsoriatic');
    expect(text).not.toContain('[-');
  });

  it('never has more than its own codes: those of a document are taken out', () => {
    const evil = compared(
      textOf(withCriteria(['1. Consent.'])),
      textOf(withCriteria(['1. \u001b[31mRed\u0007 criterion.'])),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(comparisonText(evil, { before: 'a', after: 'b' }, false)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});
