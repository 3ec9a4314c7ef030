// Numbers of other registries, and texts that are still to be written, in cases that are too many for their pages.
import { describe, expect, it } from 'vitest';
import { definitionsIn } from '../../server/protocol/abbreviations';
import { idTypeMissing } from '../../server/rules/identification/idTypeMissing';
import { registryIdFormat } from '../../server/rules/identification/registryIdFormat';
import { placeholderText } from '../../server/rules/structure/placeholderText';
import { withSection } from '../fixtures/completeRecord';
import { findingsOf } from '../fixtures/findings';

const OWN = 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id\n';
const found = (id: string, type: string) =>
  findingsOf(
    withSection('otherIdentifiers', `${OWN}${id}\nIdentifier Type: ${type}\nIdentifier Source: secondary_id`).document,
    [registryIdFormat, idTypeMissing],
  );

describe('numbers of other registries', () => {
  it.each([
    ['2019-001234-12', 'EUDRACT_NUMBER'],
    ['2023-505322-34-00', 'CTIS'],
    ['ISRCTN12345678', 'REGISTRY'],
    ['ACTRN12620000123456', 'REGISTRY'],
    ['DRKS00012345', 'REGISTRY'],
    ['U1111-1314-5561', 'REGISTRY'],
    ['jRCT2051220179', 'REGISTRY'],
    ['jRCTs031200123', 'REGISTRY'],
    ['ChiCTR2400012345', 'REGISTRY'],
    ['ChiCTR-TRC-10001234', 'REGISTRY'],
    ['CTRI/2024/01/012345', 'REGISTRY'],
    ['KCT0001234', 'REGISTRY'],
    ['R01HL123456', 'NIH'],
    ['NCI-2016-01587', 'REGISTRY'],
    ['2016-01587', 'OTHER'],
  ])('%s is in form', (id, type) => {
    expect(found(id, type)).toEqual([]);
    const untyped = found(id, '-').map((f) => [f.rule.id, f.fixes[0]?.edits[0]?.newText]);
    expect(untyped).toEqual(id.includes('-01587') ? [] : [['id-type-missing', type]]);
  });

  it.each([
    ['ISRCTN 12345678', 'REGISTRY', 'ISRCTN12345678'],
    ['EudraCT: 2019-001234-12', 'EUDRACT_NUMBER', '2019-001234-12'],
    ['2019 001234 12', 'EUDRACT_NUMBER', '2019-001234-12'],
    ['EU CT 2023-505322-34-00', 'CTIS', '2023-505322-34-00'],
    ['U1111 1314 5561', 'REGISTRY', 'U1111-1314-5561'],
    ['drks-00012345', 'REGISTRY', 'DRKS00012345'],
    ['ISRCTN1234567', 'REGISTRY', undefined],
    ['ACTRN1262000012345', 'REGISTRY', undefined],
    ['jRCT20512201', 'REGISTRY', undefined],
    ['pending', 'EUDRACT_NUMBER', undefined],
  ])('%s (%s) becomes %s', (id, type, right) => {
    const [finding] = found(id, type);
    expect(finding?.rule.id).toBe('registry-id-format');
    expect(finding?.fixes[0]?.edits[0]?.newText).toBe(right);
  });
});

describe('placeholders', () => {
  const count = (line: string): number =>
    findingsOf(withSection('detailedDescription', line).document, [placeholderText]).length;

  it.each([
    'TBD',
    'tbd.',
    'To be determined',
    'xxx',
    'Dose: TBD',
    'The dose (to be confirmed) is given once.',
    'Visits at week XX and week 24.',
    'Results are in [TBD].',
    'Sites in [insert country here] take part.',
    'Click or tap here to enter text.',
  ])('finds %s', (line) => expect(count(line)).toBe(1));

  it.each([
    'Clinical significance is to be determined by the investigator.',
    'Karyotype 46,XX or 45,X.',
    'Active TB, TBC-3B vaccine or TBA.',
    'Factor XX deficiency',
    'Maxx XXL-size gloves',
    'The list [see above] is added to the file.',
    'A class III or XXI code in chapter XX.',
  ])('leaves alone %s', (line) => expect(count(line)).toBe(0));
});

describe('abbreviations', () => {
  it.each([
    ['Mesenchymal Stem Cell (MSCs) are used', 'Mesenchymal Stem Cell (MSCs)'],
    ['the quality of life (QOL) is', 'quality of life (QOL)'],
    ['a dose-limiting toxicity \\[DLT\\] is', 'dose-limiting toxicity \\[DLT\\]'],
    ['Adults. Sleep apnea (SA) is', 'Sleep apnea (SA)'],
  ])('%s', (text, expected) => {
    expect(definitionsIn(text).map(({ range }) => text.slice(range.start, range.end))).toEqual([expected]);
  });

  it.each(['no initials here (MSC)', 'see (A)', 'x (10 mg)', '(MSC)', 'cells. Stem (SC'])(
    '%s introduces none',
    (text) => {
      expect(definitionsIn(text)).toEqual([]);
    },
  );
});
