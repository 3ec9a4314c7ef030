// spelling: a word that no record and no dictionary knows, one slip from a word that many records use.
import { sectionSlice } from '../../format/section';
import { SOURCES } from '../../registry/element';
import { withCapitalOf } from '../../text/capitals';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { exclusion, inclusion } from './criteriaExample';
import { fixesFor, suspectsOf, suspicion, WITH_WORDS } from './suspectWords';

export const spelling: TrialRule = {
  id: 'spelling',
  category: 'eligibility',
  scope: 'trial',
  reads: [...WITH_WORDS, 'otherInterventionNames'],
  hinges: () => [suspicion],
  severity: 'warning',
  summary: 'A word is most likely misspelled.',
  why: 'Who searches the registry for a word does not find a record that misspells it, and readers trust a record with slips less.',
  sources: [
    SOURCES.definitions,
    { name: 'SCOWL (Spell Checker Oriented Word Lists), by Kevin Atkinson', url: 'http://wordlist.aspell.net/' },
  ],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Adult ⟦pateints⟧ with psoriatic arthritis.', '2. ⟦Abiliy⟧ to give consent.'),
      fixed: inclusion('1. Adult patients with psoriatic arthritis.', '2. Ability to give consent.'),
    },
    {
      section: 'briefSummary',
      text: 'This trial compares two ways of ⟦treatmant⟧ with respect to ⟦surival⟧ inthe first year.',
      fixed: 'This trial compares two ways of treatment with respect to survival inthe first year.',
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Allergy to velotimab, zoltrexamide or sulphasalazine.',
        '2. Care at the Hopital Saint-Merri; e-mail to studdy@example.org.',
        '3. Tumours of the oesophagus; re-randomised before; use of gonadotrophin.',
        '4. Treatment with Lycium chinense; disease of the annulus fibrosus; biospecific reactions.',
      ),
      note: 'Unknown names, addresses, foreign names and British spelling are left alone.',
    },
    {
      section: 'briefSummary',
      text: 'People who feel tired use the Untire app.\nAfter 12 weeks the Untire app is compared with a waiting list.',
      note: 'A capital between small letters, twice in the record, is a name.',
    },
    {
      section: 'briefSummary',
      text: 'El objetivo del estudio es evaluar la eficacia del tratamiento en los pacientes con artritis.',
      note: 'Text in another language is no misspelled English.',
    },
  ],
  limits: [
    'Only where a word that records use is one slip away: a letter too many, too few or wrong, two letters swapped, or a blank lost; and some thousand misspellings of a table ("prophilaxy", "requeriment"). Other words further off are left alone, and so are forms of known words, British spellings and most capitals inside a sentence.',
    'A word that the record uses four times or gives to an intervention is its own, unless its neighbours speak for another.',
    'Words of the project\'s own stand in "dictionary" of trial-protocol.json.',
    'Sections of more than 100,000 characters, and lists of more than 1,000 lines, are left alone; no registry takes them.',
    'Silent in a browser, which does not carry the table of words.',
  ],
  precision:
    'All 279 findings on 1,051 public records were read: all are slips, and for nearly all the first suggestion is the word that was meant (not for "incetion"). On records that nobody had looked at before, 57 of 66 were right, then 41 of 45, then 9 of 9, each time after the kinds of mistakes before had been excluded (docs/words.md).',
  check(trial, { words }, report, at) {
    if (words === undefined) return;
    for (const suspect of suspectsOf(trial, 'misspelled', words)) {
      const written = sectionSlice(suspect.section, suspect.range);
      const [best = ''] = suspect.suggestions;
      const what = best.includes(' ') ? 'lacks a blank: most likely' : 'is most likely a misspelling of';
      report({
        range: at(suspect.section, suspect.range),
        message: `${quoted(written)} ${what} ${quoted(withCapitalOf(written, best))}, and search does not find it so. Correct it, or add it to the project's dictionary.`,
        fixes: fixesFor(suspect, at, written),
      });
    }
  },
};
