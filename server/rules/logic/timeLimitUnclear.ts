// time-limit-unclear: a time that may be the least or the exact one, and a time limit of nothing.
import { SOURCES } from '../../registry/element';
import { insert } from '../../text/edit';
import { criterionRule } from '../criterionRule';
import { inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';

export const timeLimitUnclear = criterionRule({
  id: 'time-limit-unclear',
  category: 'logic',
  severity: 'information',
  recommended: 'off',
  summary: 'It is not said whether a time is the least, or of what.',
  why: 'Where one time of a criterion is "at least" and the other is not, sites ask whether the other is to be kept to the day.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Methotrexate ⟦for 3 months⟧, at a stable dose for at least 1 month.'),
      fixed: inclusion('1. Methotrexate for at least 3 months, at a stable dose for at least 1 month.'),
    },
    {
      section: 'eligibility',
      text: inclusion('1. ⟦More than 3 months⟧ and a stable dose are required if prednisone is used.'),
      note: 'Here it is missing of what the limit is one.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Methotrexate for 3 months.',
        '2. Contraception for at least 1 month before and for 3 months after the trial.',
        '3. More than 3 months of treatment.',
      ),
      note: 'One time alone, and times of a course, are left alone.',
    },
  ],
  limits: [
    'Only "for" with a number in digits beside "for at least", and "More than ... and a" at the beginning of a criterion.',
  ],
  precision: 'No finding on 1,051 public records and 10,861 annotated criteria of other records: off until asked for.',
  triggers: { words: ['least', 'than'] },
  mayHold: /for at least \d|(?:more|less|longer) than \d+ \w+ and/i,
  check({ text }, report) {
    const bare = LEAST.test(text) ? BARE.exec(text) : null;
    if (bare !== null) {
      const [found] = bare;
      report({
        range: { start: bare.index, end: bare.index + found.length },
        message: `${quoted(found)} stands beside "at least" in the same criterion: is it the least here, too? Say so.`,
        fixes: [
          {
            title: 'Write "at least"',
            safe: false,
            edits: [insert(bare.index + found.search(/\d/), 'at least ')],
          },
        ],
      });
    }
    const [found] = OF_NOTHING.exec(text) ?? [];
    if (found === undefined) return;
    report({
      range: { start: 0, end: found.length },
      message: `${quoted(found)}: of what, is not said. Write what must have lasted so long.`,
    });
  },
});

const TIME = '\\d+ (?:day|week|month|year)s?';
const LEAST = new RegExp(`\\bfor at least ${TIME}\\b`, 'i');
const BARE = new RegExp(`\\bfor ${TIME}\\b(?! (?:or|after|before|prior|following|from|post))(?!-)`, 'i');
const OF_NOTHING = new RegExp(`^(?:more|less|longer) than ${TIME}(?= and (?:a|an|the)\\b)`, 'i');
