// Growing selections: what each step selects, from the cursor out.
import { describe, expect, it } from 'vitest';
import { selectionRanges } from '../../server/features/selectionRanges';
import { withSection } from '../fixtures/completeRecord';
import { marked } from '../fixtures/marks';
import { NESTED, NO_PROTOCOL, trialOf } from './texts';

/** Each step's text; longer ones as their beginning and end. */
function checkSteps(source: string, ...expected: readonly string[]): void {
  const { text, cursor } = marked(source);
  const steps = selectionRanges(trialOf(text), cursor).map(({ start, end }) => {
    const all = text.slice(start, end).replace(/\n+/g, '⏎');
    return all.length <= 60 ? all : `${all.slice(0, 30)}…${all.slice(-20)}`;
  });
  expect(steps.slice(0, expected.length)).toEqual(expected);
}

const cursorAt = (text: string, before: string): string => text.replace(before, `${before}‸`);

describe('words', () => {
  it.each([
    ['Needs ‸UC-MSCs now', 'UC-MSCs'],
    ['Score DAS‸28 of', 'DAS28'],
    ['1×10\\^‸6 cells/kg', '10\\^6'],
    ['at least 1,‸500 per', '1,500'],
    ["Crohn'‸s disease", "Crohn's"],
    ['28≥3.2‸或 Simple', '或'],
    ['28≥3.‸2或 Simple', '3.2'],
  ])('%s', (source, word) => {
    const { document } = withSection('briefSummary', source);
    checkSteps(document, word);
  });
});

it('grows from a nested criterion to the document', () => {
  checkSteps(
    cursorAt(NESTED, 'Tender jo'),
    'joint',
    'Tender joint count \\>= 3, of which:',
    'b) Tender joint count \\>= 3, of which:',
    'b) Tender joint count \\>= 3, o… least one in a hand',
    '1\\. Active disease, which mean… least one in a hand',
    'All of the following:⏎1\\. Acti…en informed consent.',
    'Key Inclusion Criteria:⏎All of…en informed consent.',
    'Key Inclusion Criteria:⏎All of…ears⏎75 Years⏎ALL⏎No',
    'Eligibility Criteria⏎Check the…ears⏎75 Years⏎ALL⏎No',
    'Efficacy and Safety of Velotim…imilarity analysis.⏎',
  );
});

it('grows from a value to its label', () => {
  const { document } = withSection('basicInformation', 'Recruitment Status\n\nCOMP‸LETED\n', 'labelled');
  checkSteps(document, 'COMPLETED', 'Recruitment Status⏎COMPLETED');
});

it('grows from an intervention to its arm', () => {
  const { document } = withSection(
    'studyGroups',
    'High dose\nParticipants get it.\nVelotimab\nSubcutaneous inj‸ection of 150 mg every 4 weeks.\n',
  );
  checkSteps(
    document,
    'injection',
    'Subcutaneous injection of 150 mg every 4 weeks.',
    'Velotimab⏎Subcutaneous injection of 150 mg every 4 weeks.',
    'High dose⏎Participants get it.…50 mg every 4 weeks.',
  );
});

it('selects nothing in other texts', () => {
  expect(selectionRanges(trialOf(''), 0)).toEqual([]);
  expect(selectionRanges(trialOf(NO_PROTOCOL), 3)).toEqual([]);
});
