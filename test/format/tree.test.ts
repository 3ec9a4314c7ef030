// The tree: lossless for any text, the same after edits as when read afresh, and the same objects where nothing changed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { print } from '../../server/format/print';
import { sectionDefinition } from '../../server/format/sections';
import type { Tree } from '../../server/format/tree';
import { parse, parseSource, reparse } from '../../server/format/tree';
import { recordOf } from '../../server/protocol/recordOf';
import { readTrial, type Trial } from '../../server/protocol/trial';
import { RULES } from '../../server/rules';
import { analyseNow, collect, ruleSet } from '../../server/rules/engine';
import { COMPLETE, WITH_OUTCOMES } from '../fixtures/completeRecord';
import { TODAY } from '../fixtures/findings';
import { usage } from '../fixtures/usage';

const BARE = print(COMPLETE, { layout: 'bare' });
const LABELLED = print(COMPLETE, { layout: 'labelled' });

const bits = fc.constantFrom(
  'pateints with hearth disease ',
  'x',
  '7',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '或',
  '（',
  '\ufeff',
  '\u0000',
  '1. ',
  '  * ',
  '18 Years\n',
  'Inclusion Criteria\n',
  'Locations\n',
  'Study Groups\nReview each arm or cohort in the study, along with the interventions and objectives associated with them.\n',
  'Meet the organizations funding or collaborating on the study and learn about their roles.\n',
  'Velotimab\n',
  'Check the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.\n',
  'Eligibility Criteria\n',
  'Group Type\n',
  'Primary Outcomes\n',
  'Outcome Measures\nReview the outcomes that this study measures.\n',
  '1. ALT [Time Frame: week 24]\n',
  'Time Frame: ',
  'PHASE2\n',
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat(60),
  bits: fc.array(bits, { maxLength: 3 }),
});
const OUTCOMES = print(WITH_OUTCOMES, { layout: 'bare' });
const start = fc.constantFrom(BARE, LABELLED, OUTCOMES, BARE.replaceAll('\n', '\r\n'), '', 'no protocol at all\n');

const shape = (tree: Tree) =>
  tree.sections.map((s, i) => ({ ...s, lineStarts: [...s.lineStarts], first: tree.firstLines[i] }));
/** All that was read, without the sections themselves (compared by `shape`) and in the order of the document. */
const readings = (trial: Trial) =>
  trial.readings.map((r) => JSON.stringify(r, (key, value) => (key === 'section' ? undefined : value)));

describe('parse', () => {
  it.each([
    ['bare', BARE],
    ['labelled', LABELLED],
    ['CRLF', BARE.replaceAll('\n', '\r\n')],
    ['BOM', `\ufeff${BARE}`],
    ['empty', ''],
    ['one line', 'x'],
  ])('is lossless: %s', (_, text) =>
    expect(
      parse(text)
        .sections.flatMap((s) => s.lines)
        .join(''),
    ).toBe(text),
  );

  it('is lossless for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(
          parse(text)
            .sections.flatMap((s) => s.lines)
            .join(''),
        ).toBe(text);
        readTrial(parse(text));
      }),
    );
  });

  it('finds all sections, in either layout', () => {
    for (const text of [BARE, LABELLED]) {
      expect(
        parse(text)
          .sections.slice(1)
          .map((s) => s.definition?.heading),
      ).toHaveLength(19);
      expect(parse(text).sections.every((s) => s.headingState === 'exact' || s.kind === 'record')).toBe(true);
    }
  });

  it('takes a bare heading word in prose for prose', () => {
    const text = BARE.replace(
      'Participants receive velotimab or placebo for 24 weeks.',
      'Two parts:\nInterventions\nLocations\nthe end.',
    );
    expect(parse(text).sections.map((s) => s.kind)).toEqual(parse(BARE).sections.map((s) => s.kind));
  });

  it('takes a heading without its sentence where it stands in its place', () => {
    const text = BARE.replace(/^(Conditions|Locations)\n.*\n/gm, '$1\n');
    expect(parse(text).sections.map((s) => s.kind)).toEqual(parse(BARE).sections.map((s) => s.kind));
  });

  it('takes a fixed sentence that was changed for the sentence still', () => {
    const text = BARE.replace('disease areas that this research', 'disease area this research');
    const conditions = parse(text).sections.find((s) => s.kind === 'conditions');
    expect(conditions?.sentenceLine).toBe(1);
    expect(readTrial(parse(text)).conditions?.values.map((v) => v.text)).toEqual(['Psoriatic Arthritis']);
  });

  it('knows a fused, a misspelled and a lost heading by the sentence', () => {
    const states = (text: string) =>
      parse(text)
        .sections.filter((s) => s.headingState !== 'exact')
        .map((s) => `${s.kind}:${s.headingState}`)
        .slice(1);
    expect(states(BARE.replace('\nBasic Information\n', '\nView full resultsBasic Information\n'))).toEqual([
      'basicInformation:fused',
    ]);
    expect(states(BARE.replace('\nEligibility Criteria\n', '\nEligibilty Criteria:\n'))).toEqual([
      'eligibility:misspelled',
    ]);
    expect(states(BARE.replace('\nSponsors\n', '\n'))).toEqual(['sponsors:absent']);
  });

  it('is not derailed by a section that it does not know', () => {
    const text = BARE.replace(
      'Sponsors\n',
      'Study Officials\nReview who is responsible for the conduct of this trial.\nACR20 at week 24\nSponsors\n',
    );
    const tree = parse(text);
    expect(tree.sections.find((s) => s.kind === 'unknown')?.lines[0]).toBe('Study Officials\n');
    expect(readTrial(tree).eligibility?.healthyVolunteers.text).toBe('No');
  });
});

describe('reparse', () => {
  it('gives what a fresh parse gives: tree, trial, findings', () => {
    const rules = ruleSet(RULES, (rule) => rule.severity, TODAY, { usage: usage(), dictionary: new Set() });
    fc.assert(
      fc.property(start, fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        let tree = parse(text);
        let trial = readTrial(tree);
        let analysis = analyseNow(trial, rules);
        for (const { at, gone, bits: inserted } of edits) {
          const from = Math.floor(at * tree.text.length);
          const to = Math.min(tree.text.length, from + gone);
          const { text: next } = tree.text.replaced(
            tree.text.positionAt(from),
            tree.text.positionAt(to),
            inserted.join(''),
          );
          tree = reparse(tree, next);
          trial = readTrial(tree, trial);
          analysis = analyseNow(trial, rules, analysis);
        }
        const fresh = readTrial(parse(tree.text.toString()));
        expect(shape(tree)).toEqual(shape(fresh.tree));
        expect(readings(trial)).toEqual(readings(fresh));
        expect(recordOf(trial)).toEqual(recordOf(fresh));
        const found = (a: typeof analysis) =>
          collect(a).findings.map((f) => [f.rule.id, f.range, f.message, f.fixes, f.related]);
        expect(found(analysis)).toEqual(found(analyseNow(fresh, rules)));
        expect([...analysis.failures.keys()]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a line again whose words were the fixed sentence and are no longer', () => {
    const sentence =
      'Check the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.';
    // The heading goes, so that a second sentence in the list becomes the section's own, and comes back.
    const twice = BARE.replace('1. Age 18', `${sentence}\n1. Age 18`);
    const before = readTrial(parse(twice));
    const at = twice.indexOf('Eligibility Criteria\n');
    const cut = before.tree.text.replaced(
      before.tree.text.positionAt(at),
      before.tree.text.positionAt(at + 21 + sentence.length + 1),
      '',
    );
    const without = readTrial(reparse(before.tree, cut.text), before);
    const back = reparse(without.tree, before.tree.text);
    expect(readings(readTrial(back, without))).toEqual(readings(before));
  });

  it('reads a heading that comes to stand on the first line as a fresh parse does', () => {
    const before = parse('\nStudy Results\nBasic Information\nRECRUITING\n');
    const { text } = before.text.replaced(before.text.positionAt(0), before.text.positionAt(1), '');
    const kinds = (tree: Tree): readonly string[] => tree.sections.map((section) => section.kind);
    expect(kinds(before)).toEqual(['record', 'studyResults', 'basicInformation']);
    expect(kinds(reparse(before, text))).toEqual(['record', 'basicInformation']);
    expect(shape(reparse(before, text))).toEqual(shape(parse(text.toString())));
  });

  it('reads a line that becomes like the fixed sentence as a fresh parse does', () => {
    const sentence = sectionDefinition('conditions').sentences[0] ?? '';
    const { tree } = readTrial(parse(BARE.replace(sentence, 'Psoriasis')));
    const at = tree.text.positionAt(tree.text.toString().indexOf('Conditions\nPsoriasis') + 'Conditions\n'.length);
    const after = reparse(tree, tree.text.replaced(at, at, sentence.slice(0, 20)).text);
    expect(after.sections.find((s) => s.kind === 'conditions')?.sentenceLine).toBe(1);
    expect(shape(after)).toEqual(shape(parse(after.text.toString())));
  });

  it('keeps the sections that an edit does not touch, and the criteria too', () => {
    const before = readTrial(parse(BARE));
    const at = before.tree.text.toString().indexOf('Live vaccine');
    const position = before.tree.text.positionAt(at);
    const after = readTrial(reparse(before.tree, before.tree.text.replaced(position, position, 'X').text), before);
    const changed = after.tree.sections.filter((s, i) => s !== before.tree.sections[i]);
    expect(changed.map((s) => s.kind)).toEqual(['eligibility']);
    const kept = after.eligibility?.lines.filter((l, i) => l === before.eligibility?.lines[i]).length;
    expect(kept).toBe((before.eligibility?.lines.length ?? 0) - 1);
    expect(after.sponsors).toBe(before.sponsors);
  });

  it('reads lines without rebuilding the text', () => {
    const big = parseSource(parse(BARE).text);
    expect(reparse(big, big.text).sections.every((s, i) => s === big.sections[i])).toBe(true);
  });
});
