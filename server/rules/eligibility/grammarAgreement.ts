// grammar-agreement: closed patterns of wrong grammar: "patients who has", "in combined with", "a early stage".
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import { quoted } from '../quoted';
import { type LineRule, SENTENCES } from '../rule';
import { exclusion, inclusion } from './criteriaExample';
import { GRAMMAR, grammarSlips } from './grammarPatterns';
import { fixesFor, triggersOfAll } from './patternSlips';

export const grammarAgreement: LineRule = {
  id: 'grammar-agreement',
  category: 'eligibility',
  scope: 'line',
  severity: 'information',
  sections: SENTENCES,
  triggers: triggersOfAll(GRAMMAR),
  summary: 'A phrase breaks the grammar in one of the ways that records show often.',
  why: 'Patients read the criteria too, and a sentence that stumbles leaves them in doubt whether one of them is meant or all.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. ⟦Patients who has⟧ a pregnancy plan within a year.', '2. ⟦Subject who have⟧ active uveitis.'),
      fixed: exclusion('1. Patients who have a pregnancy plan within a year.', '2. Subject who has active uveitis.'),
    },
    {
      section: 'studyGroups',
      text: 'Velotimab\nParticipants receive velotimab ⟦in combined with⟧ methotrexate.\nVelotimab\nSubcutaneous injection of 150 mg every 4 weeks.',
      fixed:
        'Velotimab\nParticipants receive velotimab in combination with methotrexate.\nVelotimab\nSubcutaneous injection of 150 mg every 4 weeks.',
    },
    {
      section: 'eligibility',
      text: exclusion('1. ⟦Participants with pregnant⟧ or ⟦in breastfeeding⟧.').replace(
        'or ⟦in breastfeeding⟧',
        'or lactating',
      ),
      fixed: exclusion('1. Participants who are pregnant or lactating.'),
    },
    {
      section: 'studyGroups',
      text: 'Velotimab\nParticipants ⟦will received⟧ velotimab.\nVelotimab\nSubcutaneous injection of 150 mg every 4 weeks.',
      fixed:
        'Velotimab\nParticipants will receive velotimab.\nVelotimab\nSubcutaneous injection of 150 mg every 4 weeks.',
      note: 'Where two forms are possible, both are offered: "will receive" and "will be received".',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Diagnosed at ⟦a early⟧ stage according the CASPAR criteria.',
        '2. ⟦able to signed⟧ the form.',
      ),
      fixed: inclusion('1. Diagnosed at an early stage according to the CASPAR criteria.', '2. able to sign the form.'),
    },
    {
      section: 'eligibility',
      text: inclusion('1. ⟦One of the most common disease⟧ of the joints.', '2. Aged ⟦between 18 to ⟧65 years.'),
      fixed: inclusion('1. One of the most common diseases of the joints.', '2. Aged between 18 and 65 years.'),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. One of the patients who is enrolled; siblings of the patient who have consented.',
        '2. A one-time dose, an NNRTI, a European site, vitamin a or b.',
        '3. Patients who do not need oxygen and who are able to speed up.',
      ),
      note: 'Only closed patterns are known; everything else is left alone.',
    },
  ],
  limits: [
    `This is no grammar checker: ${GRAMMAR.length} patterns, chosen because they were right on real records, and nothing beside them.`,
  ],
  precision:
    'All findings on 1,051 public records were read, pattern by pattern (how many of them is written beside each), and are right. Patterns that were not were made narrower: "a drugs of abuse test", "a cascade of events that leads to", "the outcome will be discharge".',
  check({ text }, report) {
    const [first, ...others] = grammarSlips(text);
    if (first === undefined) return;
    const { range, bad, wrong, better } = first;
    const [best] = better;
    const advice =
      best === undefined ? 'Correct it' : `Write ${better.map((right) => quoted(right.trim())).join(' or ')}`;
    const more = others.length === 0 ? '' : ` The line has ${plural(others.length, 'more slip')} of the kind.`;
    report({
      range,
      message: `${quoted(bad.trim())}: ${wrong}. ${advice}, so that nobody has to guess who is meant.${more}`,
      fixes: fixesFor([first, ...others]),
      related: others.map((other) => ({ range: other.range, message: `${quoted(other.bad.trim())}: ${other.wrong}` })),
    });
  },
};
