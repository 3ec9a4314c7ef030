// grammar-agreement: nouns and verbs that do not agree ("100 patient", "patients who has"), and closed patterns of wrong
// grammar: "in combined with", "a early stage".
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import { quoted } from '../quoted';
import { type LineRule, SENTENCES } from '../rule';
import { exclusion, inclusion } from './criteriaExample';
import { GRAMMAR, grammarSlips } from './grammarPatterns';
import { fixesFor } from './patternSlips';

export const grammarAgreement: LineRule = {
  id: 'grammar-agreement',
  category: 'eligibility',
  scope: 'line',
  severity: 'information',
  sections: SENTENCES,
  summary:
    'A noun or a verb does not agree with the words beside it, a small word is missing or too many, or a phrase breaks the grammar in another way that records show often.',
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
      section: 'briefSummary',
      text: '⟦The results was⟧ compared in 120 patient who took velotimab, and each groups is described.',
      fixed: 'The results were compared in 120 patients who took velotimab, and each group is described.',
      note: 'All slips of a line are one finding with one fix.',
    },
    {
      section: 'briefSummary',
      text: 'Therapy together ⟦with may⟧ help, before of the surgery.',
      note: 'Which word is missing or too many, nobody can tell: such slips have no fix.',
    },
    {
      section: 'briefSummary',
      text: 'How will a patient react; an a priori test, vitamin a of plants; the arm they are in will be told; a dose to be used with.',
      note: 'At the end of a clause and in questions small words meet rightly.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. One of the patients who is enrolled; siblings of the patient who have consented.',
        '2. A one-time dose, an NNRTI, a European site, vitamin a or b.',
        '3. Patients who do not need oxygen and who are able to speed up.',
        '4. A 6 week period, a 30 mg tablet, IDH 1 or 2 mutation, the 110 patient study.',
        '5. If the patient were to relapse, several disease (RA) specialists are asked; the study team are told.',
      ),
      note: 'Where a form can be right, nothing is said.',
    },
  ],
  limits: [
    'Agreement is judged only for nouns and verbs of its tables, and only where no other word can be meant: "the number of patients is", "the group are", "it is asked that the patient receive" are left alone.',
    `Beside it, ${GRAMMAR.length} closed patterns, chosen because they were right on real records. This is no grammar checker.`,
  ],
  precision:
    'All findings on 1,051 public records and 337 others were read, pattern by pattern (how many of them is written beside each), and are right; so are all 105 findings of agreement and all 15 of small words that clash there. What was not is left alone now: "a drugs of abuse test", "a cascade of events that leads to", "the outcome will be discharge", "96 hour infusion".',
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
