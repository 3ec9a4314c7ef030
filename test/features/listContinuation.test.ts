// The line break behind a list item: `‸` is where the cursor stands when it has been typed, and then where it ends up.
import { describe, expect, it } from 'vitest';
import { afterLineBreak } from '../../server/features/listContinuation';
import { applyEdits } from '../../server/text/edit';
import { withSection } from '../fixtures/completeRecord';
import { marked } from '../fixtures/marks';
import { trialOf } from './texts';

function broken(section: Parameters<typeof withSection>[0], text: string, layout?: 'labelled'): string {
  const { document, offset } = withSection(section, text, layout);
  const { text: typed, cursor } = marked(document);
  const edits = afterLineBreak(trialOf(typed), cursor);
  expect(edits.length).toBeLessThanOrEqual(1);
  const after = applyEdits(typed, edits);
  const [edit] = edits;
  const at = edit === undefined ? cursor : edit.range.start + edit.newText.length;
  return `${after.slice(offset, at)}‸${after.slice(at, offset + text.length + (after.length - typed.length) - 1)}`;
}

const lists = (items: string): string =>
  `Inclusion Criteria\n${items}\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\nNo\n`;
const check = (before: string, after: string): void => expect(broken('eligibility', lists(before))).toBe(lists(after));

describe('behind an item', () => {
  it.each([
    ['1. Adults.\n‸', '1. Adults.\n2. ‸'],
    ['1. Adults.\n‸\n2. Consent.', '1. Adults.\n2. ‸\n2. Consent.'],
    ['9\\. Adults.\n‸', '9\\. Adults.\n10\\. ‸'],
    ['* Adults.\n‸', '* Adults.\n* ‸'],
    ['1. Both:\n  a) Adults.\n  ‸', '1. Both:\n  a) Adults.\n  b) ‸'],
    ['(iii) Adults.\n‸', '(iii) Adults.\n(iv) ‸'],
    ['h. Adults.\ni. Consent.\n‸', 'h. Adults.\ni. Consent.\nj. ‸'],
    ['A. Adults.\n‸', 'A. Adults.\nB. ‸'],
    ['1.1 Adults.\n‸', '1.1 Adults.\n1.2 ‸'],
    ['* 1\\) Adults.\n‸', '* 1\\) Adults.\n* 2\\) ‸'],
    ['1.Adults.\n‸', '1.Adults.\n2. ‸'],
  ])('%j becomes %j', check);

  it('keeps the blank line between two items', () => {
    const text = 'Inclusion Criteria\n\n1. Adults.\n‸\n\nExclusion Criteria\n\n1. Pregnancy.\n';
    expect(broken('eligibility', text, 'labelled')).toBe(text.replace('‸', '\n2. ‸'));
  });
});

it.each([
  ['1. Adults.\n2. \n‸', '1. Adults.\n‸'],
  ['* Adults.\n  * \n  ‸', '* Adults.\n‸'],
])('an empty item gives its mark up: %j', check);

it.each([['1. Adults with\n‸psoriatic arthritis.'], ['Adults.\n‸'], ['1. Adults.\n\n‸'], ['z. Adults.\n‸']])(
  'nothing happens elsewhere: %j',
  (text) => check(text, text),
);

describe('in prose', () => {
  it.each([
    ['Two doses:\n1. 150 mg.\n2. 300 mg.\n‸', 'Two doses:\n1. 150 mg.\n2. 300 mg.\n3. ‸'],
    ['* One.\n* Two.\n‸', '* One.\n* Two.\n* ‸'],
    ['1. is the first number.\n‸', '1. is the first number.\n‸'],
    ['The study has two parts.\n‸', 'The study has two parts.\n‸'],
    ['A. Smith leads it.\n‸', 'A. Smith leads it.\n‸'],
  ])('only behind the second item: %j', (before, after) => {
    expect(broken('detailedDescription', `${before}\n`)).toBe(`${after}\n`);
  });
});

it('nothing happens in values, headings, other texts and empty ones', () => {
  expect(broken('conditions', '1. Asthma\n2. Cough\n‸\n')).toBe('1. Asthma\n2. Cough\n‸\n');
  for (const text of ['', '\n', '1. a\n2. b\n']) expect(afterLineBreak(trialOf(text), text.length)).toEqual([]);
});
