// acronym-redefined: one abbreviation with two long forms.
import type { Section } from '../../format/section';
import type { Definition } from '../../protocol/abbreviations';
import { definitionsOf, definitionsOfCriteria, WITH_ABBREVIATIONS } from '../../protocol/introducedAbbreviations';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { isTooLong } from './recordAbbreviations';

export const acronymRedefined: TrialRule = {
  id: 'acronym-redefined',
  category: 'identification',
  scope: 'trial',
  reads: WITH_ABBREVIATIONS,
  hinges: () => [definitionsOfCriteria],
  severity: 'warning',
  summary: 'An abbreviation is introduced twice, with different words.',
  why: 'Where CR is both complete response and complete remission, a criterion that says CR can be read in two ways.',
  sources: [SOURCES.comments],
  examples: [
    {
      section: 'detailedDescription',
      text: 'Participants with a complete response (CR) stop treatment.\nThose in ⟦complete remission (CR)⟧ are followed for a year.',
    },
    {
      section: 'briefSummary',
      text: 'Participants with a clinical disease activity index (CDAI) above 10.\nThe ⟦Crohn disease activity index (CDAI)⟧ is not used.',
    },
    {
      section: 'briefSummary',
      text: 'Skilled nursing facilities (SNF) take part. Each skilled nursing facility (SNF) names a contact. Dose-limiting toxicities (DLTs) and a dose limiting toxicity (DLT) are the same.',
      note: 'Plural, hyphens and capitals do not matter.',
    },
    {
      section: 'briefSummary',
      text: 'Personal protective equipment (PPE) and personal protection equipment (PPE); generalised and generalized anxiety disorder (GAD).',
      note: 'Nor do other forms of the same words.',
    },
  ],
  limits: [
    'Only abbreviations made of the initials of the words before their brackets.',
    'Nothing is looked for in a record with a section of more than 100,000 characters.',
  ],
  precision:
    'All 5 findings on 1,051 public records were read and are right, two of them complete response and complete remission in one record.',
  check(trial, _facts, report, at) {
    if (isTooLong(trial)) return;
    const known = new Map<string, Introduced[]>();
    for (const reading of trial.readings) {
      const { section } = reading;
      if (!WITH_ABBREVIATIONS.includes(section.kind)) continue;
      for (const definition of definitionsOf(reading)) {
        const earlier = known.get(definition.short);
        if (earlier === undefined) {
          known.set(definition.short, [{ section, definition }]);
          continue;
        }
        const key = stems(definition.words);
        if (earlier.some((other) => stems(other.definition.words) === key)) continue;
        const [first] = earlier;
        earlier.push({ section, definition });
        if (first === undefined) continue;
        report({
          range: at(section, definition.range),
          message: `${quoted(definition.short)} stands for ${quoted(definition.words.join(' '))} here and for ${quoted(first.definition.words.join(' '))} elsewhere, so nobody knows which is meant later. Keep one, or abbreviate only one.`,
          related: [{ range: at(first.section, first.definition.range), message: 'Introduced here' }],
        });
      }
    }
  },
};

interface Introduced {
  readonly section: Section;
  readonly definition: Definition;
}

/** The beginnings of the words that matter: other endings and spellings of the same words give the same. */
const stems = (words: readonly string[]): string =>
  words
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5).replace(/(?:ies|s|y)$/, ''))
    .join(' ');
