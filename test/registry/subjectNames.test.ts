// Names of instruments, analytes and measures, found at a token of a criterion.
import { describe, expect, it } from 'vitest';
import { subjectAt, subjectTokens } from '../../server/registry/subjectNames';

function at(text: string) {
  const written = subjectTokens(text);
  const found = subjectAt(
    written.map((token) => token.toLowerCase()),
    0,
    written,
  );
  return found && { ...found, rest: written.slice(found.length).join(' ') };
}

describe('the tokens', () => {
  it.each([
    ['DAS28-CRP', 'DAS 28 - CRP'],
    ['HbA1c', 'HbA 1 c'],
    ['Crohn’s', 'Crohn ’ s'],
    ['FEV1/FVC', 'FEV 1 / FVC'],
    ['CHA2DS2-VASc', 'CHA 2 DS 2 - VASc'],
    ['1.5 µmol/L', '1.5 µmol / L'],
    ['Åsberg β-hCG', 'Åsberg β - hCG'],
    ['x 10⁹', 'x 10 ⁹'],
  ])('of %s', (text, tokens) => {
    expect(subjectTokens(text).join(' ')).toBe(tokens);
  });
});

describe('a name', () => {
  it.each([
    ['DAS28-CRP > 3.2', 'das28', '> 3.2'],
    ['das 28 score of 5', 'das28', 'of 5'],
    ['HbA1c ≤ 9 %', 'hba1c', '≤ 9 %'],
    ['hemoglobin A1c', 'hba1c', ''],
    ['Haemoglobin ≥ 9', 'hemoglobin', '≥ 9'],
    ['Hb < 8', 'hemoglobin', '< 8'],
    ['Crohn’s Disease Activity Index', 'crohns-cdai', ''],
    ['Crohn disease activity index', 'crohns-cdai', ''],
    ['Child–Pugh score of 7', 'child-pugh', 'of 7'],
    ['Child Pugh', 'child-pugh', ''],
    ['absolute neutrophil count (ANC)', 'anc', '( ANC )'],
    ['neutrophils', 'anc', ''],
    ['platelet count', 'platelets', ''],
    ['FEV1/FVC ratio', 'fev1-fvc', ''],
    ['FEV1 < 80', 'fev1-pct', '< 80'],
    ['systolic blood pressure', 'sbp', ''],
    ['left ventricular ejection fraction', 'lvef', ''],
    ['body weight of', 'weight', 'of'],
    ['gestational ages', 'gestational-age', ''],
    ['visual analogue scale', 'vas-pain-100', ''],
    ['visual analog scale', 'vas-pain-100', ''],
    ['Montgomery-Åsberg Depression Rating Scale', 'madrs', ''],
    ['apnoea-hypopnoea index', 'ahi', ''],
    ['estimated GFR', 'egfr', ''],
    ['low-density lipoprotein cholesterol', 'ldl', ''],
    ['Body-Mass-Index', 'bmi', ''],
    ['progesterone receptors', 'hormone-receptors', ''],
    ['IgG4 antibody', 'igg-subclass', 'antibody'],
    ['glucose-6-phosphate dehydrogenase', 'g6pd', ''],
    ['weight loss of', 'weight-change', 'of'],
    ['pH < 7.2', 'ph', '< 7.2'],
  ])('in %s', (text, id, rest) => {
    expect(at(text)).toMatchObject({ id, rest });
  });

  it.each([
    ['CAT', 'cat'],
    ['ACT', 'act'],
    ['ALT', 'alt'],
    ['mRS', 'mrs'],
    ['ASA class', 'asa'],
    ['SOFA', 'sofa'],
    ['sofa score', 'sofa'],
    ['INR', 'inr'],
    ['inr', 'inr'],
  ])('%s that counts as it is written', (text, id) => {
    expect(at(text)?.id).toBe(id);
  });

  it.each(['cat', 'act', 'alt', 'Act', 'gold', 'salt', 'dash', 'audit', 'his', 'sofa', 'pt', 'fat', 'patients', 'PH'])(
    'is not %s',
    (text) => {
      expect(at(text)).toBeUndefined();
    },
  );

  it('may mean several things', () => {
    expect(at('CDAI > 150')).toMatchObject({ id: 'cdai-ra', kind: 'instrument', ambiguous: ['crohns-cdai'] });
    expect(at('ISS')).toMatchObject({ id: 'iss', ambiguous: ['injury-severity'] });
    expect(at('performance status')).toMatchObject({ id: 'ecog', ambiguous: ['kps'] });
    expect(at('MMSE')?.ambiguous).toEqual([]);
  });

  it('is found inside a line', () => {
    const written = subjectTokens('patients with a creatinine > 1.5');
    const words = written.map((token) => token.toLowerCase());
    expect(words.map((_, index) => subjectAt(words, index, written)?.id ?? '-').join(' ')).toBe('- - - creatinine - -');
  });
});
