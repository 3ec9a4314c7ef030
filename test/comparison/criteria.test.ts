// Criteria of two versions: what was added, removed, reworded and moved, and which bounds were tightened or loosened.
import { describe, expect, it } from 'vitest';
import { compared, said, textOf, withCriteria } from './versions';

const changes = (before: Parameters<typeof withCriteria>, after: Parameters<typeof withCriteria>): readonly string[] =>
  said(compared(textOf(withCriteria(...before)), textOf(withCriteria(...after))));

/** What is said of one criterion that was written anew, in the inclusion or the exclusion list. */
const reworded = (before: string, after: string, list: 'inclusion' | 'exclusion' = 'inclusion'): string | undefined => {
  const lists = (text: string): [string[], string[]] =>
    list === 'inclusion' ? [[`1. ${text}`], ['1. Pregnancy.']] : [['1. Signed consent form.'], [`1. ${text}`]];
  const [first] = changes(lists(before), lists(after));
  return first?.replace(/^.*? criterion 1: /, '');
};

describe('criteria', () => {
  it.each([
    ['BMI ≤ 40 kg/m2', 'BMI ≤ 35 kg/m2', 'BMI ≤ 40 kg/m² → ≤ 35 kg/m² (tightened: fewer people may take part)'],
    ['BMI ≤ 35 kg/m2', 'BMI ≤ 40 kg/m2', 'BMI ≤ 35 kg/m² → ≤ 40 kg/m² (loosened: more people may take part)'],
    [
      'Hemoglobin ≥ 9 g/dL',
      'Hemoglobin > 9 g/dL',
      'Hemoglobin ≥ 9 g/dL → > 9 g/dL (tightened: fewer people may take part)',
    ],
    [
      'Hemoglobin ≥ 9 g/dL',
      'Hemoglobin ≥ 100 g/L',
      'Hemoglobin ≥ 9 g/dL → ≥ 100 g/L (tightened: fewer people may take part)',
    ],
    ['DAS28 at least 3.2', 'DAS28 from 3.2 to 6', 'DAS28 ≥ 3.2 → 3.2 to 6 (tightened: fewer people may take part)'],
    [
      'No chemotherapy within 6 months before screening',
      'No chemotherapy within 3 months before screening',
      'chemotherapy within 6 months → within 3 months (loosened: more people may take part)',
    ],
  ])('include people: %s -> %s', (before, after, expected) => {
    expect(reworded(before, after)).toBe(expected);
  });

  it.each([
    ['ALT > 3 x ULN', 'ALT > 5 x ULN', 'ALT > 3 × ULN → > 5 × ULN (loosened: more people may take part)'],
    [
      'Chemotherapy within 3 months before screening',
      'Chemotherapy within 6 months before screening',
      'Chemotherapy within 3 months → within 6 months (tightened: fewer people may take part)',
    ],
  ])('keep people out: %s -> %s', (before, after, expected) => {
    expect(reworded(before, after, 'exclusion')).toBe(expected);
  });

  it('say both ways of a range of which one end was tightened and the other loosened', () => {
    expect(reworded('BMI 18 to 30 kg/m2', 'BMI 20 to 35 kg/m2')).toMatch(
      /^BMI ≥ 18 .* → ≥ 20 .* \(tightened: .*\); BMI ≤ 30 .* → ≤ 35 .* \(loosened: .*\)$/,
    );
  });

  it.each([
    [
      'Patients who have not received chemotherapy within 6 months',
      'Patients who have not received chemotherapy within 3 months',
    ],
    ['If BMI > 30 kg/m2, no hypertension', 'If BMI > 35 kg/m2, no hypertension'],
    ['Unwilling to use contraception for at least 3 months', 'Unwilling to use contraception for at least 6 months'],
    ['Patients older than 60 years must have a normal ECG', 'Patients older than 70 years must have a normal ECG'],
  ])('do not say which way a bound went where it may be turned round: %s', (before, after) => {
    const found = reworded(before, after);
    expect(found).toContain(' → ');
    expect(found).not.toMatch(/tightened|loosened/);
  });

  it('say it of bounds for some, whoever they are', () => {
    expect(
      reworded(
        'ALT ≤ 2.5 x ULN (≤ 5 x ULN if liver metastases are present)',
        'ALT ≤ 2.5 x ULN (≤ 4 x ULN if liver metastases are present)',
      ),
    ).toMatch(/ALT ≤ 5 × ULN → ≤ 4 × ULN \(tightened: /);
  });

  it('know the same bound in another unit', () => {
    const found = reworded('Hemoglobin ≥ 10 g/dL', 'Hemoglobin ≥ 100 g/L');
    expect(found).toMatch(/^reworded \| /);
    expect(found).not.toMatch(/tightened|loosened/);
  });

  it('that are reworded show the words', () => {
    expect(reworded('Active psoriatic arthritis of the hands.', 'Stable psoriatic arthritis of the hands.')).toBe(
      'reworded | [-Active-] psoriatic arthritis of the hands. | [+Stable+] psoriatic arthritis of the hands.',
    );
  });

  it('are added and removed', () => {
    expect(
      changes(
        [['1. Signed consent form.', '2. Swollen joints.'], ['1. Pregnancy.']],
        [['1. Signed consent form.', '2. Fluent in German.'], ['1. Pregnancy.']],
      ),
    ).toEqual(['Inclusion criterion 2: removed | Swollen joints.', 'Inclusion criterion 2: added | Fluent in German.']);
  });

  it('say the same with other marks, numbers, blanks and escapes', () => {
    expect(
      changes(
        [['1. Swollen joint count >= 3.', '2. Signed  consent form.'], ['3. Pregnancy.']],
        [['* Swollen joint count \\>= 3.', '* Signed consent form. '], ['- Pregnancy.']],
      ),
    ).toEqual([]);
  });

  it('are not moved by one that is added above them', () => {
    expect(
      changes(
        [['1. A swollen joint.', '2. Signed consent form.']],
        [['1. Fluent in German.', '2. A swollen joint.', '3. Signed consent form.']],
      ),
    ).toEqual(['Inclusion criterion 1: added | Fluent in German.']);
  });

  it('are moved to another place, another list, another nesting', () => {
    expect(
      changes(
        [['1. Swollen joints.', '2. Signed consent form.', '3. Fluent in German.'], ['1. Pregnancy.']],
        [['1. Signed consent form.', '2. Fluent in German.', '3. Swollen joints.'], ['1. Pregnancy.']],
      ),
    ).toEqual(['Inclusion criterion 3: moved; it was Inclusion criterion 1 | Swollen joints.']);
    expect(
      changes(
        [['1. Swollen joints.', '2. Signed consent form.'], ['1. Pregnancy.']],
        [['1. Signed consent form.'], ['1. Pregnancy.', '2. Swollen joints.']],
      ),
    ).toEqual(['Exclusion criterion 2: moved here from the inclusion list (Inclusion criterion 1) | Swollen joints.']);
    expect(
      changes(
        [['1. Active disease:', '   a) Swollen joints.', '2. Signed consent form.'], ['1. Pregnancy.']],
        [['1. Active disease:', '2. Swollen joints.', '3. Signed consent form.'], ['1. Pregnancy.']],
      ),
    ).toEqual(['Inclusion criterion 2: now a criterion of its own | Swollen joints.']);
  });

  it('are in no other order where what they stood below is gone, and each stands below something new', () => {
    const before = ['1. Metabolic disease:', '   a) Fluent in German.', '   b) Swollen joints.'];
    const after = ['1. Cancer:', '   a) Swollen joints.', '2. Pregnancy:', '   a) Fluent in German.'];
    expect(changes([before], [after])).toEqual([
      'Inclusion criterion 1: removed | Metabolic disease:',
      'Inclusion criterion 1: added | Cancer:',
      'Inclusion criterion 2: added | Pregnancy:',
    ]);
  });

  it('of an extract that lost the first of each list are not added', () => {
    const whole = textOf(withCriteria(['1. Swollen joints.', '2. Consent.'], ['1. Pregnancy.', '2. Fever.']), 'bare');
    const extract = whole
      .replace('1. Swollen joints.\n', '')
      .replace('1. Pregnancy.\n', '')
      .replace(/(Conditions\n.*\n).*\n/, '$1')
      .replace(/(Countries\n.*\n).*\n/, '$1')
      .replace(/(Responsible Party\n.*\n).*\n/, '$1');
    const comparison = compared(extract, whole);
    expect(comparison.extract).toEqual({ before: true, after: false });
    expect(said(comparison)).toEqual([]);
  });
});
