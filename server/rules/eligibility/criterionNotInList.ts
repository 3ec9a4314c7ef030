// criterion-not-in-list: a criterion without a mark between the items of a list.
import { type Criterion, criteriaOf, inSection } from '../../protocol/eligibility';
import { SOURCES } from '../../registry/element';
import { insert } from '../../text/edit';
import type { SectionRule } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const criterionNotInList: SectionRule = {
  id: 'criterion-not-in-list',
  category: 'eligibility',
  scope: 'section',
  severity: 'hint',
  recommended: 'off',
  sections: ['eligibility'],
  summary: 'A criterion stands without a mark between the items of a list.',
  why: 'It reads as a remark on the item above, and machines count it to that item or not at all.',
  sources: [SOURCES.structure, SOURCES.miron],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('* Active tuberculosis', '⟦Chronic infection with hepatitis B⟧', '* Pregnancy'),
      fixed: exclusion('* Active tuberculosis', '* Chronic infection with hepatitis B', '* Pregnancy'),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '* Psoriatic arthritis',
        'Note: dactylitis alone is not enough.',
        '* Consent',
        'Part B only:',
        '* Naive to velotimab',
        'Cohort 2',
        '* Relapse',
      ),
      note: 'Notes, lead-ins and sub-headings are left alone.',
    },
  ],
  limits: [
    'Remarks cannot always be told from criteria: off until asked for.',
    'Criteria in prose, without any list, are left alone.',
  ],
  precision:
    'All 17 findings on 1,051 public records were read: 10 are criteria, 7 are remarks or sub-headings. Off until asked for.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const list of reading.lists) {
      if (list.polarity === 'characteristics') continue;
      let before: Criterion | undefined;
      let plain: Criterion | undefined;
      for (const criterion of criteriaOf(reading, list)) {
        if (criterion.entry.kind === 'item') {
          const mark = before?.entry.marker;
          const isBetween = mark !== undefined && mark.level === criterion.entry.marker?.level;
          if (plain !== undefined && isBetween && mark.style === 'bullet') {
            const { line, entry } = plain;
            const sign = before?.entry.text.slice(mark.start, mark.textStart) ?? '* ';
            report({
              range: inSection(reading, line, entry.body),
              message:
                'This criterion has no mark and reads as a remark on the one above. Give it the mark of the list.',
              fixes: [
                {
                  title: 'Make it an item of the list',
                  safe: false,
                  edits: [insert(inSection(reading, line, entry.body).start, sign)],
                },
              ],
            });
          }
          before = criterion;
          plain = undefined;
        } else if (criterion.entry.kind === 'plain') {
          // Two in a row are a paragraph.
          plain =
            plain === undefined && before !== undefined && LIKE_A_CRITERION.test(criterion.text)
              ? criterion
              : undefined;
          if (plain === undefined) before = undefined;
        }
      }
    }
  },
};

/** A phrase of some length that neither explains nor leads in. */
const LIKE_A_CRITERION =
  /^(?!note\b|nb\b|n\.b|if |for |or\b|and\b|in (?:case|addition)|except|exception|see |other |the (?:above|following)|these |this |such |however|as |patients? who (?:do|are) not|part |cohort |group |arm |phase |specific|additional|general|main |key |\()[A-Z\d].{24,300}[^:]$/i;
