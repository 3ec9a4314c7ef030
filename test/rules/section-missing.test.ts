// section-missing on whole documents: every section, both layouts, all line ends.
import { describe, expect, it } from 'vitest';
import { print } from '../../server/format/print';
import { SECTIONS } from '../../server/format/sections';
import { parse } from '../../server/format/tree';
import { RULES } from '../../server/rules';
import { applyEdits } from '../../server/text/edit';
import { COMPLETE } from '../fixtures/completeRecord';
import { findingsOf } from '../fixtures/findings';

const rules = RULES.filter((rule) => rule.id === 'section-missing' || rule.id === 'section-heading-typo');
const always = SECTIONS.filter((section) => section.always);

/** The complete record without the sections of these kinds. */
function without(layout: 'bare' | 'labelled', lineEnd: '\n' | '\r\n', ...kinds: readonly string[]): string {
  const tree = parse(print(COMPLETE, { layout, lineEnd }));
  return tree.sections.flatMap((section) => (kinds.includes(section.kind) ? [] : section.lines)).join('');
}

const kindsIn = (text: string): readonly string[] => parse(text).sections.map((section) => section.kind);
const fixAll = (text: string): string =>
  applyEdits(
    text,
    findingsOf(text, rules).flatMap((finding) => finding.fixes[0]?.edits ?? []),
  );

describe.each(['bare', 'labelled'] as const)('%s', (layout) => {
  it.each(always.map((section) => section.kind))('puts %s back where it was', (kind) => {
    for (const lineEnd of ['\n', '\r\n'] as const) {
      const text = without(layout, lineEnd, kind);
      expect(findingsOf(text, rules)).toHaveLength(1);
      const after = fixAll(text);
      expect(kindsIn(after)).toEqual(kindsIn(print(COMPLETE, { layout })));
      expect(findingsOf(after).map((finding) => finding.rule.id)).toEqual([]);
      expect(after.replaceAll(lineEnd, '').includes('\n')).toBe(false);
      const blank = after.split(lineEnd).filter((line) => line === '').length;
      if (layout === 'bare') expect(blank).toBe(1);
    }
  });

  it('says sections that are missing in one place once', () => {
    const text = without(layout, '\n', 'conditions', 'studyDesign', 'otherIdentifiers');
    expect(findingsOf(text, rules).map((finding) => finding.message)).toEqual([
      expect.stringContaining('"Conditions" and "Study Design"'),
      expect.stringContaining('"Other Identifiers"'),
    ]);
    expect(kindsIn(fixAll(text))).toEqual(kindsIn(print(COMPLETE, { layout })));
  });

  it.each(SECTIONS.map((section) => section.heading))('inserts the heading %s above its sentence', (heading) => {
    const text = print(COMPLETE, { layout });
    const lost = text.replace(new RegExp(`^${heading}\n\n?(?=[A-Z])`, 'm'), '');
    if (lost === text) return;
    const found = findingsOf(lost, rules);
    expect(found).toHaveLength(1);
    expect(found[0]?.fixes[0]?.safe).toBe(true);
    expect(fixAll(lost)).toBe(text);
  });
});

it('writes at the end of a document without a last line end', () => {
  const text = without('bare', '\n', 'otherIdentifiers', 'moreRelatedTrials').trimEnd();
  expect(fixAll(text)).toBe(
    `${text}\nOther Identifiers\nReview additional registry numbers or institutional identifiers associated with this trial.\n[The sponsor's protocol number is missing: write it here]\nIdentifier Type: -\nIdentifier Source: org_study_id`,
  );
});

it('says one thing of a document that has just been begun', () => {
  expect(findingsOf('A Trial\nNCT ID: NCT90000101\n', rules)).toHaveLength(1);
  expect(kindsIn(fixAll('A Trial\nNCT ID: NCT90000101\n'))).toEqual([
    'record',
    ...always.map((section) => section.kind),
  ]);
});

it('says nothing of a text that is no record', () => {
  expect(findingsOf('Dear colleague,\n\nConditions\n\nsee below.\n')).toEqual([]);
});
