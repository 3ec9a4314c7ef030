// condition-virus-mismatch: "SARS-CoV Infection", the disease of 2003, among the conditions of a record about COVID-19.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';

export const conditionVirusMismatch: TrialRule = {
  id: 'condition-virus-mismatch',
  category: 'identification',
  scope: 'trial',
  reads: ['record', 'conditions'],
  severity: 'warning',
  summary: 'A record about COVID-19 names the infection with the first SARS virus as its condition.',
  why: 'Searches for COVID-19 miss the record, and searches for SARS find one that is not about it.',
  sources: [
    SOURCES.definitions,
    {
      name: 'WHO: Naming the coronavirus disease (COVID-19) and the virus that causes it',
      url: 'https://www.who.int/emergencies/diseases/novel-coronavirus-2019/technical-guidance/naming-the-coronavirus-disease-(covid-2019)-and-the-virus-that-causes-it',
    },
  ],
  examples: [
    {
      section: 'conditions',
      text: 'COVID-19\n⟦SARS-CoV Infection⟧',
      fixed: 'COVID-19\nSARS-CoV-2 Infection',
      note: 'A title that names COVID-19 counts as well.',
    },
    { section: 'conditions', text: 'SARS-CoV Infection\nPsoriatic Arthritis', note: 'Nothing speaks of COVID-19.' },
    { section: 'conditions', text: 'COVID-19\nSARS-CoV-2 Infection' },
  ],
  limits: ['Only the title and the conditions tell what the record is about.'],
  precision: 'All 9 findings on 1,051 public records were read; all are records about COVID-19.',
  check({ record, conditions }, _facts, report, at) {
    if (conditions === undefined) return;
    const old = conditions.values.filter(({ text }) => FIRST_VIRUS.test(text));
    if (old.length === 0) return;
    if (![record.title, ...conditions.values].some(({ text }) => SECOND_VIRUS.test(text))) return;
    for (const { text, range } of old) {
      const right = text.replace(/cov/i, (name) => `${name}-2`);
      const place = at(conditions.section, range);
      report({
        range: place,
        message: `${quoted(text)} is the disease of 2003, and this record is about COVID-19. Write ${quoted(right)}, so that searches find it.`,
        fixes: [{ title: `Write ${quoted(right)}`, safe: false, edits: [replace(place, right)] }],
      });
    }
  },
};

const FIRST_VIRUS = /^SARS[- ]?CoV(?: (?:infections?|disease|pneumonia))?$/i;
const SECOND_VIRUS = /\bcovid|\bsars[- ]?cov[- ]?2|2019[- ]?ncov|novel coronavirus/i;
