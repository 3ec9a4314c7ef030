// org-study-id-missing: not exactly one identifier is the sponsor's own protocol number.
import { headingRange } from '../../format/section';
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { insert } from '../../text/edit';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { HEADINGS_ALONE } from '../structure/sectionExample';
import { OWN } from './recordExample';

const OTHER = 'LKS-77\nIdentifier Type: OTHER\nIdentifier Source: secondary_id';
const RECORD = HEADINGS_ALONE.replace(`${OWN}\n`, '');

export const orgStudyIdMissing: SectionRule = {
  id: 'org-study-id-missing',
  category: 'identification',
  scope: 'section',
  severity: 'error',
  sections: ['otherIdentifiers'],
  summary: "The record does not have exactly one protocol number of the sponsor's own.",
  why: 'The registry requires one and knows the record by it; further numbers are secondary ones.',
  sources: [SOURCES.definitions, SOURCES.mapping],
  examples: [
    { section: 'document', text: RECORD.replace('Other Identifiers', '⟦Other Identifiers⟧') },
    { section: 'document', text: RECORD.replace('Other Identifiers\n', `⟦Other Identifiers⟧\n${OTHER}\n`) },
    {
      section: 'otherIdentifiers',
      text: `${OWN}\n⟦LKS-77⟧\nIdentifier Type: -\nIdentifier Source: org_study_id`,
      note: 'There can be one only.',
    },
    {
      section: 'otherIdentifiers',
      text: '⟦VLT-204-PSA⟧',
      fixed: OWN,
      note: 'A number alone, without type and source.',
    },
    { section: 'otherIdentifiers', text: `${OTHER}\n${OWN}` },
    {
      section: 'otherIdentifiers',
      text: 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: Org Study ID',
      note: 'A source in other words is left to identifier-source-enum.',
    },
  ],
  limits: ['A document without the section is left to section-missing.'],
  precision: 'No finding on 1,945 public records, each of which has one.',
  check(reading, _facts, report) {
    if (reading.kind !== 'identifiers') return;
    const { identifiers, section } = reading;
    if (identifiers.some(({ source }) => isPresent(source) && source.value === undefined)) return;
    const own = identifiers.filter(({ source }) => source.value === 'org_study_id');
    const [first, second] = own;
    if (second !== undefined && first !== undefined) {
      report({
        range: second.id.range,
        message: `${quoted(second.id.text)} is a second protocol number of the sponsor's own, and there can be one only. Make it a secondary_id, or remove it.`,
        related: [{ range: first.id.range, message: 'The first one' }],
      });
      return;
    }
    if (first !== undefined) return;
    const alone = identifiers.find(({ source, type }) => !isPresent(source) && !isPresent(type));
    if (alone !== undefined) {
      const lines = ['', 'Identifier Type: -', 'Identifier Source: org_study_id'];
      const lineEnd = /\r?\n|\r/.exec(section.lines[0] ?? '')?.[0] ?? '\n';
      const between = section.lines.some((line) => line.trim() === '') ? lineEnd + lineEnd : lineEnd;
      report({
        range: alone.id.range,
        message: `Nothing says which number ${quoted(alone.id.text)} is, and the sponsor's own protocol number is required. Write its type and source below it.`,
        fixes: [
          {
            title: "Make it the sponsor's own number",
            safe: false,
            edits: [insert(alone.id.range.end, lines.join(between))],
          },
        ],
      });
      return;
    }
    report({
      range: headingRange(section),
      message:
        "The sponsor's own protocol number is missing here, and the registry requires it. Write it with Identifier Source: org_study_id.",
    });
  },
};
