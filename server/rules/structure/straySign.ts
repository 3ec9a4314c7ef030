// stray-sign: "countries¬", "and/or § many", "* · Confirmed": signs that a copy left in the text.
import { SOURCES } from '../../registry/element';
import { remove } from '../../text/edit';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { type LineRule, OWN_SECTIONS } from '../rule';

export const straySign: LineRule = {
  id: 'stray-sign',
  category: 'structure',
  scope: 'line',
  severity: 'information',
  sections: OWN_SECTIONS,
  triggers: { beyondAscii: true },
  summary: 'A sign stands in the text that means nothing there, or an item begins with two bullets.',
  why: 'It came with a copy from another program; readers look for a footnote or a missing sign.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('* ⟦·⟧ Psoriatic arthritis', '* Consent'),
      fixed: inclusion('* Psoriatic arthritis', '* Consent'),
    },
    {
      section: 'briefSummary',
      text: 'Participants from other countries⟦¬⟧ also take part.',
      fixed: 'Participants from other countries also take part.',
    },
    { section: 'briefSummary', text: 'Swollen joints, and/or ⟦§⟧ tender joints, are counted.' },
    {
      section: 'eligibility',
      text: exclusion('• Consent under § 40 AMG', '* Loss of 2 · 10^9 cells'),
      note: 'A section sign before a number, and a dot between numbers.',
    },
  ],
  limits: ['Only ¬, ¤ and § behind and before a word, and the bullets ·, •, ●, ▪, ◦ behind another bullet.'],
  precision: 'All 6 findings on 1,051 public records were read and are right. Few, therefore a note.',
  check({ text, isAscii }, report) {
    if (isAscii) return;
    const doubled = DOUBLED.exec(text);
    if (doubled !== null) {
      const [whole, before = '', sign = ''] = doubled;
      report({
        range: { start: before.length, end: before.length + sign.length },
        message: `The item begins with two bullets, ${quoted(`* ${sign}`)}: one came with a copy. Remove it.`,
        fixes: [
          {
            title: 'Remove the second bullet',
            safe: true,
            edits: [remove({ start: before.length, end: whole.length })],
          },
        ],
      });
      return;
    }
    const match = STRAY.exec(text);
    if (match === null) return;
    const range = { start: match.index, end: match.index + match[0].length };
    report({
      range,
      message: `The sign ${quoted(match[0])} means nothing here: it came with a copy, perhaps in the place of another one. Remove it, or write what was meant.`,
      ...(match[0] !== '§' && { fixes: [{ title: 'Remove the sign', safe: false, edits: [remove(range)] }] }),
    });
  },
};

const DOUBLED = /^(\s*(?:\\?[*-]|\d{1,2}\\?[.)])\s+)([·•●▪◦∙])\s*(?=\S)/;
const STRAY = /[¬¤]|(?<=[a-z/,] ?)§(?= ?[a-z])/;
