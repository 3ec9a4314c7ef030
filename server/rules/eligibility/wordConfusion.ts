// word-confusion: a real word where its neighbours ask for another: "lumber spine", "less then two".
import { sectionSlice } from '../../format/section';
import { SOURCES } from '../../registry/element';
import { withCapitalOf } from '../../text/capitals';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { exclusion, inclusion } from './criteriaExample';
import { fixesFor, suspectsOf, suspicion, WITH_WORDS } from './suspectWords';

export const wordConfusion: TrialRule = {
  id: 'word-confusion',
  category: 'eligibility',
  scope: 'trial',
  reads: [...WITH_WORDS, 'otherInterventionNames'],
  hinges: () => [suspicion],
  severity: 'warning',
  summary: 'A word stands where its neighbours ask for another.',
  why: 'No spell checker marks a real word in the wrong place; readers stumble over it or take it at its word.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion(
        '1. Surgery of the ⟦lumber⟧ spine.',
        '2. Platelets less ⟦then⟧ 50,000 per microliter.',
        '3. A live vaccine within one ⟦moth⟧ of screening.',
      ),
      fixed: exclusion(
        '1. Surgery of the lumbar spine.',
        '2. Platelets less than 50,000 per microliter.',
        '3. A live vaccine within one month of screening.',
      ),
    },
    {
      section: 'briefSummary',
      text: 'The trial measures fatigue during the ⟦curse⟧ of the disease.',
      fixed: 'The trial measures fatigue during the course of the disease.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Able to complete the form at home and to return it.',
        '2. Ladder score above 5, birch allergy in the past, or a healed scar.',
        '3. Injection with the aid of fluoroscopy; surgery that results in fusion to pave the way.',
      ),
      note: 'Rare pairs of words are no mistake by themselves: another word must be far more likely on both sides.',
    },
  ],
  limits: [
    'Only where two words side by side are used by hardly any record, and a word one slip away by many, on both sides if there are two.',
    'Words of the grammar only where they are often mistaken: then and than, form and from, of and or, no and not, and some more. "With 3 months" for "within 3 months" is the rule word-confusion-within.',
    'Singular and plural are left alone, and so is what the words of a whole sentence would tell.',
    'Sections of more than 100,000 characters, and lists of more than 1,000 lines, are left alone; no registry takes them.',
    'Silent in a browser, which does not carry the table of words.',
  ],
  precision:
    'All 55 findings on 1,051 public records were read: 54 are right. On 10,861 criteria of other records 12 of 12 are right. On 514 records that nobody had looked at before, 18 of 28 were right; the table of pairs that are often mistaken was then made, and every other pair needs more evidence: of 21 found since, all are right (docs/words.md).',
  check(trial, { words }, report, at) {
    if (words === undefined) return;
    for (const suspect of suspectsOf(trial, 'confused', words)) {
      const written = sectionSlice(suspect.section, suspect.range);
      const [best = ''] = suspect.suggestions;
      report({
        range: at(suspect.section, suspect.range),
        message: `${quoted(written)} is most likely ${quoted(withCapitalOf(written, best))} here: beside these words hardly any record says otherwise. Correct it, if that is meant.`,
        fixes: fixesFor(suspect, at, written),
      });
    }
  },
};
