// Planted defects of text: markup, brackets, doubled words, placeholders, and what does not belong in a public record.
import { inSummary, oneOf } from './edits';
import { inWords } from './listItems';
import { chosen } from './random';
import type { Defect } from './record';

export const TEXT_DEFECTS: readonly Defect[] = [
  {
    id: 'html-entity',
    rules: ['html-entity'],
    plant: inWords(
      'criteria',
      oneOf(/≥|≤|\\?>=?|\\?<=?|±|°|µ| & |'|"/g, ([sign], random) => {
        const entities: Readonly<Record<string, readonly string[]>> = {
          '≥': ['&ge;', '&#8805;', '&gt;='],
          '≤': ['&le;', '&#8804;', '&lt;='],
          '>': ['&gt;'],
          '<': ['&lt;'],
          '>=': ['&gt;=', '&ge;'],
          '<=': ['&lt;=', '&le;'],
          '±': ['&plusmn;'],
          '°': ['&deg;', '&#176;'],
          µ: ['&micro;'],
          ' & ': [' &amp; '],
          "'": ['&#39;', '&apos;', '&rsquo;'],
          '"': ['&quot;'],
        };
        return chosen(random, entities[sign.replace('\\', '')] ?? []);
      }),
    ),
  },
  {
    id: 'html-tag',
    rules: ['html-entity'],
    plant: inWords(
      'prose',
      oneOf(
        /(?<=[a-z])([.;]) (?=[A-Z])/g,
        ([, sign = ''], random) => `${sign}${chosen(random, ['<br>', '<br/>', '</p><p>', '&nbsp;'])}`,
      ),
    ),
  },
  {
    id: 'word-repeated',
    rules: ['word-repeated'],
    plant: inWords(
      'prose',
      oneOf(/(?<= )(?:the|of|to|in|with|for|and|or|by|from|are|be)(?= [a-z])/g, ([word]) => `${word} ${word}`),
    ),
  },
  {
    id: 'bracket-not-closed',
    rules: ['bracket-unbalanced'],
    plant: inWords('criteria', (text) =>
      /^[A-Z][^()[\]]*[a-z] \([A-Za-z][^()[\]]*\)[^()[\]]*\.$/.test(text) ? text.replace(')', '') : undefined,
    ),
  },
  {
    id: 'bracket-not-opened',
    rules: ['bracket-unbalanced'],
    plant: inWords('criteria', (text) =>
      /^[A-Z][^()[\]]*[a-z] \([A-Za-z][^()[\]]*\)[^()[\]]*\.$/.test(text) ? text.replace('(', '') : undefined,
    ),
  },
  {
    id: 'placeholder',
    rules: ['placeholder-text'],
    plant: inWords(
      'criteria',
      oneOf(/(?<= )\d{1,3}(?= (?:years|months|weeks|days|hours|mg|kg|g|mL)\b)/g, (_, random) =>
        chosen(random, ['XX', 'xx', 'XXX', 'TBD', '[insert number]', '\\_\\_\\_', '\\[TBD\\]', '\\[X\\]']),
      ),
    ),
  },
  {
    id: 'placeholder-sentence',
    rules: ['placeholder-text'],
    plant: inSummary([
      'TBD',
      'To be determined.',
      'Lorem ipsum dolor sit amet.',
      '[Insert summary here]',
      'As shown in Error! Reference source not found.',
      'Click or tap here to enter text.',
      'To be completed.',
      'XXXX',
    ]),
  },
  {
    id: 'personal-data',
    rules: ['personal-data'],
    plant: inSummary([
      'Please contact Dr. Halvorsen at halvorsen@example.org.',
      'For information call +43 555 010 0123.',
      'Interested persons may write to study.team@example.org.',
      'Contact: Jane Miller, phone: 555-010-0199.',
    ]),
  },
  {
    id: 'payment',
    rules: ['payment-information'],
    plant: inSummary(
      [
        'Participants will be paid $50 for each visit.',
        'Each participant will receive a $25 gift card at the end.',
        'Patients are compensated with 100 USD for their time.',
        'Volunteers will be paid for each visit.',
      ],
      /\bpaid\b|\$|gift card|compensat/i,
    ),
  },
  {
    id: 'acronym-redefined',
    rules: ['acronym-redefined'],
    plant: inSummary([
      'Quality recovery units (QRU) and quick review utilities (QRU) are compared.',
      'The vertical jump index (VJI) and the venous joint injury (VJI) are recorded.',
    ]),
  },
];
