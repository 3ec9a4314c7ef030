// Misspelled and confused words: what is found in a line, and what a record and a project say for themselves.
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/format/tree';
import { readTrial } from '../../server/protocol/trial';
import { RULES } from '../../server/rules';
import { confusedWords } from '../../server/rules/eligibility/confusedWords';
import { misspelledWords } from '../../server/rules/eligibility/misspelledWords';
import { isForm, isSpellingVariant } from '../../server/rules/eligibility/slips';
import { wordsOfLine } from '../../server/rules/eligibility/wordsOfLine';
import { analyseNow, collect, ruleSet } from '../../server/rules/engine';
import { withSection } from '../fixtures/completeRecord';
import { TODAY } from '../fixtures/findings';
import { usage } from '../fixtures/usage';

/** The suspects of a line as `written > suggestion/other`. */
const suspects = (line: string): readonly string[] => {
  const words = wordsOfLine(line, usage());
  const found = [...misspelledWords(words, usage()), ...confusedWords(words, usage())].map(
    ({ start, end, suggestions }) => `${line.slice(start, end)} > ${suggestions.join('/')}`,
  );
  return [...new Set(found)];
};

describe('a misspelled word', () => {
  it.each([
    ['Adult pateints with gout.', ['pateints > patients']],
    ['Treatement of gout', ['Treatement > treatment']],
    ['All medical recors were kept.', ['recors > records/record']],
    ['As aresult, the dose is lowered.', ['aresult > a result']],
    ['A cross-sectionnal study', ['sectionnal > sectional']],
    ['Within 12 mnoths of the visit', ['mnoths > months']],
    ['The event occured twice.', ['occured > occurred']],
    ['EXCLSUION criteria of the trial', ['EXCLSUION > exclusion']],
    ['The Hsopital of the city', ['Hsopital > hospital']],
    ['The diagnosis is madeaccording to a list', ['madeaccording > made according']],
    ['Patients who will beclassified as ill', ['beclassified > be classified']],
    ['Fibromyalgia and myofacial pain', ['myofacial > myofascial']],
    ['Nasal dropps and a swellling', ['dropps > drops', 'swellling > swelling']],
    ['Given irinotrcan, or a plasebo', ['irinotrcan > irinotecan', 'plasebo > placebo']],
    ['A presense of occurance', ['presense > presence', 'occurance > occurrence']],
    ['An uncontroled seizure, a withdrawl', ['uncontroled > uncontrolled', 'withdrawl > withdrawal']],
  ])('is found: %s', (line, found) => {
    expect(suspects(line)).toEqual(found);
  });

  it.each([
    ['foreign and invented names', 'Care at Universite Lyon by Dr. Pateint, with zoltrexamide.'],
    ['codes and formulas', 'pateints2, x_pateints, treatemnt@example.org, www.pateints.org, PATEINT, pH-treatemnt'],
    ['letters beyond ASCII', 'Naïveté of pâteints, Sjögren, β-treatemnt'],
    ['British spelling', 'Haemophilia, oesophageal tumours, labelled, randomised, diarrhoea, paediatric behaviour'],
    ['names of other operations and stems', 'a ventriculotomy, hemadsorption, macrothrombosis, thrombelastography'],
    ['words made of two', 'therefore, onto, another, thefts, withhold'],
    ['forms of words', 'kinases, lavages, hematocrits, attenuations'],
    ['Latin', 'lichen planus, torsade de pointes, habitus'],
    ['Spanish', 'los pacientes con enfermedad cardiaca recibieron tratamiento durante semanas'],
    ['nothing', ''],
  ])('is not seen in %s', (_name, line) => {
    expect(suspects(line)).toEqual([]);
  });
});

describe('a word in the wrong place', () => {
  it.each([
    ['History of hearth disease', ['hearth > heart']],
    ['The World Heath Organization', ['Heath > health']],
    ['Platelets less then 95 %', ['then > than']],
    ['The dose will than be lowered.', ['than > then']],
    ['Patients witch gout', ['witch > with']],
    ['At base line and after surgery', ['base line > baseline']],
  ])('is found: %s', (line, found) => {
    expect(suspects(line)).toEqual(found);
  });

  it.each([
    'Less than two; then more than three.',
    'The form is sent from home; for or against, to two, too.',
    'The team is masked to the assignment.',
    'Allergy to birch, ladder scores, a bust size.',
    'Words that zzyzx nobody qwrtz pairs.',
  ])('is not seen in: %s', (line) => {
    expect(suspects(line)).toEqual([]);
  });
});

describe('two spellings and forms', () => {
  it('are known', () => {
    expect(isSpellingVariant('tumour', 'tumor')).toBe(true);
    expect(isSpellingVariant('fetal', 'foetal')).toBe(true);
    expect(isSpellingVariant('randomise', 'randomize')).toBe(true);
    expect(isSpellingVariant('email', 'e-mail')).toBe(true);
    expect(isSpellingVariant('labelled', 'labeled')).toBe(true);
    expect(isSpellingVariant('hearth', 'heart')).toBe(false);
    expect(isForm('patients', 'patient')).toBe(true);
    expect(isForm('woman', 'women')).toBe(true);
    expect(isForm('hearth', 'heart')).toBe(false);
  });
});

const rules = RULES.filter(({ id }) => id === 'spelling' || id === 'word-confusion');
const foundIn = (text: string, dictionary: readonly string[] = []): readonly string[] => {
  const words = { usage: usage(), dictionary: new Set(dictionary) };
  const analysis = analyseNow(
    readTrial(parse(text)),
    ruleSet(rules, (rule) => rule.severity, TODAY, words),
  );
  return collect(analysis).findings.map(({ range }) => text.slice(range.start, range.end));
};
const summary = (text: string): string => withSection('briefSummary', text).document;

describe('what speaks for a word', () => {
  it('is the project', () => {
    expect(foundIn(summary('A test of azothioprine in adults.'))).toEqual(['azothioprine']);
    expect(foundIn(summary('A test of azothioprine in adults.'), ['azothioprine'])).toEqual([]);
  });

  it('is the record that uses it in four lines, unless its neighbours speak for another', () => {
    const lines = (sentence: string): string =>
      summary([1, 2, 3, 4].map((n) => sentence.replace('#', String(n))).join('\n'));
    expect(foundIn(lines('Group #: azothioprine, then rest.'))).toEqual([]);
    expect(foundIn(lines('Group #: pateints with gout.'))).toHaveLength(4);
  });

  it('is an intervention of that name', () => {
    const text = summary('The colour of azothioprine is white.').replaceAll('\nVelotimab\n', '\nAzothioprine\n');
    expect(foundIn(text)).toEqual([]);
  });
});

it('without a table, nothing is said of words', () => {
  const analysis = analyseNow(
    readTrial(parse(summary('Adult pateints with hearth disease.'))),
    ruleSet(rules, (rule) => rule.severity, TODAY),
  );
  expect(collect(analysis).findings).toEqual([]);
  expect([...analysis.failures]).toEqual([]);
});
