// number-lost: a bound without its number: "within half-lives", "at least years", "platelets ≥".
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import { type LineRule, SENTENCES } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const numberLost: LineRule = {
  id: 'number-lost',
  category: 'eligibility',
  scope: 'line',
  severity: 'warning',
  sections: SENTENCES,
  triggers: {
    phrases: [
      ['least than of', 'weeks months years days hours half'],
      ['within the', 'weeks months years days half'],
      ['age aged ages', 'years'],
      ['between from', 'and to'],
      ['of', 'or kg'],
      ['least than', 'mg kg ml mm cm mmhg times'],
      ['every or for of than least past last over', 'weeks months days hours half'],
    ],
    signs: '≥≤<>',
    pairs: [[' ', '%']],
  },
  summary: 'A bound names a unit or a comparison, and the number is missing.',
  why: 'Without the number nobody can apply the criterion, and every site will choose one of its own.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'eligibility', text: exclusion('1. Biologic therapy ⟦within half-lives⟧ before randomization.') },
    { section: 'eligibility', text: inclusion('1. Psoriatic arthritis for ⟦at least months⟧.') },
    {
      section: 'eligibility',
      text: exclusion('1. A live vaccine within 28 days ⟦or half-lives⟧, whichever is longer.'),
    },
    {
      section: 'studyGroups',
      text: 'Velotimab\nVelotimab is given on days 1 and 15, then ⟦every months⟧.\nVelotimab\nA subcutaneous injection of 150 mg.',
    },
    { section: 'eligibility', text: inclusion('1. Hemoglobin ⟦\\>= g/dL⟧ at screening.') },
    { section: 'eligibility', text: inclusion('1. Consent.', '2. Platelets ⟦≥⟧') },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Onset within hours of an infection, for years or for at least a year.',
        '2. Level greater than or equal to (≥) 3 mg, or \\> ULN.',
        '3. Treated in the past years and more than once.',
      ),
      note: 'Vague words are not lost numbers, and a sign may explain itself.',
    },
  ],
  limits: [
    'Numbers that were replaced by others cannot be seen.',
    'A bare "within weeks of" is left alone: it may be meant.',
  ],
  precision:
    'Both findings on 1,051 public records ("then every months") are right; there, "over the years", "within the past year", "school age years" and signs in brackets were met; it is for texts from which a conversion took signs or numbers.',
  check({ text }, report) {
    if (!MAY_BE_LOST.test(text)) return;
    LOST.lastIndex = 0;
    for (let match = LOST.exec(text); match !== null; match = LOST.exec(text)) {
      const start = match.index;
      const [found] = match;
      const before = text.slice(0, start);
      // "18 years ≥" has its number before it; "equal to (≥)" explains a sign.
      if (/^\W/.test(found) && (/[(\d]\s*\\?$/.test(before) || /(?:years?|old|age|%|mg)\s*$/i.test(before))) continue;
      if (/\d\s*$/.test(before)) continue;
      report({
        range: { start, end: start + found.length },
        message: `${quoted(found.replaceAll('\\', ''))} has no number: it was lost or not written yet. Add it from the protocol.`,
      });
    }
  },
};

const UNITS = '(?:half[- ]li[fv]es|weeks|months|years|days|hours)';

/** A cheap look: most lines hold none of these. */
const MAY_BE_LOST =
  /(?:every|or|for|past|last|over|least|than|imum of|ithin(?: the)?|etween|from|ancy of|ge[ds]?(?: of)?|score of|grade of|index of|BMI of|count of|level of) (?:weeks|months|years|days|hours|half|mg|kg|mL|mm|cm|%|times|and |to |or )|[≥≤<>]=?\s?(?:[A-Za-z]|$|[.;,]?\s*$)/;

const LOST = new RegExp(
  [
    String.raw`\b(?:at least|no more than|not more than|no less than|less than|fewer than|greater than|longer than|for more than|older than|younger than|(?:a )?minimum of|(?:a )?maximum of) ${UNITS}\b(?!['’]| or (?:more|less))`,
    String.raw`\bwithin (?:the )?(?:(?:weeks|months|years|days) (?=before\b|prior\b|preceding\b)|half[- ]li[fv]es\b)`,
    String.raw`\bevery (?:weeks|months|days|hours)\b`,
    String.raw`\b(?:least|than|for|past|last|over) half[- ]li[fv]es\b|\bor half[- ]lives(?= ?[(,]| (?:of|prior|before|whichever)\b)`,
    String.raw`(?<!school )\b[Aa]ge(?:d|s)? (?:of )?years\b(?= (?:or|and|old))|\b(?:[Bb]etween|from) (?:and|to) ${UNITS}\b|\bexpectancy of (?:weeks|months|years)\b`,
    String.raw`\b(?:score|grade|index|BMI|count|level) of (?:or (?:more|less|higher|lower|above|below|greater)(?! than\b)|kg\/m)`,
    String.raw`\b(?:at least|no more than|less than|greater than) (?:mg|kg|mL|mm|cm|%|mmHg|times)(?= |[.,;)]|$)`,
    String.raw`(?:≥|≤|\\?>\\?=?|\\?<\\?=?)\s?(?:(?:mg|kg|g|ng|µg|mL|L|mm|cm|mmHg|mmol|years|months|weeks|days|hours)(?:\/[A-Za-z\d]+)?(?= |[.,;)]|$)|x ULN)`,
    String.raw`(?:≥|≤|\\?>=|\\?<=)(?=\s*[.;,]?\s*$)`,
  ].join('|'),
  'g',
);
