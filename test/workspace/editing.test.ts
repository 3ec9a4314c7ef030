// After any edits, skipped versions and edits in several places, the findings of a document are those of a fresh check.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/rules';
import { type Analysis, collect, type RuleSet, ruleSet } from '../../server/rules/engine';
import { ProtocolDocument, type TextChange } from '../../server/workspace/document';
import { withSection } from '../fixtures/completeRecord';
import { TODAY } from '../fixtures/findings';
import { usage } from '../fixtures/usage';

/** Criteria that repeat, contradict and number each other, so that one edit makes or ends findings on other lines. */
const CRITERIA = [
  'Plaque psoriasis for at least a year.',
  'Plaque psoriasis for at least a year',
  'Diagnosis of type 2 diabetes.',
  'Patients with type 2 diabetes',
  'Interstitial lung disease.',
  'Interstitial lung disease for other reasons.',
  'Aged 18 to 75 years.',
  'Age 18 to 60 years.',
  'Younger than 18 years.',
  'Hemoglobin \\>= 9 g/dL.',
  'Hemoglobin \\< 10 g/dL.',
  'ECOG performance status 0 or 1.',
  'One of the following:',
  'Pregnancy. 3. Lactation, see criterion 2.',
  'Live vaccine within 4 weeks.',
  'Written informed consent with the',
  'Treatment with methotrexate at a stable dose for the three months before screening, and no change of it planned during the study.',
  'Treatment with methotrexate at a stable dose for the three months before screening, and no change of it planned in the year after.',
  'Patients who has a hearth disease',
  'DAS28 ≥3.2或 SDAI > 11',
  '',
];

const LISTS = withSection(
  'eligibility',
  `Inclusion Criteria\n${CRITERIA.slice(0, 9)
    .map((text, i) => `${i + 1}. ${text}`)
    .join('\n')}\nExclusion Criteria\n${CRITERIA.slice(3, 14)
    .map((text, i) => `${i + 1}. ${text}`)
    .join('\n')}\n18 Years\n75 Years\nALL\nNo`,
  'bare',
).document;

const RULE_SET: RuleSet = ruleSet(RULES, (rule) => rule.severity, TODAY, { usage: usage(), dictionary: new Set() });

function analysisOf(document: ProtocolDocument): Analysis {
  const steps = document.analyse(RULE_SET);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function findingsOf(document: ProtocolDocument): readonly unknown[] {
  const analysis = analysisOf(document);
  const { findings, counts, omitted } = collect(analysis);
  return [
    ...findings.map((f) => [f.rule.id, f.severity, f.range, f.message, f.fixes, f.related]),
    counts,
    omitted,
    collect(analysis, 5).findings.map((f) => [f.rule.id, f.range]),
  ];
}

/** Where in the lists an edit is, as a share of their lines; what it does there; and whether the version is checked. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    kind: fc.constantFrom('words', 'letter', 'end', 'insert', 'remove', 'both'),
    text: fc.constantFrom(...CRITERIA),
    isChecked: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

function changesOf(
  lines: readonly string[],
  { at, kind, text }: { readonly at: number; readonly kind: string; readonly text: string },
): readonly TextChange[] {
  const first = lines.findIndex((line) => line.startsWith('Inclusion Criteria'));
  const last = lines.findIndex((line) => line.startsWith('18 Years'));
  if (first === -1 || last <= first + 1) return [];
  const line = first + 1 + Math.floor(at * (last - first - 1));
  const mark = /^\d+\. /.exec(lines[line] ?? '')?.[0].length ?? 0;
  const end = (lines[line] ?? '').replace(/\r?\n$/, '').length;
  const range = (from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });
  if (kind === 'words') return [{ range: range(mark, end), text }];
  if (kind === 'letter')
    return [{ range: range(Math.floor((mark + end) / 2), Math.floor((mark + end) / 2)), text: 'x' }];
  if (kind === 'end') return [{ range: range(end, end), text: ` ${text}` }];
  if (kind === 'insert') return [{ range: range(0, 0), text: `${line}. ${text}\n` }];
  if (kind === 'remove')
    return [{ range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, text: '' }];
  const other = first + 1;
  return [
    { range: range(end, end), text: 'y' },
    { range: { start: { line: other, character: 4 }, end: { line: other, character: 4 } }, text: 'z' },
  ];
}

describe('a document that is edited', () => {
  it('has the findings of a fresh one', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let document = ProtocolDocument.open('file:///a.txt', 'trial-protocol', 1, LISTS);
        findingsOf(document);
        all.forEach((edit, i) => {
          document = document.changed(changesOf(document.text.lines, edit), i + 2);
          if (!edit.isChecked && i < all.length - 1) return;
          const fresh = ProtocolDocument.open('file:///b.txt', 'trial-protocol', 1, document.text.toString());
          expect(findingsOf(document)).toEqual(findingsOf(fresh));
        });
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('tells criteria apart that differ far behind their beginning', () => {
    const [long = '', other = ''] = CRITERIA.filter((text) => text.startsWith('Treatment'));
    const lists = `Inclusion Criteria\n1. ${long}\n2. ${long}\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\nNo`;
    let document = ProtocolDocument.open(
      'file:///a.txt',
      'trial-protocol',
      1,
      withSection('eligibility', lists).document,
    );
    const duplicates = (): number =>
      findingsOf(document).filter((found) => Array.isArray(found) && found[0] === 'criterion-duplicate').length;
    expect(duplicates()).toBe(1);
    for (const [at, text, expected] of [
      [0, other, 0],
      [0, long, 1],
      [1, other, 0],
      [0, other, 1],
    ] as const) {
      const line = document.text.lines.findIndex((l) => l.startsWith('Inclusion Criteria')) + 1 + at;
      const end = (document.text.lines[line] ?? '').length - 1;
      const range = { start: { line, character: 3 }, end: { line, character: end } };
      document = document.changed([{ range, text }], document.version + 1);
      expect(duplicates(), `${at}: ${text}`).toBe(expected);
    }
  });

  it('tells findings apart in two sections that came of one', () => {
    const lists =
      'Inclusion Criteria\n1. Psoriasis.\nExclusion Criteria\n1. DAS28 ≥3.2或 SDAI > 11.\n18 Years\n75 Years\nALL\nNo\n';
    const { document: whole } = withSection('eligibility', lists);
    let document = ProtocolDocument.open('file:///a.txt', 'trial-protocol', 1, whole);
    findingsOf(document);
    const text = document.text.toString();
    const from = text.indexOf('Eligibility Criteria');
    const middle = text.indexOf('Exclusion Criteria', from);
    const end = text.indexOf('No\n', middle) + 3;
    const [heading, sentence] = text.slice(from).split('\n');
    // All of the section as it was, one line more, and its second half once more as a section of its own.
    const inserted = `${text.slice(middle, end)}one more line\n${heading}\n${sentence}\n`;
    const start = document.text.positionAt(middle);
    document = document.changed([{ range: { start, end: start }, text: inserted }], 2);
    const { findings } = collect(analysisOf(document));
    const origins = [...new Set(findings.map(({ origin }) => origin))];
    expect(origins.length).toBeLessThan(findings.length);
    const places = findings.map((f) => `${origins.indexOf(f.origin)} in ${f.section}`);
    expect(new Set(places).size).toBe(findings.length);
  });
});
