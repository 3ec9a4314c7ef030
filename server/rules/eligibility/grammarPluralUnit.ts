// grammar-plural-unit: a unit of time in the wrong number: "within 1 months", "for 3 month".
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import { type LineRule, type Report, SENTENCES } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const grammarPluralUnit: LineRule = {
  id: 'grammar-plural-unit',
  category: 'eligibility',
  scope: 'line',
  severity: 'information',
  sections: SENTENCES,
  triggers: {
    words: ['month', 'year', 'week', 'day', 'hour', 'one'],
    phrases: [
      [
        'months years weeks days hours minutes',
        'period mortality survival treatment regimen follow followup cycle cycles interval intervals course program programs programme programmes wash washout run trial trials study history window walk walking visit visits infusion infusions intervention interventions training supplementation recall single repeated intravenous oral double open randomized randomised screening observation maintenance induction extension safety dosing exercise exercises session sessions test tests delay plan diet therapy phase proof placebo',
      ],
    ],
    pairs: [['1', ' ']],
  },
  summary: 'A unit of time stands in the wrong number: "3 month", "1 weeks", "a 12 weeks period".',
  why: 'The reader stops and wonders whether the number or the unit is right.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. Glucocorticoids above 10 mg/day within ⟦1 months⟧.'),
      fixed: exclusion('1. Glucocorticoids above 10 mg/day within 1 month.'),
    },
    {
      section: 'eligibility',
      text: inclusion('1. Stable dose for at least ⟦3 month⟧ before screening.'),
      fixed: inclusion('1. Stable dose for at least 3 months before screening.'),
    },
    {
      section: 'eligibility',
      text: exclusion('1. Infarction within ⟦3 month⟧ of screening.', '2. A drug with a ⟦6-weeks⟧ treatment period.'),
      fixed: exclusion('1. Infarction within 3 months of screening.', '2. A drug with a 6-week treatment period.'),
    },
    {
      section: 'studyGroups',
      text: 'Velotimab\nVelotimab is given in ⟦a 12 weeks⟧ treatment period.\nVelotimab\nA subcutaneous injection of 150 mg.',
      fixed:
        'Velotimab\nVelotimab is given in a 12-week treatment period.\nVelotimab\nA subcutaneous injection of 150 mg.',
    },
    {
      section: 'detailedDescription',
      text: 'The outcome is ⟦28 days⟧ survival after ⟦5-minutes⟧ intravenous infusions.',
      fixed: 'The outcome is 28-day survival after 5-minute intravenous infusions.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. A 3 month period without relapse, 2.1 years after a 24 hour infusion.',
        '2. Age 0 to 1 years; a 6-month wash-out.',
      ),
      note: 'A unit that describes a noun stays in the singular, and a range or a decimal takes the plural.',
    },
  ],
  limits: ['The singular is reported only where the sentence shows that no noun follows.'],
  precision:
    'All 43 findings on 1,051 public records were read and are right. Five of 16 earlier ones were wrong ("(4 day) infusion", "at 4 month, 8 month visits") and are left alone now, and so is "at least 3-month duration".',
  check({ text }, report) {
    reportCompounds(text, report);
    if (!MAY_BE_WRONG.test(text)) return;
    WRONG.lastIndex = 0;
    for (let match = WRONG.exec(text); match !== null; match = WRONG.exec(text)) {
      const [found, afterOne, afterMany] = match;
      const unit = afterOne ?? afterMany ?? '';
      const start = match.index;
      const before = text.slice(Math.max(0, start - 12), start);
      // "(4 day) infusion": what stands in brackets describes a noun behind them.
      if (before.endsWith('(') && text.charAt(start + found.length) === ')') continue;
      if (
        /[\d.,/:~^-]\s?$|\b(?:to|or|and|a|an|the|than or|grade|stage|type|part|phase|day|week|month|visit|cycle)\s$/i.test(
          before,
        )
      )
        continue;
      const right = unit.endsWith('s') ? unit.slice(0, -1) : `${unit}s`;
      const end = start + found.length;
      report({
        range: { start, end },
        message: `${quoted(found)}: number and unit do not agree. Write ${quoted(found.slice(0, -unit.length) + right)}, if the number is right.`,
        fixes: [{ title: `Write "${right}"`, safe: true, edits: [replace({ start: end - unit.length, end }, right)] }],
      });
    }
  },
};

/** A cheap look at the unit and what follows it. */
const MAY_BE_WRONG =
  /(?:1|one) (?:months|years|weeks|days|hours)|(?:\d|[oerxtn]) (?:month|year|week|day|hour)(?:[.,;)]|$| (?:prior|before|after|ago|preceding|of|following|from|since|in|until|or|and))/;

/** "1 months"; "3 month" at the end of its phrase. */
const WRONG =
  /\b(?:(?:1|one) (months|years|weeks|days|hours)(?!['’])|(?:[2-9]|[1-9]\d{1,2}|two|three|four|five|six|eight|ten|twelve) (month|year|week|day|hour)(?=[.;)]|,(?! \d)|$| (?:prior|before|after|ago|preceding|of age|following the|from the|since)\b|(?<=\b(?:[Ww]ithin|[Aa]fter|least|last|past|previous|over) (?:\d+|[a-z]+) (?:month|year|week|day|hour)) (?:of|until)\b|(?<=\b[Aa]d(?:ults|olescents) \d+ year) (?:or|and) (?:older|above|over)\b))\b/g;

/** "6-weeks treatment", "a 12 months period", "every three weeks cycle", "30 days survival": a unit that describes a noun. */
const COMPOUND = new RegExp(
  [
    /(?<=\b\d+)-(month|year|week|day|hour|minute)s(?=,? (?:treatment|period|mortality|survival|regimen|follow-?up|follow up|cycles?|intervals?|course|programs?|programmes?|wash-?out|run-in|trials?|study|history|window|walk(?:ing)?|visits?|infusions?|interventions?|training|supplementation|recall|single|repeated|intravenous|oral|double-blind|double blind|open-label|open label|randomi[sz]ed|screening|observation|maintenance|induction|extension|safety|dosing|exercises?|sessions?|tests?|delay|plan|diet|therapy|phase|proof|placebo)(?![a-z]))/,
    /\b(an?|every|the|this) (\d+|two|three|four|five|six|eight|ten|twelve) (month|year|week|day|hour|minute)s(?= (?:(?:single|repeated)[ -]dose )?(?:treatment|period|mortality|survival|regimen|follow-?up|follow up|cycle|interval)\b)/,
    /(?<![-–/.,\d] ?|\b(?:to|or|and) )\b(\d+|two|three|four|five|six|eight|ten|twelve) (month|year|week|day|hour|minute)s(?= (?:period|mortality|survival|interval|cycle|session|walk|wash-?out|run-in)\b)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

function reportCompounds(text: string, report: Report): void {
  if (!/(?:month|year|week|day|hour|minute)s,? [a-z]/i.test(text)) return;
  for (const match of text.matchAll(COMPOUND)) {
    const [found, hyphenated, article, number, unit = '', bareNumber = '', bareUnit = ''] = match;
    const end = match.index + found.length;
    const digits = /\d+$/.exec(text.slice(0, match.index))?.[0] ?? '';
    const start = match.index - (hyphenated === undefined ? 0 : digits.length);
    const right =
      hyphenated !== undefined
        ? `${digits}-${hyphenated}`
        : article !== undefined
          ? `${article} ${number}-${unit}`
          : `${bareNumber}-${bareUnit}`;
    const range = { start, end };
    report({
      range,
      message: `${quoted(text.slice(start, end))}: before a noun the unit stands in the singular. Write ${quoted(right)}.`,
      fixes: [{ title: `Write ${quoted(right)}`, safe: true, edits: [replace(range, right)] }],
    });
  }
}
