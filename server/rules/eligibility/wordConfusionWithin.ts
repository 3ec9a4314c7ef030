// word-confusion-within: "with 3 months" for "within 3 months".
import { SOURCES } from '../../registry/element';
import { insert } from '../../text/edit';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';
import { exclusion } from './criteriaExample';

export const wordConfusionWithin: LineRule = {
  id: 'word-confusion-within',
  category: 'eligibility',
  scope: 'line',
  severity: 'warning',
  sections: ['eligibility'],
  summary: '"With" stands before a time where "within" is meant.',
  why: 'As written, the time says nothing, and readers may take it for how long a treatment lasted.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. Received a live vaccine ⟦with 3 months⟧.', '2. Surgery ⟦with 4 weeks⟧ prior to dosing.'),
      fixed: exclusion('1. Received a live vaccine within 3 months.', '2. Surgery within 4 weeks prior to dosing.'),
    },
    {
      section: 'eligibility',
      text: exclusion('1. Renal disease ⟦with the past 6 months⟧.'),
      fixed: exclusion('1. Renal disease within the past 6 months.'),
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Patients with 3 months of disease before screening.',
        '2. Relapse with 2 years’ follow-up; treatment with 6 weeks of steroids.',
        '3. Arthritis with 30 minutes of stiffness.',
        '4. Treated with 12 weeks, vaccinated with two doses.',
      ),
      note: 'What the time belongs to follows, or stands right before "with".',
    },
    {
      section: 'eligibility',
      text: 'Exclusion Criteria\n1. Vaginal delivery ⟦with the last 4-8 weeks⟧.\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Exclusion Criteria\n1. Vaginal delivery within the last 4-8 weeks.\n18 Years\n75 Years\nALL\nNo',
    },
  ],
  limits: [
    'Only where a point in time follows ("prior to dosing"), where "past" or "last" stands inside, or where an exposure stands before it and nothing follows.',
  ],
  precision:
    'Both findings on 1,051 public records and 10,861 annotated criteria of other records were read and are right; the reference document has a third.',
  check({ text }, report) {
    if (!/\bwith (?:the|\d|one|two|three|four|five|six|twelve|a )/i.test(text)) return;
    PATTERN.lastIndex = 0;
    for (let match = PATTERN.exec(text); match !== null; match = PATTERN.exec(text)) {
      const start = match.index;
      const found = match[0];
      if (!isMeant(text.slice(0, start), (match[1] ?? match[2]) !== undefined, text.slice(start + found.length)))
        continue;
      const range = { start, end: start + found.length };
      const right = found.replace(/^with/i, (word) => `${word}in`);
      report({
        range,
        message: `${quoted(found)} is most likely ${quoted(right)}: "with" gives the time no meaning here. Correct it.`,
        fixes: [{ title: `Write ${quoted(right)}`, safe: false, edits: [insert(start + 4, 'in')] }],
      });
    }
  },
};

const PATTERN =
  /\bwith (?:(the (?:past|last|previous|preceding|prior) |(?:past|last|previous) )|the )?(?:\d{1,3}(?:\s?(?:-|to)\s?\d{1,3})?|one|two|three|four|five|six|twelve)(?: |-)?(?:hours?|days?|weeks?|months?|years?)\b|\bwith (the (?:past|last|previous|preceding) )(?:day|week|month|year)\b/gi;

const POINT =
  /^ (?:prior to|before|preceding|of (?:the |study )?(?:screening|randomi[sz]ation|enrol\w*|baseline|dosing|inclusion|(?:first|last|start|study)\b))/i;
const EXPOSURE =
  /\b(?:vaccin\w*|immuni[sz]\w*|transfus\w*|surger\w*|operation\w*|infection\w*|received?|use|used|using|taken|took|taking|donat\w*|participat\w*|injection\w*|transplant\w*|infarction|stroke|hospitali[sz]\w*|radiotherapy|chemotherapy|medications?|drugs?|agents?|antibiotics|steroids|trials?|study|studies)\b/i;

function isMeant(before: string, isPast: boolean, after: string): boolean {
  if (/^(?:['’]|\s*-)/.test(after)) return false;
  if (/\b(?:patients?|subjects?|participants?|treat\w*|consistent|complian\w*|compar\w*|interval\w*)\s+$/i.test(before))
    return false;
  if (POINT.test(after)) return true;
  if (/^ (?:of|in|to|duration|history|follow)/i.test(after)) return false;
  if (isPast) return true;
  return /^\s*(?:[.;)]|$)/.test(after) && EXPOSURE.test(before.slice(-70));
}
