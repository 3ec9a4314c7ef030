// terminology-mixed: patients, subjects and participants in one section of criteria.
import { type EligibilityReading, inSection } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { withCapitalOf } from '../../text/capitals';
import { replace } from '../../text/edit';
import { listed, quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const terminologyMixed: SectionRule = {
  id: 'terminology-mixed',
  category: 'eligibility',
  scope: 'section',
  severity: 'hint',
  recommended: 'off',
  sections: ['eligibility'],
  summary: 'The criteria call the people of the trial by several names.',
  why: 'Two names look like two groups. ICH M11 writes "participants" throughout.',
  sources: [
    {
      name: 'ICH M11, clinical electronic structured harmonised protocol',
      url: 'https://www.ich.org/page/multidisciplinary-guidelines',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: inclusion(
        '1. Participants with psoriatic arthritis.',
        '2. Participants who consent.',
        '3. ⟦Patients⟧ over 18 years.',
      ),
      fixed: inclusion(
        '1. Participants with psoriatic arthritis.',
        '2. Participants who consent.',
        '3. Participants over 18 years.',
      ),
      note: 'One finding, on the first of the rarer name; the fix writes the most frequent one everywhere.',
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Patients with uveitis.',
        '2. Patient who refuses consent, or is a relative of a participant.',
      ).replace('a participant', 'a patient'),
    },
  ],
  limits: [
    'Words in other senses ("subject to", "patient-reported", "cancer patients as donors") are told by a closed list.',
  ],
  precision:
    '25 of 146 findings on 1,051 public records were read; all mix the names. A matter of style: off until asked for.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const all = namesIn(reading);
    const counts = new Map<Name, number>();
    for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (counts.size < 2) return;
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] === 'participant' ? -1 : 1));
    if (most === undefined) return;
    const others = all.filter(({ name }) => name !== most[0]);
    const [first] = others;
    if (first === undefined) return;
    const names = [...counts.keys()].map((name) => `"${name}"`);
    report({
      range: inSection(reading, first.line, first),
      message: `The criteria say ${listed(names)} for the same people, and readers look for a difference. Write ${quoted(most[0])} throughout, if all mean the same.`,
      fixes: [
        {
          title: `Write "${most[0]}" in all ${others.length === 1 ? 'one place' : `${others.length} places`}`,
          safe: false,
          edits: others.map(({ line, start, end, word }) =>
            replace(inSection(reading, line, { start, end }), like(word, most[0])),
          ),
        },
      ],
    });
  },
};

type Name = 'participant' | 'patient' | 'subject';

interface Named {
  readonly name: Name;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const NAMES = /(?<![\w-])(participant|patient|subject)s?(?![\w-]| (?:to|matter)\b)/gi;

const namesOfLines = keptByLine(({ text, body }): readonly Named[] =>
  [...text.matchAll(NAMES)].flatMap((match) =>
    match.index < body.start
      ? []
      : [
          {
            name: (match[1] ?? '').toLowerCase() as Name,
            word: match[0],
            start: match.index,
            end: match.index + match[0].length,
          },
        ],
  ),
);

const namesIn = (reading: EligibilityReading): readonly (Named & { readonly line: number })[] =>
  namesOfLines(reading).flatMap((names, line) => names.map((named) => ({ ...named, line })));

/** The name in the number and case of a word. */
function like(word: string, name: Name): string {
  const plural = /s$/i.test(word) ? `${name}s` : name;
  if (word === word.toUpperCase()) return plural.toUpperCase();
  return withCapitalOf(word, plural);
}
