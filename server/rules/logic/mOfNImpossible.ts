// m-of-n-impossible: more items are asked for than the list has.
import type { CriterionReading, Logic } from '../../criteria/reading';
import { childrenOf } from '../../protocol/criterionReadings';
import { criterionAt } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import { shift, type TextRange } from '../../text/range';
import { inclusion } from '../eligibility/criteriaExample';
import type { SectionRule } from '../rule';

type AtLeast = Extract<Logic, { kind: 'atLeast' }>;

export const mOfNImpossible: SectionRule = {
  id: 'm-of-n-impossible',
  category: 'logic',
  scope: 'section',
  severity: 'error',
  sections: ['eligibility'],
  hinges: () => [choices],
  summary: 'A criterion asks for more items than there are to choose from.',
  why: 'Nobody can meet it. Either the number is wrong or an item was lost.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. ⟦At least 3⟧ of the following 2 signs: dactylitis, enthesitis.'),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. ⟦At least three⟧ of the following:',
        '  * Dactylitis.',
        '  * Enthesitis.',
        '2. Written consent.',
      ),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. At least two of the following:',
        '  * Dactylitis.',
        '  * Enthesitis.',
        '2. At least three of the following signs (see protocol).',
        '3. At least 3 of the 66 joints.',
      ),
      note: 'Without a list below it there is nothing to count.',
    },
  ],
  limits: [
    'A list on the same line is not counted.',
    'Extracts are left alone: they have lost the first line of each list.',
    'One item below may hold the whole list in its text, so at least two items must stand there.',
  ],
  precision: 'No finding on 1,051 public records and 10,861 annotated criteria of other records.',
  check(reading, facts, report) {
    if (reading.kind !== 'eligibility') return;
    const asked = choices(reading);
    for (const list of reading.lists) {
      for (let line = list.firstLine; line < list.endLine; line++) {
        const choice = asked[line];
        if (choice === undefined) continue;
        const criterion = criterionAt(reading, line);
        if (criterion === undefined) continue;
        const range = shift(countRange(criterion.text, choice), criterion.body.start);
        if (choice.of !== undefined && choice.least > choice.of) {
          report({
            range,
            message: `The criterion asks for ${choice.least} of ${choice.of}, which nobody can meet. Correct one of the numbers.`,
          });
        } else if (!facts.isExtract && choice.of === undefined && leadsIn(criterion.text, choice)) {
          const children = childrenOf(reading, list, line).length;
          if (children < 2 || children >= choice.least) continue;
          report({
            range,
            message: `The criterion asks for ${choice.least} items, but only ${plural(children, 'item')} stand below it. Restore the missing ones, or correct the number.`,
          });
        }
      }
    }
  },
};

/** What each line asks to choose from; undefined for most. */
const choices = keptByLine((line) => {
  if (
    line.kind === 'other' ||
    !/\bfollowing\b.*:\s*$|\bof (?:the |these |those )?(?:following )?(?:\d|two|three|four|five|six)/i.test(line.text)
  )
    return undefined;
  return firstChoice(line.said());
});

function firstChoice({ logic }: CriterionReading): AtLeast | undefined {
  const open: Logic[] = [logic];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.kind === 'atLeast') return part;
    if (part.kind === 'and' || part.kind === 'or') open.push(...part.parts);
    else if (part.kind === 'not' || part.kind === 'except') open.push(part.part);
  }
  return undefined;
}

/** "At least 3 ... following:" at the end of its line, with nothing listed behind it. */
const leadsIn = (text: string, { range, parts }: AtLeast): boolean =>
  parts.length < 2 && /\bfollowing\b[^:.;]*:\s*$/i.test(text.slice(range.start));

/** "At least three": the words up to the number and not the list. */
function countRange(text: string, { range }: AtLeast): TextRange {
  const words = /^.*?(?=\s+(?:or more\s+)?of\b)/i.exec(text.slice(range.start, range.end))?.[0];
  return words === undefined ? range : { start: range.start, end: range.start + words.length };
}
