// The TextMate grammar mirrors the format's tables: each heading, sentence, label and value stands in both.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LABELS, MASKED_ROLES } from '../../server/format/labels';
import { SECTIONS } from '../../server/format/sections';
import { type EnumerationName, enumeration, JOINED_PHASES } from '../../server/registry/enumerations';

const ROOT = resolve(import.meta.dirname, '../..');
const grammar = JSON.parse(readFileSync(resolve(ROOT, 'syntaxes/trial-protocol.tmLanguage.json'), 'utf8')) as {
  repository: Record<string, { match?: string }>;
};

/** The alternatives of a pattern `^[ \t]*(?:A|B|…)[ \t]*$`, as they stand in a text. */
function alternatives(name: string): string[] {
  const match = /\(\?:([^()]*)\)/.exec(grammar.repository[name]?.match ?? '');
  if (match === null) throw new Error(`the grammar has no alternatives in ${name}`);
  return (match[1] ?? '')
    .split('|')
    .map((text) => text.replaceAll('\\', ''))
    .sort();
}

/** Enumerations whose codes stand alone on a line. */
const ALONE: readonly EnumerationName[] = [
  'status',
  'phase',
  'studyType',
  'allocation',
  'interventionModel',
  'primaryPurpose',
  'masking',
  'observationalModel',
  'timePerspective',
  'armType',
  'interventionType',
  'sex',
  'healthyVolunteers',
  'sponsorClass',
  'responsibleParty',
];

describe('the grammar', () => {
  it('has the headings', () => expect(alternatives('headings')).toEqual(SECTIONS.map((s) => s.heading).sort()));
  it('has the sentences', () => expect(alternatives('sentences')).toEqual(SECTIONS.flatMap((s) => s.sentences).sort()));
  it('has the labels', () => expect(alternatives('labels')).toEqual(LABELS.map((l) => l.label).sort()));
  it('has the roles', () => expect(alternatives('roles')).toEqual([...MASKED_ROLES].sort()));
  it('has the values', () => {
    const codes = ALONE.flatMap((name) => enumeration(name).values.map((v) => v.code));
    const expected = new Set([...codes, ...JOINED_PHASES.map((p) => p.code)].filter((code) => code !== '-'));
    expect(alternatives('enumerations')).toEqual([...expected].sort());
  });
});
